import type { Projection } from '#event-sourcing';
import type { BulkOrderEvent, ItemResult } from '#domain';

/** What came of an order for one assignment. */
export interface BulkOrderItemRow {
  /** The order's id, followed by the assignment's. */
  readonly itemId: string;
  readonly orderId: string;
  readonly assignmentId: string;
  /** Place in the order, from 0. */
  readonly ordinal: number;
  readonly outcome: 'waiting' | 'done' | 'refused';
  readonly refusal: ItemResult['refusal'];
  /** null where it was not tried to take it back. */
  readonly undo: 'undone' | 'refused' | null;
  readonly undoRefusal: ItemResult['refusal'];
}

type ItemEvent = Extract<
  BulkOrderEvent,
  { type: 'BulkItemsNamed.v1' | 'BulkItemsDecided.v1' | 'BulkItemsReverted.v1' }
>;

const keyOf = (orderId: string, assignmentId: string) => `${orderId}/${assignmentId}`;
/** More than an event names, so that places in one chunk never reach those of the next. */
const PLACES_A_CHUNK = 1_000;

export const bulkOrderItems: Projection<ItemEvent, BulkOrderItemRow> = {
  name: 'bulk-order-items.v1',
  table: 'bulk_order_items',
  key: 'itemId',
  keysOf: ({ type, data }) => {
    const ids =
      type === 'BulkItemsNamed.v1' ? data.assignmentIds : data.results.map(({ assignmentId }) => assignmentId);
    return ids.map((assignmentId) => keyOf(data.orderId, assignmentId));
  },
  empty: (itemId) => {
    const slash = itemId.indexOf('/');
    const [orderId, assignmentId] = [itemId.slice(0, slash), itemId.slice(slash + 1)];
    const nothingYet = { outcome: 'waiting', refusal: null, undo: null, undoRefusal: null } as const;
    return { itemId, orderId, assignmentId, ordinal: 0, ...nothingYet };
  },
  on: {
    'BulkItemsNamed.v1': (row, { data: { chunk, assignmentIds } }) => ({
      ...row,
      ordinal: chunk * PLACES_A_CHUNK + assignmentIds.indexOf(row.assignmentId),
    }),
    'BulkItemsDecided.v1': (row, { data }) => {
      const refusal = refusalIn(data.results, row);
      return { ...row, outcome: refusal ? 'refused' : 'done', refusal };
    },
    'BulkItemsReverted.v1': (row, { data }) => {
      const undoRefusal = refusalIn(data.results, row);
      return { ...row, undo: undoRefusal ? 'refused' : 'undone', undoRefusal };
    },
  },
};

function refusalIn(results: readonly ItemResult[], row: BulkOrderItemRow): ItemResult['refusal'] {
  return results.find(({ assignmentId }) => assignmentId === row.assignmentId)?.refusal ?? null;
}
