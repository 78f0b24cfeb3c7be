import { Inject, Injectable } from '@nestjs/common';
import {
  committeeTerms,
  numberRegister,
  numbersStream,
  termOn,
  termsStream,
  type CommitteeTermEvent,
  type RegisteredNumber,
} from '#domain';
import { decideAndAppend, deriveId, fold, type CommandMeta, type EventStore } from '#event-sourcing';
import { EVENT_STORE } from '../ports/tokens.js';

/**
 * Takes numbers for documents and gives them back. A number is taken before its document is issued, in a stream of
 * its own, so that of two clerks who issue under one number at the same instant one is refused.
 */
@Injectable()
export class NumberDesk {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /**
   * Answers whether the number was not the document's before.
   * @throws NumberTakenAlready, DoubleReasonMissing
   */
  async take(number: RegisteredNumber, confirmedDouble: string | null, meta: CommandMeta): Promise<boolean> {
    const terms = await this.store.readStream(termsStream(number.unitId));
    const kept = fold(committeeTerms, terms as unknown as CommitteeTermEvent[]);
    const term = termOn(kept.values(), number.documentDate);
    const command = { type: 'TakeNumber', data: number, term, confirmedDouble } as const;
    const { events } = await this.decide(number.registerId, command, meta);
    return events.length > 0;
  }

  async release({ registerId, documentId }: RegisteredNumber, meta: CommandMeta): Promise<void> {
    await this.decide(registerId, { type: 'ReleaseNumber', data: { registerId, documentId } }, meta);
  }

  /** Under an id of its own: the register knows by the document, and not by the command, what is repeated. */
  private async decide(
    registerId: string,
    command: Parameters<typeof numberRegister.decide>[0],
    { fingerprint: _request, ...meta }: CommandMeta,
  ) {
    const stream = numbersStream(registerId);
    // A number that was given back may be taken again by the same request.
    const { length } = await this.store.readStream(stream);
    const commandId = deriveId('number', meta.commandId, command.type, length);
    const by = { ...meta, commandId, causationId: meta.commandId };
    return decideAndAppend(this.store, numberRegister, stream, command, by);
  }
}
