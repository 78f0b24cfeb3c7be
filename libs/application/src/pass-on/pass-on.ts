import { Inject, Injectable } from '@nestjs/common';
import { assignment, assignmentStream, dateOf, decree, decreeStream, user, userStream } from '#domain';
import { decideAndAppend, deriveId, Refusal, type Clock, type CommandMeta, type EventStore } from '#event-sourcing';
import { eachAtOnce } from '../each-at-once.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { CLOCK, EVENT_STORE } from '../ports/tokens.js';
import { systemActor } from '../system-actor.js';
import { PassingRights } from './passing-rights.js';
import { MISPLACED, type Misplaced, type MisplacedAssignment, type MisplacedPerson } from './misplaced.js';

/** Assignments or accounts in flight at once; the store groups their appends. */
const AT_ONCE = 64;

/** What one round did. */
export interface PassedOn {
  readonly decrees: number;
  readonly assignments: number;
  readonly people: number;
}

/**
 * Puts decrees in force on their day, and brings what is open, and people's accounts, from units that are no more to
 * their heirs; back again where a decree no longer says so. It looks for what is at the wrong place instead of
 * remembering what it has done: after a crash, a correction, or an assignment that came late, the next round finds what
 * is left. What a person must decide has no heir, and is never found.
 */
@Injectable()
export class PassOn {
  constructor(
    @Inject(MISPLACED) private readonly misplaced: Misplaced,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async round(): Promise<PassedOn> {
    const decrees = await this.putInForce();
    let assignments = 0;
    const rights = new PassingRights(this.store);
    for await (const page of this.misplaced.assignments()) {
      assignments += await countOf(page, (found) => this.passOn(found, rights));
    }
    const people = await countOf(await this.misplaced.people(), (found) => this.passOnPerson(found));
    return { decrees, assignments, people };
  }

  private async putInForce(): Promise<number> {
    const on = dateOf(this.clock.now());
    const due = await this.misplaced.dueDecrees(on);
    if (due.length === 0) return 0;
    const { tree } = await this.organisation.present();
    return countOf(due, async ({ decreeId, revision }) => {
      const command = { type: 'PutDecreeInForce', data: { decreeId, on }, tree } as const;
      const meta = this.metaOf(deriveId('decree-in-force', decreeId, revision));
      return decideAndAppend(this.store, decree, decreeStream(decreeId), command, meta);
    });
  }

  private async passOn(found: MisplacedAssignment, rights: PassingRights) {
    const { assignmentId, fromUnitId, toUnitId, decreeId, cause } = found;
    const { reason, decidedBy } = await rights.of(found);
    const transfer = {
      type: 'TransferAssignment',
      data: { assignmentId, fromUnitId, toUnitId, reason },
      // An heir that is no more itself passes it on in its turn.
      to: { unitName: toUnitId, exists: true, inReach: true },
    } as const;
    const meta = this.metaOf(deriveId('pass-on', assignmentId, fromUnitId, toUnitId, decreeId, cause));
    const by = decidedBy ? { ...meta, actor: decidedBy } : meta;
    return decideAndAppend(this.store, assignment, assignmentStream(assignmentId), transfer, by);
  }

  private passOnPerson({ cause, ...data }: MisplacedPerson) {
    const { userId, fromUnitId, toUnitId, decreeId } = data;
    const meta = this.metaOf(deriveId('pass-on', userId, fromUnitId, toUnitId, decreeId, cause));
    return decideAndAppend(this.store, user, userStream(userId), { type: 'PassOnUser', data }, meta);
  }

  private metaOf(commandId: string): CommandMeta {
    const occurredAt = this.clock.now().toISOString();
    return { commandId, correlationId: commandId, causationId: null, actor: systemActor('system'), occurredAt };
  }
}

/** How many of them wrote something. What is refused was settled meanwhile, and is not found again. */
async function countOf<Item>(
  items: readonly Item[],
  carryOut: (item: Item) => Promise<{ readonly position: number | null; readonly repeated: boolean }>,
): Promise<number> {
  let written = 0;
  await eachAtOnce(items, AT_ONCE, async (item) => {
    try {
      const { position, repeated } = await carryOut(item);
      if (position !== null && !repeated) written++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  });
  return written;
}
