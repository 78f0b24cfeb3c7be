import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import type { BulkOrderEvent, Instant, ItemResult, OrderedStep } from '#domain';
import { instant } from '../instants.js';

/** An order for many assignments, and how far it has come. */
export interface BulkOrderRow {
  readonly orderId: string;
  readonly step: OrderedStep;
  readonly ownerUnitId: string;
  readonly byUserId: string;
  readonly orderedAt: Instant;
  readonly count: number;
  /** Assignments that took the step, and that refused it; the rest waits. */
  readonly done: number;
  readonly refused: number;
  readonly undoReason: string | null;
  readonly undoOrderedAt: Instant | null;
  /** Of those that took the step: where it was taken back, and where the latest attempt at that was refused. */
  readonly undone: number;
  readonly undoRefused: number;
  readonly revision: number;
  readonly position: Position;
}

type Of<Type extends BulkOrderEvent['type']> = RecordedEvent<Extract<BulkOrderEvent, { type: Type }>>;

export const bulkOrders: Projection<BulkOrderEvent, BulkOrderRow> = {
  name: 'bulk-orders.v1',
  table: 'bulk_orders',
  key: 'orderId',
  keysOf: ({ data }) => [data.orderId],
  empty: (orderId) => ({
    orderId,
    step: { kind: 'resume', reason: '' },
    ownerUnitId: '',
    byUserId: '',
    orderedAt: '',
    count: 0,
    done: 0,
    refused: 0,
    undoReason: null,
    undoOrderedAt: null,
    undone: 0,
    undoRefused: 0,
    revision: -1,
    position: 0,
  }),
  on: {
    'BulkOrdered.v1': (row, { data, meta, revision, position }: Of<'BulkOrdered.v1'>) => {
      const { step, ownerUnitId, count, orderedAt } = data;
      const ordered = { step, ownerUnitId, count, orderedAt: instant(orderedAt), byUserId: meta.actor.userId };
      return { ...row, ...ordered, revision, position };
    },
    'BulkItemsNamed.v1': (row, { revision }: Of<'BulkItemsNamed.v1'>) => ({ ...row, revision }),
    'BulkItemsDecided.v1': (row, { data, revision }: Of<'BulkItemsDecided.v1'>) => {
      const done = countDone(data.results);
      const refused = row.refused + data.results.length - done;
      return { ...row, done: row.done + done, refused, revision };
    },
    'BulkUndoOrdered.v1': (row, { data, meta, revision }: Of<'BulkUndoOrdered.v1'>) => ({
      ...row,
      undoReason: data.reason,
      undoOrderedAt: instant(meta.occurredAt),
      // They are tried again.
      undoRefused: 0,
      revision,
    }),
    'BulkItemsReverted.v1': (row, { data, revision }: Of<'BulkItemsReverted.v1'>) => {
      const undone = countDone(data.results);
      const undoRefused = row.undoRefused + data.results.length - undone;
      return { ...row, undone: row.undone + undone, undoRefused, revision };
    },
  },
};

const countDone = (results: readonly ItemResult[]) => results.filter(({ refusal }) => !refusal).length;
