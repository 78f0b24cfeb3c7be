import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { documentReference, localDate, referenceStream, UnitUnknown, type ReferenceCorrection } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DocumentDecisions } from '../documents/document-decisions.js';
import { KnownDocuments } from '../documents/known-documents.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';

/** What was entered wrongly of a document of another system. */
export class CorrectReference extends ApplicationCommand<{
  readonly documentId: string;
  readonly correction: ReferenceCorrection;
}> {}

@CommandHandler(CorrectReference)
export class CorrectReferenceHandler implements ICommandHandler<CorrectReference> {
  constructor(
    private readonly documents: KnownDocuments,
    private readonly decisions: DocumentDecisions,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async execute(command: CorrectReference): Promise<Decision> {
    const { documentId, correction } = command.data;
    const { ownerUnitId } = await this.documents.demand(documentId);
    if (correction.documentDate) localDate(correction.documentDate);
    const { issuerUnitId } = correction;
    const { tree } = await this.organisation.present();
    if (issuerUnitId && !tree.get(issuerUnitId)) throw new UnitUnknown(issuerUnitId);
    const correct = { type: 'CorrectReference', data: command.data } as const;
    return this.decisions.carryOut(command, ownerUnitId, documentReference, referenceStream(documentId), correct);
  }
}
