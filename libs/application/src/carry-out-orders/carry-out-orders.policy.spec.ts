import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  bulkOrder,
  bulkOrderStream,
  BulkOrderTooLarge,
  BulkOrderUndoneAlready,
  BulkOrderUnknown,
  cascadedAssignmentIdOf,
  TransferOutOfReach,
  type BulkOrderEvent,
} from '#domain';
import { fold, type RecordedEvent } from '#event-sourcing';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { acknowledge, finish, handOn, officerOf, report, taskOneOf } from '../fixtures/assignments.js';
import { issued, someTask } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, person, provinceUnits, someUnit } from '../fixtures/province.js';
import { OrderSteps, type AskedStep } from '../order-steps/order-steps.js';
import { TransferAssignment } from '../transfer-assignment/transfer-assignment.js';
import { UndoOrder } from '../undo-order/undo-order.js';
import { CarryOutOrders } from './carry-out-orders.policy.js';

const orderId = 'order-1';
const [baBe, choMoi] = [taskOneOf('ba-be'), taskOneOf('cho-moi')];
const suspension: AskedStep = { kind: 'suspend', reason: 'bão số 3' };
let office: OfficeUnderTest;

const order = async (step: AskedStep, assignmentIds: readonly string[], by = clerk) => {
  const decision = await office.ask(OrderSteps, { orderId, step, assignmentIds }, by);
  await office.settle();
  return decision;
};
const undo = async () => {
  await office.ask(UndoOrder, { orderId, reason: 'chọn nhầm' }, clerk);
  await office.settle();
};
const eventsOf = async () =>
  (await office.store.readStream(bulkOrderStream(orderId))) as RecordedEvent<BulkOrderEvent>[];
/** What came of it for each assignment: null, or the code of the refusal. */
const resultsOf = async (type: 'BulkItemsDecided.v1' | 'BulkItemsReverted.v1') =>
  Object.fromEntries(
    (await eventsOf()).flatMap((event) =>
      event.type === type
        ? event.data.results.map(({ assignmentId, refusal }) => [assignmentId, refusal?.code ?? null])
        : [],
    ),
  );

beforeEach(async () => {
  office = await openOffice();
  await issued(office);
});
afterEach(() => office.close());

describe('an order for many', () => {
  it('does its step wherever the rules let it, and says for each assignment what came of it', async () => {
    await finish(office, choMoi, 'cho-moi');
    await order(suspension, [baBe, choMoi, 'nothing']);
    expect(await resultsOf('BulkItemsDecided.v1')).toEqual({
      [baBe]: null,
      [choMoi]: 'assignment-closed',
      nothing: 'assignment-unknown',
    });
    expect(await office.assignmentOf(baBe)).toMatchObject({ suspended: true });
    const [event] = (await office.log()).filter(({ type }) => type === 'AssignmentSuspended.v1');
    expect(event).toMatchObject({ data: { orderId, reason: 'bão số 3' }, meta: { actor: clerk } });
  });

  it('moves the deadlines on the calendar, with who, why, from what to what', async () => {
    await order({ kind: 'extend', lastDay: '2026-03-21', reason: 'lũ quét' }, [baBe, choMoi]);
    const granted = (await office.log()).filter(({ type }) => type === 'ExtensionGranted.v1');
    expect(granted.map(({ data }) => data)).toEqual(
      [baBe, choMoi].map((assignmentId) => ({
        assignmentId,
        from: expect.objectContaining({ lastDay: '2026-03-13' }),
        to: expect.objectContaining({ lastDay: '2026-03-23', statedLastDay: '2026-03-21' }),
        reason: 'lũ quét',
        orderId,
      })),
    );
  });

  it('resumes, withdraws and passes on', async () => {
    await order(suspension, [baBe, choMoi]);
    await office.ask(
      OrderSteps,
      { orderId: 'b', step: { kind: 'resume', reason: 'hết bão' }, assignmentIds: [baBe] },
      clerk,
    );
    await office.ask(
      OrderSteps,
      { orderId: 'c', step: { kind: 'withdraw', reason: 'không cần nữa' }, assignmentIds: [choMoi] },
      clerk,
    );
    const passing = { kind: 'transfer', toUnitId: 'mass-board', number: '12-QĐ/TU', reason: 'đúng chức năng' } as const;
    await office.ask(OrderSteps, { orderId: 'd', step: passing, assignmentIds: [baBe] }, clerk);
    await office.settle();
    expect(await office.assignmentOf(baBe)).toMatchObject({ suspended: false, terms: { unitId: 'mass-board' } });
    expect(await office.assignmentOf(choMoi)).toMatchObject({ status: 'withdrawn' });
  });

  it('asks for the rights on each assignment', async () => {
    await order(suspension, [baBe], officerOf('cho-moi'));
    expect(await resultsOf('BulkItemsDecided.v1')).toEqual({ [baBe]: 'not-allowed' });
    expect(await office.assignmentOf(baBe)).toMatchObject({ suspended: false });
  });

  it('passes on to nobody whom the giver may not give anything', async () => {
    await handOn(office, baBe, 'ba-be', 'nam-mau');
    const child = cascadedAssignmentIdOf(baBe, 'nam-mau');
    const passing = { kind: 'transfer', toUnitId: 'nong-ha', reason: 'ở gần hơn' } as const;
    await order(passing, [child], officerOf('ba-be'));
    expect(await resultsOf('BulkItemsDecided.v1')).toEqual({ [child]: 'transfer-out-of-reach' });
    const asked = { assignmentId: child, toUnitId: 'province', reason: { text: 'quá tải' } };
    await expect(office.ask(TransferAssignment, asked, officerOf('ba-be'))).rejects.toBeInstanceOf(TransferOutOfReach);
    await office.ask(TransferAssignment, { ...asked, toUnitId: 'quang-khe' }, officerOf('ba-be'));
    expect((await office.assignmentOf(child)).terms?.unitId).toBe('quang-khe');
  });

  it('is held against what came before it, and not against what was done while it waited for its turn', async () => {
    await office.ask(OrderSteps, { orderId, step: suspension, assignmentIds: [baBe] }, clerk);
    office.clock.advanceTo(new Date(office.clock.now().getTime() + 600_000).toISOString());
    await acknowledge(office, baBe, 'ba-be');
    await office.settle();
    expect(await resultsOf('BulkItemsDecided.v1')).toEqual({ [baBe]: null });
    expect(await office.assignmentOf(baBe)).toMatchObject({ suspended: true, status: 'in-work' });
  });

  it('is not for an inspector, nor for more than 10,000', async () => {
    const follower = person('monitor', 'mass-board');
    await expect(order(suspension, [baBe], follower)).rejects.toBeInstanceOf(NotAllowed);
    const many = Array.from({ length: 10_001 }, (_, n) => `a-${n}`);
    await expect(order(suspension, many)).rejects.toBeInstanceOf(BulkOrderTooLarge);
    expect(await eventsOf()).toEqual([]);
  });

  it('does its step once, however often it is delivered', async () => {
    await office.ask(OrderSteps, { orderId, step: suspension, assignmentIds: [baBe, choMoi] }, clerk);
    await office.settle(3);
    await office.settleAgain();
    expect((await office.log()).filter(({ type }) => type === 'AssignmentSuspended.v1')).toHaveLength(2);
    expect((await eventsOf()).filter(({ type }) => type === 'BulkItemsDecided.v1')).toHaveLength(1);
  });

  it('goes on after a crash that came before its results were written down', async () => {
    await office.ask(OrderSteps, { orderId, step: suspension, assignmentIds: [baBe, choMoi] }, clerk);
    const named = (await eventsOf()).find(({ type }) => type === 'BulkItemsNamed.v1')!;
    const append = office.store.append.bind(office.store);
    let left = 1;
    office.store.append = async (asked) => {
      if (left-- <= 0) throw new Error('killed');
      return append(asked);
    };
    await expect(office.get(CarryOutOrders).react(named as never)).rejects.toThrow('killed');
    office.store.append = append;
    await office.settle();
    expect(await resultsOf('BulkItemsDecided.v1')).toEqual({ [baBe]: null, [choMoi]: null });
    expect((await office.log()).filter(({ type }) => type === 'AssignmentSuspended.v1')).toHaveLength(2);
  });
});

describe('taking an order back', () => {
  it('puts back what nothing followed, and says where something did', async () => {
    await acknowledge(office, choMoi, 'cho-moi');
    await order({ kind: 'extend', lastDay: '2026-03-31', reason: 'lũ quét' }, [baBe, choMoi]);
    await report(office, choMoi, 'cho-moi');
    await undo();
    expect(await resultsOf('BulkItemsReverted.v1')).toEqual({ [baBe]: null, [choMoi]: 'step-has-followers' });
    expect(await office.assignmentOf(baBe)).toMatchObject({ deadline: { lastDay: '2026-03-13' } });
    expect(await office.assignmentOf(choMoi)).toMatchObject({ deadline: { lastDay: '2026-03-31' } });
  });

  it('looks only at what the order did', async () => {
    await finish(office, choMoi, 'cho-moi');
    await order({ kind: 'withdraw', reason: 'nhầm' }, [baBe, choMoi]);
    await undo();
    expect(await resultsOf('BulkItemsReverted.v1')).toEqual({ [baBe]: null });
    expect(await office.assignmentOf(baBe)).toMatchObject({ status: 'given' });
  });

  it('is done once, however often it is delivered', async () => {
    await order(suspension, [baBe, choMoi]);
    await undo();
    await office.settleAgain();
    expect((await office.log()).filter(({ type }) => type === 'AssignmentStepReverted.v1')).toHaveLength(2);
    const state = fold(bulkOrder, (await eventsOf()) as unknown as BulkOrderEvent[]);
    expect(state.undoing?.size).toBe(0);
    await expect(undo()).rejects.toBeInstanceOf(BulkOrderUndoneAlready);
  });

  it('may be tried again, where it was refused alone', async () => {
    await acknowledge(office, choMoi, 'cho-moi');
    await order({ kind: 'extend', lastDay: '2026-03-31', reason: 'lũ quét' }, [baBe, choMoi]);
    await report(office, choMoi, 'cho-moi');
    await undo();
    await undo();
    await office.settleAgain();
    const tried = (await eventsOf()).flatMap((event) =>
      event.type === 'BulkItemsReverted.v1' ? [event.data.results.map(({ assignmentId }) => assignmentId)] : [],
    );
    expect(tried).toEqual([[baBe, choMoi], [choMoi]]);
  });

  it('is for whoever acts for the unit that ordered', async () => {
    await order(suspension, [baBe]);
    const asked = (by: typeof clerk, id = orderId) => office.ask(UndoOrder, { orderId: id, reason: 'nhầm' }, by);
    await expect(asked(officerOf('ba-be'))).rejects.toBeInstanceOf(NotAllowed);
    await expect(asked(clerk, 'nothing')).rejects.toBeInstanceOf(BulkOrderUnknown);
  });
});

describe('what was handed on', () => {
  it('is given by whoever has the assignment now, down to the last that is open', async () => {
    office.organisation.units([...provinceUnits, someUnit('village', 'nam-mau')]);
    await office.settle();
    const child = cascadedAssignmentIdOf(baBe, 'nam-mau');
    const closed = cascadedAssignmentIdOf(baBe, 'quang-khe');
    const grandchild = cascadedAssignmentIdOf(child, 'village');
    await handOn(office, baBe, 'ba-be', 'nam-mau', 'quang-khe');
    await handOn(office, child, 'nam-mau', 'village');
    await finish(office, closed, 'quang-khe', officerOf('ba-be'));
    await order({ kind: 'transfer', toUnitId: 'cho-moi', reason: 'điều chỉnh địa bàn' }, [baBe]);
    expect((await office.assignmentOf(baBe)).terms?.unitId).toBe('cho-moi');
    expect(await office.assignmentOf(child)).toMatchObject({
      status: 'in-work',
      terms: { unitId: 'nam-mau', giverUnitId: 'cho-moi' },
    });
    expect((await office.assignmentOf(closed)).terms?.giverUnitId).toBe('ba-be');
    expect((await office.assignmentOf(grandchild)).terms?.giverUnitId).toBe('nam-mau');
    await undo();
    expect(await resultsOf('BulkItemsReverted.v1')).toEqual({ [baBe]: 'step-reached-shares' });
  });
});

it('an order of several chunks is carried out whole', async () => {
  await office.close();
  office = await openOffice();
  const communes = Array.from({ length: 600 }, (_, n) =>
    someUnit(`district-${n}`, 'province', { kind: 'district-committee' }),
  );
  office.organisation.units([...provinceUnits, ...communes]);
  await issued(office, { tasks: [someTask('1')] });
  const all = [...communes.map(({ unitId }) => taskOneOf(unitId)), baBe];
  await order(suspension, all);
  const results = Object.values(await resultsOf('BulkItemsDecided.v1'));
  expect(results).toHaveLength(601);
  expect(results.every((code) => code === null)).toBe(true);
  await undo();
  expect(Object.values(await resultsOf('BulkItemsReverted.v1')).filter((code) => code === null)).toHaveLength(601);
});
