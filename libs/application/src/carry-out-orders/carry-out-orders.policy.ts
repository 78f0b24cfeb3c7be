import { Inject, Injectable } from '@nestjs/common';
import {
  AssignmentWithdrawnAlready,
  bulkOrder,
  bulkOrderStream,
  dateOf,
  type AssignmentCommand,
  type AssignmentState,
  type BulkOrderCommand,
  type BulkOrderEvent,
  type BulkOrderState,
  type ItemResult,
} from '#domain';
import { causedBy, decideAndAppend, fold, type EventStore, type Policy, type RecordedEvent } from '#event-sourcing';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { followsPeople } from '../authorisation/ability.js';
import { eachAtOnce } from '../each-at-once.js';
import { parentFactsOf } from '../extend-assignment/parent-facts.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { refusalOf } from '../refusal-of.js';
import { systemActor } from '../system-actor.js';
import { ACTION_OF, orderedCommand } from './ordered-command.js';

type Trigger = Extract<BulkOrderEvent, { type: 'BulkItemsNamed.v1' | 'BulkUndoOrdered.v1' }>;
type Order = NonNullable<BulkOrderState['order']>;
type Decided = (state: AssignmentState) => AssignmentCommand;

/** Assignments in flight at once; each is read, decided and appended to by itself. */
const AT_ONCE = 50;

/**
 * Carries out orders for many, and takes them back: one assignment after another in the name of whoever ordered it, a
 * chunk an event, and then writes down what came of each. What a crash cut short is done again under the same ids: an
 * assignment that took its step answers as the first time.
 */
@Injectable()
export class CarryOutOrders implements Policy<Trigger> {
  readonly name = 'carry-out-orders.v1';
  readonly types = ['BulkItemsNamed.v1', 'BulkUndoOrdered.v1'] as const;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly decisions: AssignmentDecisions,
  ) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    const history = await this.store.readStream(bulkOrderStream(event.data.orderId));
    const state = fold(bulkOrder, history as unknown as BulkOrderEvent[]);
    if (!state.order) throw new Error(`${event.stream} names items of no order`);
    if (event.type === 'BulkUndoOrdered.v1') {
      // An earlier one was tried everywhere before another could be ordered.
      const latest = history.findLast(({ type }) => type === event.type);
      if (latest?.id === event.id) await this.takeBack(event, state.order, state);
      return;
    }
    const { chunk, assignmentIds } = event.data;
    if (!state.done.has(chunk)) await this.carryOut(event, state.order, assignmentIds);
  }

  private async carryOut(
    event: Extract<RecordedEvent<Trigger>, { type: 'BulkItemsNamed.v1' }>,
    { orderId, step }: Order,
    assignmentIds: readonly string[],
  ): Promise<void> {
    const { tree } = await this.organisation.present();
    const on = dateOf(event.meta.occurredAt);
    const results = await this.each(event, assignmentIds, step.kind, async (assignmentId) => {
      const parent = step.kind === 'extend' ? await parentFactsOf(this.store, this.organisation, assignmentId) : null;
      return (state) => orderedCommand(step, { orderId, assignmentId }, state, { parent, tree, on });
    });
    await this.record(event, { type: 'RecordDecided', data: { orderId, chunk: event.data.chunk, results } });
  }

  /** Chunk by chunk of what stands; a chunk that was taken back before a crash is not looked at again. */
  private async takeBack(
    event: Extract<RecordedEvent<Trigger>, { type: 'BulkUndoOrdered.v1' }>,
    { orderId, step }: Order,
    { undoing }: BulkOrderState,
  ): Promise<void> {
    const { reason } = event.data;
    for (const [chunk, assignmentIds] of undoing ?? []) {
      const results = await this.each(event, assignmentIds, step.kind, (assignmentId) => () => ({
        type: 'UndoStep',
        data: { assignmentId, orderId, reason },
      }));
      await this.record(event, { type: 'RecordUndone', data: { orderId, chunk, results } }, chunk);
    }
  }

  private async each(
    event: RecordedEvent<Trigger>,
    assignmentIds: readonly string[],
    kind: Order['step']['kind'],
    command: (assignmentId: string) => Decided | Promise<Decided>,
  ): Promise<ItemResult[]> {
    // What was done after the order, while it waited for its turn, does not make the order come too early.
    const follows = (earlier: RecordedEvent) => followsPeople(earlier) && earlier.position < event.position;
    return eachAtOnce(assignmentIds, AT_ONCE, async (assignmentId) => {
      const meta = causedBy(event, this.name, event.meta.actor, assignmentId);
      const asked = { data: { assignmentId }, meta, options: { follows } };
      const refusal = await refusalOf(async () => {
        const decided = await this.decisions.carryOut(ACTION_OF[kind], asked, await command(assignmentId));
        // The one step that does nothing where it was taken before.
        if (decided.events.length === 0) throw new AssignmentWithdrawnAlready(kind);
      });
      return { assignmentId, refusal: refusal && { code: refusal.code, fields: refusal.fields } };
    });
  }

  private async record(event: RecordedEvent<Trigger>, command: BulkOrderCommand, chunk = 0): Promise<void> {
    const { orderId } = event.data;
    const meta = causedBy(event, this.name, systemActor(event.meta.actor.unitId), `results-${chunk}`);
    await decideAndAppend(this.store, bulkOrder, bulkOrderStream(orderId), command, meta);
  }
}
