import { unreachable, type Decider } from '#event-sourcing';
import { ReasonMissing } from '../assignment/refusals.js';
import { dateOf, type Instant } from '../calendar/local-time.js';
import type { BulkOrderEvent, ItemResult, OrderedStep } from './events.js';
import * as refusals from './refusals.js';

/** Assignments of one order. */
export const MOST_ITEMS = 10_000;
/** So long after it was given an order may be taken back; later, each assignment is dealt with by itself. */
const UNDO_DAYS = 7;
/** Assignments in one event; far below the store's largest append, and what is done again after a crash. */
const ITEMS_AN_EVENT = 500;
const DAY = 86_400_000;

export type BulkOrderCommand =
  | {
      readonly type: 'OrderSteps';
      readonly data: {
        readonly orderId: string;
        readonly step: OrderedStep;
        readonly ownerUnitId: string;
        readonly assignmentIds: readonly string[];
        readonly orderedAt: Instant;
      };
    }
  | { readonly type: 'RecordDecided' | 'RecordUndone'; readonly data: Chunk }
  | {
      readonly type: 'OrderUndo';
      readonly data: { readonly orderId: string; readonly reason: string; readonly undoneAt: Instant };
    };

interface Chunk {
  readonly orderId: string;
  readonly chunk: number;
  readonly results: readonly ItemResult[];
}

export interface BulkOrderState {
  readonly order: Extract<BulkOrderEvent, { type: 'BulkOrdered.v1' }>['data'] | null;
  /** Ids of what the step was done to and stands, by chunk; a chunk that is not decided yet is missing. */
  readonly done: ReadonlyMap<number, readonly string[]>;
  /** Assignments decided, done or refused. */
  readonly decided: number;
  /** What the latest undo is to take back, by chunk; chunks in which it was tried are gone. null: none was ordered. */
  readonly undoing: ReadonlyMap<number, readonly string[]> | null;
}

/** One step for many assignments, under one command: what was ordered, what came of it for each, and its undoing. */
export const bulkOrder: Decider<BulkOrderCommand, BulkOrderState, BulkOrderEvent> = {
  initialState: { order: null, done: new Map(), decided: 0, undoing: null },
  decide: (command, state) => {
    if (command.type === 'OrderSteps') return order(command.data);
    const { orderId } = command.data;
    if (!state.order) throw new refusals.BulkOrderUnknown(orderId);
    switch (command.type) {
      case 'RecordDecided':
        return state.done.has(command.data.chunk) ? [] : [{ type: 'BulkItemsDecided.v1', data: command.data }];
      case 'OrderUndo': {
        const { undoneAt } = command.data;
        const reason = command.data.reason.trim();
        const { count, orderedAt } = state.order;
        if (reason === '') throw new ReasonMissing(command.type);
        if (state.decided < count) throw new refusals.BulkOrderUnderWay(state.decided, count);
        if (state.undoing?.size) throw new refusals.BulkUndoUnderWay(countIn(state.undoing));
        if (countIn(state.done) === 0) {
          throw state.undoing ? new refusals.BulkOrderUndoneAlready() : new refusals.BulkOrderDidNothing();
        }
        if (Date.parse(undoneAt) - Date.parse(orderedAt) > UNDO_DAYS * DAY) {
          throw new refusals.BulkOrderTooOld(dateOf(orderedAt), UNDO_DAYS);
        }
        return [{ type: 'BulkUndoOrdered.v1', data: { orderId, reason } }];
      }
      case 'RecordUndone':
        return state.undoing?.has(command.data.chunk) ? [{ type: 'BulkItemsReverted.v1', data: command.data }] : [];
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'BulkOrdered.v1':
        return { ...state, order: event.data };
      case 'BulkItemsNamed.v1':
        return state;
      case 'BulkItemsDecided.v1': {
        const { chunk, results } = event.data;
        const ids = idsOf(results.filter(({ refusal }) => !refusal));
        return { ...state, done: new Map([...state.done, [chunk, ids]]), decided: state.decided + results.length };
      }
      case 'BulkUndoOrdered.v1':
        return { ...state, undoing: new Map([...state.done].filter(([, ids]) => ids.length > 0)) };
      case 'BulkItemsReverted.v1': {
        // What refused stands, and may be taken back later.
        const { chunk, results } = event.data;
        const standing = idsOf(results.filter(({ refusal }) => refusal));
        const undoing = new Map(state.undoing);
        undoing.delete(chunk);
        return { ...state, done: new Map([...state.done, [chunk, standing]]), undoing };
      }
      default:
        return unreachable(event);
    }
  },
};

const idsOf = (results: readonly ItemResult[]) => results.map(({ assignmentId }) => assignmentId);

function countIn(chunks: ReadonlyMap<number, readonly string[]>): number {
  return [...chunks.values()].reduce((count, ids) => count + ids.length, 0);
}

/** What is named twice is ordered once. */
function order({
  assignmentIds: named,
  ...data
}: Extract<BulkOrderCommand, { type: 'OrderSteps' }>['data']): BulkOrderEvent[] {
  const assignmentIds = [...new Set(named)];
  const count = assignmentIds.length;
  if (count === 0) throw new refusals.BulkOrderEmpty();
  if (count > MOST_ITEMS) throw new refusals.BulkOrderTooLarge(count, MOST_ITEMS);
  const step = withReason(data.step);
  const chunks = Math.ceil(count / ITEMS_AN_EVENT);
  const { orderId } = data;
  return [
    { type: 'BulkOrdered.v1', data: { ...data, step, count, chunks } },
    ...Array.from({ length: chunks }, (_, chunk): BulkOrderEvent => {
      const items = assignmentIds.slice(chunk * ITEMS_AN_EVENT, (chunk + 1) * ITEMS_AN_EVENT);
      return { type: 'BulkItemsNamed.v1', data: { orderId, chunk, assignmentIds: items } };
    }),
  ];
}

function withReason(step: OrderedStep): OrderedStep {
  const reason = step.kind === 'transfer' ? step.reason.text.trim() : step.reason.trim();
  if (reason === '') throw new ReasonMissing(step.kind);
  return step.kind === 'transfer' ? { ...step, reason: { ...step.reason, text: reason } } : { ...step, reason };
}

export const bulkOrderStream = (orderId: string): string => `order-${orderId}`;
