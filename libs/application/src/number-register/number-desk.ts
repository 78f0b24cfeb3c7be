import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  committeeTerms,
  numberRegister,
  numbersStream,
  termOn,
  termsStream,
  type CommitteeTermEvent,
  type Double,
  type RegisteredNumber,
} from '#domain';
import { decideAndAppend, fold, newId, type CommandMeta, type EventStore } from '#event-sourcing';
import { EVENT_STORE, FRESH_ID } from '../ports/tokens.js';

/**
 * Takes numbers for documents and gives them back. A number is taken before its document is issued, in a stream of
 * its own, so that of two clerks who issue under one number at the same instant one is refused.
 */
@Injectable()
export class NumberDesk {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Optional() @Inject(FRESH_ID) private readonly freshId: () => string = newId,
  ) {}

  /**
   * Answers whether the number was not the document's before.
   * @throws NumberTakenAlready, DoubleReasonMissing
   */
  async take(number: RegisteredNumber, double: Double, meta: CommandMeta): Promise<boolean> {
    const terms = await this.store.readStream(termsStream(number.unitId));
    const kept = fold(committeeTerms, terms as unknown as CommitteeTermEvent[]);
    const term = termOn(kept.values(), number.documentDate);
    const command = { type: 'TakeNumber', data: number, term, double } as const;
    const { events } = await this.decide(number.registerId, command, meta);
    return events.length > 0;
  }

  /**
   * Puts a document's number into another place, or another day; first taken and then given back, so that it is
   * never nobody's.
   * @throws NumberTakenAlready, DoubleReasonMissing
   */
  async move(
    from: RegisteredNumber | null,
    to: RegisteredNumber | null,
    double: Double,
    meta: CommandMeta,
  ): Promise<void> {
    if (to) await this.take(to, double, meta);
    if (from && from.registerId !== to?.registerId) await this.release(from, meta);
  }

  async release({ registerId, documentId }: RegisteredNumber, meta: CommandMeta): Promise<void> {
    await this.decide(registerId, { type: 'ReleaseNumber', data: { registerId, documentId } }, meta);
  }

  /**
   * Under an id of its own: the register knows by the document, and not by the command, what is repeated; and a
   * number that was given back may be taken again by the same request.
   */
  private async decide(
    registerId: string,
    command: Parameters<typeof numberRegister.decide>[0],
    { fingerprint: _request, ...meta }: CommandMeta,
  ) {
    const by = { ...meta, commandId: this.freshId(), causationId: meta.commandId };
    return decideAndAppend(this.store, numberRegister, numbersStream(registerId), command, by);
  }
}

/** Confirmed by a reason, or else refused. */
export const doubleFor = (reason: string | null | undefined): Double =>
  reason === null || reason === undefined ? 'refused' : { reason };
