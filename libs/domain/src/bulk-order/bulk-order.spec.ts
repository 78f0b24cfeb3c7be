import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { ReasonMissing } from '../assignment/refusals.js';
import { bulkOrder, MOST_ITEMS, type BulkOrderCommand } from './bulk-order.js';
import type { BulkOrderEvent, ItemResult } from './events.js';
import {
  BulkOrderDidNothing,
  BulkOrderEmpty,
  BulkOrderTooLarge,
  BulkOrderTooOld,
  BulkOrderUnderWay,
  BulkOrderUndoneAlready,
  BulkOrderUnknown,
  BulkUndoUnderWay,
} from './refusals.js';

const given = specOf(bulkOrder);
const orderId = 'order-1';
const ids = (count: number) => Array.from({ length: count }, (_, n) => `assignment-${n}`);
const ordering = (assignmentIds: readonly string[], reason = 'bão số 3'): BulkOrderCommand => ({
  type: 'OrderSteps',
  data: {
    orderId,
    step: { kind: 'suspend', reason },
    ownerUnitId: 'office',
    assignmentIds,
    orderedAt: '2026-03-02T01:00:00.000Z',
  },
});
const ordered = (count: number) =>
  given()
    .when(ordering(ids(count)))
    .events();
const result = (assignmentId: string, code?: string): ItemResult => ({
  assignmentId,
  refusal: code ? { code, fields: {} } : null,
});
const decided = (chunk: number, ...results: ItemResult[]): BulkOrderEvent => ({
  type: 'BulkItemsDecided.v1',
  data: { orderId, chunk, results },
});
const undoing = (undoneAt = '2026-03-03T01:00:00.000Z', reason = 'chọn nhầm'): BulkOrderCommand => ({
  type: 'OrderUndo',
  data: { orderId, reason, undoneAt },
});
const undoOrdered: BulkOrderEvent = { type: 'BulkUndoOrdered.v1', data: { orderId, reason: 'chọn nhầm' } };

describe('an order for many', () => {
  it('names what it is for, in chunks, each assignment once', () => {
    const [order, ...chunks] = given()
      .when(ordering([...ids(1_200), 'assignment-3']))
      .events();
    expect(order).toMatchObject({ type: 'BulkOrdered.v1', data: { count: 1_200, chunks: 3 } });
    const named = chunks.flatMap((event) => (event.type === 'BulkItemsNamed.v1' ? event.data.assignmentIds : []));
    expect(named).toEqual(ids(1_200));
  });

  it('is for at least one and at most 10,000 assignments', () => {
    given().when(ordering([])).thenRefuses(BulkOrderEmpty);
    expect(
      given()
        .when(ordering(ids(MOST_ITEMS)))
        .events(),
    ).toHaveLength(21);
    given()
      .when(ordering(ids(10_001)))
      .thenRefuses(BulkOrderTooLarge, { count: 10_001, most: 10_000 });
  });

  it('states a reason', () =>
    given()
      .when(ordering(ids(1), ' '))
      .thenRefuses(ReasonMissing));

  it('records what came of each chunk once', () => {
    const record: BulkOrderCommand = { type: 'RecordDecided', data: { orderId, chunk: 0, results: [result('a')] } };
    given(...ordered(1))
      .when(record)
      .thenRecords(decided(0, result('a')));
    given(...ordered(1), decided(0, result('a')))
      .when(record)
      .thenNothing();
    given().when(record).thenRefuses(BulkOrderUnknown);
  });
});

describe('taking an order back', () => {
  const carriedOut = [...ordered(2), decided(0, result('assignment-0'), result('assignment-1', 'assignment-closed'))];

  it('waits until it is carried out', () =>
    given(...ordered(501), decided(0, ...ids(500).map((id) => result(id))))
      .when(undoing())
      .thenRefuses(BulkOrderUnderWay, { decided: 500, count: 501 }));

  it('says why', () => {
    given(...carriedOut)
      .when(undoing())
      .thenRecords(undoOrdered);
    given(...carriedOut)
      .when(undoing(undefined, ' '))
      .thenRefuses(ReasonMissing);
  });

  it('is for seven days', () => {
    given(...carriedOut)
      .when(undoing('2026-03-09T01:00:00.000Z'))
      .thenRecords(undoOrdered);
    given(...carriedOut)
      .when(undoing('2026-03-09T01:00:00.001Z'))
      .thenRefuses(BulkOrderTooOld, { orderedOn: '2026-03-02', days: 7 });
  });

  it('is for where something was done', () =>
    given(...ordered(1), decided(0, result('assignment-0', 'assignment-closed')))
      .when(undoing())
      .thenRefuses(BulkOrderDidNothing));

  const bothDone = [...ordered(2), decided(0, result('assignment-0'), result('assignment-1'))];
  const reverted = (...results: ItemResult[]): BulkOrderEvent => ({
    type: 'BulkItemsReverted.v1',
    data: { orderId, chunk: 0, results },
  });
  const oneRefused = reverted(result('assignment-0'), result('assignment-1', 'step-reached-shares'));

  it('is one at a time', () =>
    given(...bothDone, undoOrdered)
      .when(undoing())
      .thenRefuses(BulkUndoUnderWay, { left: 2 }));

  it('may be tried again where it was refused, until nothing stands', () => {
    given(...bothDone, undoOrdered, oneRefused)
      .when(undoing())
      .thenRecords(undoOrdered);
    given(...bothDone, undoOrdered, oneRefused, undoOrdered, reverted(result('assignment-1')))
      .when(undoing())
      .thenRefuses(BulkOrderUndoneAlready);
  });

  it('records what came of each chunk once', () => {
    const data = { orderId, chunk: 0, results: [result('assignment-0')] };
    const record: BulkOrderCommand = { type: 'RecordUndone', data };
    given(...carriedOut, undoOrdered)
      .when(record)
      .thenRecords({ type: 'BulkItemsReverted.v1', data });
    given(...carriedOut, undoOrdered, { type: 'BulkItemsReverted.v1', data })
      .when(record)
      .thenNothing();
  });
});
