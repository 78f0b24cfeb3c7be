import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dateOf,
  DocumentIsDirective,
  documentReference,
  localDate,
  referenceStream,
  UnitUnknown,
  type DocumentReferenceEvent,
  type DocumentReferenceState,
  type ReferenceCorrection,
  type RegisteredNumber,
  type UnitTree,
} from '#domain';
import { fold, Refusal, type Decision, type EventStore } from '#event-sourcing';
import { secrecyMarkIn } from '#intake';
import { ApplicationCommand } from '../application-command.js';
import { DocumentDecisions } from '../documents/document-decisions.js';
import { KnownDocuments } from '../documents/known-documents.js';
import { doubleFor, NumberDesk } from '../number-register/number-desk.js';
import { registeredNumber } from '../number-register/numbered.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** What was entered wrongly of a document of another system. Its number stands where its issuer and date say. */
export class CorrectReference extends ApplicationCommand<{
  readonly documentId: string;
  readonly correction: ReferenceCorrection;
  /** Why its number is moved to where another document has it; absent, that is refused. */
  readonly doubleNumberReason?: string | null;
}> {}

@CommandHandler(CorrectReference)
export class CorrectReferenceHandler implements ICommandHandler<CorrectReference> {
  constructor(
    private readonly documents: KnownDocuments,
    private readonly decisions: DocumentDecisions,
    private readonly numbers: NumberDesk,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute(command: CorrectReference): Promise<Decision> {
    const { data, meta, options } = command;
    const { documentId, correction } = data;
    const { kind, status, ownerUnitId } = await this.documents.demand(documentId);
    if (kind === 'directive') throw new DocumentIsDirective(documentId, status);
    if (correction.documentDate) localDate(correction.documentDate);
    const { tree } = await this.organisation.present();
    const { issuerUnitId } = correction;
    if (issuerUnitId && !tree.get(issuerUnitId)) throw new UnitUnknown(issuerUnitId);
    const facts = { today: dateOf(meta.occurredAt), secrecyMark: secrecyMarkIn(correction.title ?? null) };
    const correct = { type: 'CorrectReference', data: { documentId, correction }, facts } as const;
    const asked = [ownerUnitId, documentReference, referenceStream(documentId), correct] as const;

    const tried = await this.decisions.tryOut(command, ...asked);
    const before = await this.stateOf(documentId);
    const [from, to] = [numberOf(before, tree), numberOf(before && { ...before, ...correction }, tree)];
    const stays = from?.registerId === to?.registerId && from?.documentDate === to?.documentDate;
    if (tried.repeated || stays) return this.decisions.carryOut(command, ...asked);
    await this.numbers.move(from, to, doubleFor(data.doubleNumberReason), meta);
    try {
      // As it was when the number was moved, or not at all.
      const seenRevision = options.seenRevision ?? tried.revision - tried.events.length;
      return await this.decisions.carryOut({ meta, options: { ...options, seenRevision } }, ...asked);
    } catch (refusal) {
      // It changed in between; whoever is stopped before this line has the number moved and corrects once more.
      if (refusal instanceof Refusal) {
        await this.numbers.move(to, numberOf(await this.stateOf(documentId), tree), 'kept', meta);
      }
      throw refusal;
    }
  }

  private async stateOf(documentId: string): Promise<DocumentReferenceState> {
    const history = await this.store.readStream(referenceStream(documentId));
    return fold(documentReference, history as unknown as DocumentReferenceEvent[]);
  }
}

const numberOf = (reference: DocumentReferenceState, tree: UnitTree): RegisteredNumber | null =>
  reference && registeredNumber({ ...reference, documentKind: 'reference' }, tree);
