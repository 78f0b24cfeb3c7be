import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { BulkOrderItemRow } from './bulk-order-items.projection.js';
import type { BulkOrderRow } from './bulk-orders.projection.js';

/** An order with the names of who gave it. */
export interface BulkOrderView extends Omit<BulkOrderRow, 'position'> {
  readonly byUserName: string | null;
  readonly ownerName: string | null;
}

/** What came of an order for one assignment, with what tells a person which one that is. */
export interface BulkOrderItemView extends Omit<BulkOrderItemRow, 'itemId' | 'orderId' | 'ordinal'> {
  readonly unitId: string | null;
  readonly giverUnitId: string | null;
  readonly unitName: string | null;
  readonly directiveNumber: string | null;
  readonly taskNo: string | null;
}

/** null: no such order. */
export async function findBulkOrder(db: ReadModels, orderId: string): Promise<BulkOrderView | null> {
  const row = await orderViews(db).where('o.orderId', '=', orderId).executeTakeFirst();
  return row ? viewOf(row) : null;
}

/** Orders given in the name of any of the units, the newest first. */
export async function bulkOrdersOf(
  db: ReadModels,
  ownerUnitIds: readonly string[],
  page: PageRequest = {},
): Promise<Page<BulkOrderView>> {
  const limit = limitOf(page);
  const before = cursorOf(page, 'number');
  let query = orderViews(db).where('o.ownerUnitId', 'in', ownerUnitIds);
  if (before) query = query.where('o.position', '<', before[0]);
  const rows = await query
    .orderBy('o.position', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ position }) => [position], viewOf);
}

export interface BulkOrderItemsRequest extends PageRequest {
  readonly outcome?: BulkOrderItemRow['outcome'];
  readonly undo?: NonNullable<BulkOrderItemRow['undo']>;
}

/** In the order in which they were named. */
export async function itemsOfBulkOrder(
  db: ReadModels,
  orderId: string,
  request: BulkOrderItemsRequest = {},
): Promise<Page<BulkOrderItemView>> {
  const limit = limitOf(request);
  const after = cursorOf(request, 'number');
  let query = db
    .selectFrom('bulkOrderItems as i')
    .leftJoin('assignments as a', 'a.assignmentId', 'i.assignmentId')
    .leftJoin('units as u', 'u.unitId', 'a.unitId')
    .leftJoin('directives as d', 'd.directiveId', 'a.directiveId')
    .select(['i.assignmentId', 'i.ordinal', 'i.outcome', 'i.refusal', 'i.undo', 'i.undoRefusal'])
    .select(['a.unitId', 'a.giverUnitId', 'u.name as unitName', 'd.number as directiveNumber', 'a.taskNo'])
    .where('i.orderId', '=', orderId);
  if (request.outcome) query = query.where('i.outcome', '=', request.outcome);
  if (request.undo) query = query.where('i.undo', '=', request.undo);
  if (after) query = query.where('i.ordinal', '>', after[0]);
  const rows = await query
    .orderBy('i.ordinal')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    ({ ordinal }) => [ordinal],
    ({ ordinal: _ordinal, ...item }) => item,
  );
}

function orderViews(db: ReadModels) {
  return db
    .selectFrom('bulkOrders as o')
    .leftJoin('users as p', 'p.userId', 'o.byUserId')
    .leftJoin('units as u', 'u.unitId', 'o.ownerUnitId')
    .selectAll('o')
    .select(['p.displayName as byUserName', 'u.name as ownerName']);
}

const viewOf = <Row extends { readonly position: number }>({ position: _position, ...view }: Row) => view;
