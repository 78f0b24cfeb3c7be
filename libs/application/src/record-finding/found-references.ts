import { Inject, Injectable } from '@nestjs/common';
import {
  assignmentStream,
  dateOf,
  directiveStream,
  isReached,
  ReferenceNotFound,
  type AssignmentEvent,
  type CheckPlan,
  type FindingReference,
} from '#domain';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { EVIDENCE_FILES, type EvidenceFiles } from '../ports/evidence-files.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** What a finding refers to, as an inspector names it. */
export type NamedReference =
  | { readonly kind: 'assignment'; readonly assignmentId: string }
  | {
      readonly kind: 'event';
      readonly subjectKind: 'assignment' | 'directive';
      readonly subjectId: string;
      readonly eventId: string;
    }
  | { readonly kind: 'evidence'; readonly assignmentId: string; readonly sha256: string }
  | { readonly kind: 'file'; readonly sha256: string; readonly name: string };

/** Looks up in the log and among the files what a finding refers to; nothing is taken at its word. */
@Injectable()
export class FoundReferences {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EVIDENCE_FILES) private readonly files: EvidenceFiles,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** @throws ReferenceNotFound naming the first that is not there, or not within the check */
  async of(plan: CheckPlan, named: readonly NamedReference[], now: string): Promise<FindingReference[]> {
    const found: FindingReference[] = [];
    for (const [index, reference] of named.entries()) {
      const one = await this.find(plan, reference, now);
      if (!one) throw new ReferenceNotFound(`references.${index}`, reference.kind, idOf(reference));
      found.push(one);
    }
    return found;
  }

  private async find(plan: CheckPlan, reference: NamedReference, now: string): Promise<FindingReference | null> {
    switch (reference.kind) {
      case 'assignment':
        return (await this.assignmentHistory(plan, reference.assignmentId, now)) && reference;
      case 'event': {
        const { subjectKind, subjectId, eventId } = reference;
        const history =
          subjectKind === 'assignment'
            ? await this.assignmentHistory(plan, subjectId, now)
            : await this.store.readStream(directiveStream(subjectId));
        const event = history?.find(({ id }) => id === eventId);
        return event ? { ...reference, eventType: event.type, occurredAt: event.meta.occurredAt } : null;
      }
      case 'evidence': {
        const history = await this.assignmentHistory(plan, reference.assignmentId, now);
        const named = history?.flatMap((event) => (event.type === 'ReportSubmitted.v1' ? event.data.evidence : []));
        const file = named?.find(({ sha256 }) => sha256 === reference.sha256);
        return file ? { ...reference, name: file.name } : null;
      }
      case 'file': {
        const facts = await this.files.factsOf(reference.sha256);
        return facts && { ...reference, size: facts.size, mediaType: facts.mediaType };
      }
    }
  }

  /** Null for an assignment that no checked unit, nor a successor of one, ever had. */
  private async assignmentHistory({ unitIds }: CheckPlan, assignmentId: string, now: string) {
    const history = (await this.store.readStream(assignmentStream(assignmentId))) as RecordedEvent<AssignmentEvent>[];
    const { tree } = await this.organisation.present();
    for (const { type, data } of history) {
      const doer =
        type === 'AssignmentGiven.v1' ? data.unitId : type === 'AssignmentTransferred.v1' ? data.toUnitId : null;
      if (doer && isReached(unitIds, doer, tree, dateOf(now))) return history;
    }
    return null;
  }
}

function idOf(reference: NamedReference): string {
  switch (reference.kind) {
    case 'assignment':
      return reference.assignmentId;
    case 'event':
      return reference.eventId;
    case 'evidence':
    case 'file':
      return reference.sha256;
  }
}
