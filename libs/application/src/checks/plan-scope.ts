import { Inject, Injectable } from '@nestjs/common';
import { DocumentUnknown, UnitUnknown, type CheckPlan } from '#domain';
import type { Actor } from '#event-sourcing';
import { Authority } from '../authorisation/authority.js';
import { KnownDocuments } from '../documents/known-documents.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';

/** Whether a plan names what there is, and what the inspector may look at. */
@Injectable()
export class PlanScope {
  constructor(
    private readonly authority: Authority,
    private readonly documents: KnownDocuments,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** @throws UnitUnknown, NotAllowed, DocumentUnknown */
  async demand(actor: Actor, { unitIds, directiveIds }: Pick<CheckPlan, 'unitIds' | 'directiveIds'>): Promise<void> {
    const { tree } = await this.organisation.present();
    const rights = await this.authority.rightsOf(actor);
    for (const unitId of unitIds) {
      if (!tree.get(unitId)) throw new UnitUnknown(unitId);
      rights.demandReading(unitId);
    }
    for (const directiveId of directiveIds) {
      const { kind, status } = await this.documents.demand(directiveId);
      if (kind !== 'directive' || status === 'draft') throw new DocumentUnknown(directiveId);
    }
  }
}
