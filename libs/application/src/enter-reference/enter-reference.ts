import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dateOf,
  documentReference,
  localDate,
  referenceStream,
  SymbolNotUnderstood,
  UnitUnknown,
  type DocumentReference,
} from '#domain';
import { deriveId, type Decision } from '#event-sourcing';
import { fold, parseSymbol, secrecyMarkIn, symbolKey, tightSymbol } from '#intake';
import { ApplicationCommand } from '../application-command.js';
import { DocumentDecisions } from '../documents/document-decisions.js';
import { registeredNumber } from '../number-register/numbered.js';
import { NumberDesk } from '../number-register/number-desk.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';

type Entered = Omit<DocumentReference, 'documentId' | 'type'>;

/** A document of another system is entered, to be referred to; it has no tasks. */
export class EnterReference extends ApplicationCommand<Entered> {}

/** The same document entered twice has the same id, however its symbol was set. */
export function referenceIdOf({
  symbol,
  issuerNamed,
  documentDate,
}: Pick<Entered, 'symbol' | 'issuerNamed' | 'documentDate'>) {
  return deriveId('reference', symbolKey(symbol), fold(issuerNamed ?? ''), documentDate ?? '');
}

@CommandHandler(EnterReference)
export class EnterReferenceHandler implements ICommandHandler<EnterReference> {
  constructor(
    private readonly decisions: DocumentDecisions,
    private readonly numbers: NumberDesk,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async execute(command: EnterReference): Promise<Decision> {
    const { data, meta } = command;
    const symbol = tightSymbol(data.symbol);
    const parts = parseSymbol(symbol);
    if (!parts) throw new SymbolNotUnderstood(data.symbol);
    if (data.documentDate) localDate(data.documentDate);
    const { tree } = await this.organisation.present();
    if (data.issuerUnitId && !tree.get(data.issuerUnitId)) throw new UnitUnknown(data.issuerUnitId);
    const documentId = referenceIdOf(data);
    const reference = { ...data, symbol, type: parts.type, documentId, ownerUnitId: meta.actor.unitId };
    const facts = { today: dateOf(meta.occurredAt), secrecyMark: secrecyMarkIn(data.title) };
    const enter = { type: 'EnterReference', data: reference, facts } as const;
    const stream = referenceStream(documentId);
    const decision = await this.decisions.carryOut(command, meta.actor.unitId, documentReference, stream, enter);
    // A document of the past keeps its number, double or not; taken again after a crash, nothing is written.
    const number = registeredNumber({ ...reference, documentKind: 'reference' }, tree);
    if (number) await this.numbers.take(number, 'kept', meta);
    return decision;
  }
}
