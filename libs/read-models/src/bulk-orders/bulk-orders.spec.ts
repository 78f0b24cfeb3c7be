import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bulkOrderStream, type BulkOrderEvent } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { Province } from '../province.fixture.js';
import { bulkOrdersOf, findBulkOrder, itemsOfBulkOrder } from './bulk-orders.queries.js';

let database: ProjectedDatabase;
let assignmentIds: string[];
const orderId = 'order-1';
const refusal = { code: 'assignment-closed', fields: { step: 'SuspendAssignment' } };

beforeAll(async () => {
  database = await projectedDatabase();
  const province = Province.withUnits();
  province.user('clerk', 'Nguyễn Văn Mẫu', 'office', 'issuer');
  province.issue('d1', ['Nhiệm vụ 1']);
  assignmentIds = ['north', 'south', 'north-1'].map((unitId) => province.give('d1', '1', unitId));
  const record = (event: BulkOrderEvent) => province.record(bulkOrderStream(event.data.orderId), event);
  const step = { kind: 'suspend', reason: 'bão số 3' } as const;
  const orderedAt = '2026-03-02T01:00:00.000Z';
  for (const id of [orderId, 'order-2']) {
    const order = { orderId: id, step, ownerUnitId: 'office', count: 3, chunks: 2, orderedAt };
    record({ type: 'BulkOrdered.v1', data: order });
    record({ type: 'BulkItemsNamed.v1', data: { orderId: id, chunk: 0, assignmentIds: assignmentIds.slice(0, 2) } });
    record({ type: 'BulkItemsNamed.v1', data: { orderId: id, chunk: 1, assignmentIds: assignmentIds.slice(2) } });
  }
  const [north, south] = assignmentIds as [string, string];
  const results = [
    { assignmentId: north, refusal: null },
    { assignmentId: south, refusal },
  ];
  record({ type: 'BulkItemsDecided.v1', data: { orderId, chunk: 0, results } });
  record({ type: 'BulkUndoOrdered.v1', data: { orderId, reason: 'chọn nhầm' } });
  record({ type: 'BulkItemsReverted.v1', data: { orderId, chunk: 0, results: results.slice(0, 1) } });
  await database.project(province.events);
});
afterAll(() => database.close());

describe('orders for many', () => {
  it('say what was ordered, by whom, and how far it has come', async () => {
    expect(await findBulkOrder(database.db, orderId)).toMatchObject({
      step: { kind: 'suspend', reason: 'bão số 3' },
      ownerName: 'Văn phòng Tỉnh ủy',
      byUserId: 'clerk',
      count: 3,
      done: 1,
      refused: 1,
      undoReason: 'chọn nhầm',
      undone: 1,
      undoRefused: 0,
    });
    expect(await findBulkOrder(database.db, 'nothing')).toBeNull();
  });

  it('are listed by who gave them, the newest first', async () => {
    const ids = await allPages((cursor) => bulkOrdersOf(database.db, ['office', 'north'], { cursor, limit: 1 }));
    expect(ids.map((order) => order.orderId)).toEqual(['order-2', orderId]);
    expect((await bulkOrdersOf(database.db, ['north'])).items).toEqual([]);
  });

  it('tell of each assignment what came of it, in the order in which they were named', async () => {
    const items = await allPages((cursor) => itemsOfBulkOrder(database.db, orderId, { cursor, limit: 2 }));
    expect(items.map(({ unitName, outcome, refusal: why, undo }) => [unitName, outcome, why?.code, undo])).toEqual([
      ['Huyện ủy Bắc Sơn', 'done', undefined, 'undone'],
      ['Huyện ủy Nam Hải', 'refused', 'assignment-closed', null],
      ['Đảng ủy xã Hòa Bình', 'waiting', undefined, null],
    ]);
    const { items: refused } = await itemsOfBulkOrder(database.db, orderId, { outcome: 'refused' });
    expect(refused.map(({ assignmentId }) => assignmentId)).toEqual([assignmentIds[1]]);
    expect((await itemsOfBulkOrder(database.db, orderId, { undo: 'undone' })).items).toHaveLength(1);
  });
});
