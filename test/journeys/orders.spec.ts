import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { issuedAssignments, LAST_DAY, NO_SUCH } from './clerk-work.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Refused } from './refused.js';

type Item = Record<string, unknown> & { assignmentId: string };

describe('one step for many assignments', () => {
  let office: Office;
  let clerk: Client;
  let district: Client;
  let other: Client;
  let refused: Refused;
  let find: (no: string, unit: string) => string;
  let [open, closed, busy] = ['', '', ''];

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    clerk = await office.as('vanphong');
    [district, other] = [await office.as('chomoi'), await office.as('nongha')];
    find = await issuedAssignments(office, clerk);
    [open, closed, busy] = [find('1', 'HU-1'), find('2', 'HU-1'), find('3', 'HU-1')];
    for (const id of [closed, busy]) await district.post(`/assignments/${id}/acknowledgement`);
    await district.post(`/assignments/${closed}/reports`, { narrative: { results: 'Đã làm xong.' } });
    await clerk.post(`/assignments/${closed}/reports/acceptance`, { remark: null });
    await office.settled();
  });
  afterAll(() => office.close());

  const extension = { kind: 'extend', lastDay: '2026-07-15', reason: 'Bão số 3.' };
  const ordered = async (step: object, assignmentIds: readonly string[], who = clerk) => {
    const { status, body } = await who.post('/orders', { step, assignmentIds });
    expect(status).toBe(201);
    await office.settled();
    return body['orderId'] as string;
  };
  const itemsOf = async (path: string, who = clerk) => (await who.get(path)).body['items'] as Item[];
  const outcomes = (items: readonly Item[], field: string) =>
    items.map((item) => [
      item.assignmentId,
      item[field],
      (item[`${field === 'undo' ? 'undoR' : 'r'}efusal`] as { code: string } | null)?.code ?? null,
    ]);

  it('is chosen among what one’s own units gave: the office’s clerk acts for the committee too', async () => {
    const actsFor = ((await clerk.get('/me')).body['actsFor'] as { code: string }[]).map(({ code }) => code);
    expect(actsFor.toSorted()).toEqual(['BTV', 'TU', 'VPTU']);
    const listed = `/units/${unitIdOf('HU-1')}/compliance/assignments`;
    const given = await itemsOf(`${listed}?givenByUs=true`);
    expect(given.map(({ assignmentId }) => assignmentId).toSorted()).toEqual([open, closed, busy].toSorted());
    const unfinished = await itemsOf(`${listed}?givenByUs=true&unfinished=true`);
    expect(unfinished.map(({ assignmentId }) => assignmentId).toSorted()).toEqual([open, busy].toSorted());
    expect(await itemsOf(`${listed}?unfinished=true&class=done-on-time`)).toMatchObject([{ assignmentId: closed }]);
    expect(await itemsOf(`${listed}?givenByUs=true`, district)).toEqual([]);
    expect(await itemsOf(listed, district)).toHaveLength(3);
  });

  it('is previewed: what would happen to each, and why one refuses', async () => {
    const before = await office.lastPosition();
    const { status, body } = await clerk.post('/orders/preview', {
      step: extension,
      assignmentIds: [open, closed, NO_SUCH],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ count: 3, wouldDo: 1, wouldRefuse: 2 });
    expect(body['items']).toMatchObject([
      {
        assignmentId: open,
        unitName: 'Huyện ủy Chợ Mới',
        taskNo: '1',
        lastDay: LAST_DAY,
        newLastDay: '2026-07-15',
        refusal: null,
      },
      {
        assignmentId: closed,
        refusal: { code: 'assignment-closed', message: expect.stringContaining('đã hoàn thành') },
      },
      { assignmentId: NO_SUCH, unitName: null, refusal: { code: 'assignment-unknown' } },
    ]);
    expect(await office.lastPosition()).toBe(before);
  });

  it('is carried out under one command, with a result for each, and taken back where nothing followed', async () => {
    const hour = () => office.clock.advanceTo(new Date(office.clock.now().getTime() + 3_600_000));
    hour();
    const orderId = await ordered(extension, [open, closed, busy]);
    hour();
    expect((await clerk.get(`/orders/${orderId}`)).body).toMatchObject({
      step: { kind: 'extend', reason: 'Bão số 3.', deadline: { lastDay: '2026-07-15' } },
      count: 3,
      done: 2,
      refused: 1,
      undone: 0,
    });
    expect(outcomes(await itemsOf(`/orders/${orderId}/items`), 'outcome')).toEqual([
      [open, 'done', null],
      [closed, 'refused', 'assignment-closed'],
      [busy, 'done', null],
    ]);
    expect((await clerk.get('/orders')).body['items']).toMatchObject([{ orderId }]);

    await district.post(`/assignments/${busy}/reports`, { narrative: { results: 'Đã làm xong.' } });
    expect((await clerk.post(`/orders/${orderId}/undo`, { reason: 'Chọn nhầm.' })).status).toBe(200);
    await office.settled();
    expect(outcomes(await itemsOf(`/orders/${orderId}/items`), 'undo')).toEqual([
      [open, 'undone', null],
      [closed, null, null],
      [busy, 'refused', 'step-has-followers'],
    ]);
    expect((await clerk.get(`/orders/${orderId}`)).body).toMatchObject({
      undone: 1,
      undoRefused: 1,
      undoReason: 'Chọn nhầm.',
    });
    expect((await itemsOf(`/orders/${orderId}/items?undo=refused`)).map(({ assignmentId }) => assignmentId)).toEqual([
      busy,
    ]);

    const { body } = await clerk.get(`/assignments/${open}`);
    expect(body['lastDay']).toBe(LAST_DAY);
    expect(body['deadlineChanges']).toMatchObject([
      { kind: 'extended', from: { lastDay: LAST_DAY }, to: { lastDay: '2026-07-15' }, reason: 'Bão số 3.', orderId },
      { kind: 'undone', from: { lastDay: '2026-07-15' }, to: { lastDay: LAST_DAY }, reason: 'Chọn nhầm.', orderId },
    ]);
    expect((body['deadlineChanges'] as object[])[0]).toMatchObject({
      byUserName: expect.any(String),
      byUnitName: expect.any(String),
    });
    // Where it was refused it may be tried again.
    expect((await clerk.post(`/orders/${orderId}/undo`, { reason: 'Lại.' })).status).toBe(200);
    await office.settled();
  });

  it('is repeated safely under its key', async () => {
    const ids = [find('1', 'HU-2')];
    const headers = { 'idempotency-key': 'suspend-once' };
    const ask = () =>
      clerk.post('/orders', { step: { kind: 'suspend', reason: 'Chờ hướng dẫn.' }, assignmentIds: ids }, headers);
    const [one, two] = [await ask(), await ask()];
    expect(two.body).toMatchObject({ orderId: one.body['orderId'], repeated: true });
    await office.settled();
    const suspended = (await office.stores.events.readAll(0, 10_000)).filter(
      ({ type }) => type === 'AssignmentSuspended.v1',
    );
    expect(suspended).toHaveLength(1);
  });

  it('passes assignments on with who, when and by what right; the unit that had it still reads it', async () => {
    const id = find('2', 'HU-2');
    const step = { kind: 'transfer', toUnitId: unitIdOf('HU-1'), number: '12-QĐ/TU', reason: 'Đúng chức năng.' };
    await ordered(step, [id]);
    const { body } = await district.get(`/assignments/${id}`);
    expect(body).toMatchObject({ unitId: unitIdOf('HU-1'), status: 'given', holder: 'doer' });
    expect(body['transfers']).toMatchObject([
      {
        fromUnitId: unitIdOf('HU-2'),
        toUnitId: unitIdOf('HU-1'),
        reason: { kind: 'decision', number: '12-QĐ/TU', text: 'Đúng chức năng.' },
      },
    ]);
    expect(body['heldBy']).toMatchObject([
      { holder: 'doer', unitId: unitIdOf('HU-2'), unitName: 'Huyện ủy Ba Bể' },
      { holder: 'doer', unitId: unitIdOf('HU-1') },
    ]);
    expect((await (await office.as('babe')).get(`/assignments/${id}`)).status).toBe(200);
    expect((await district.post(`/assignments/${id}/acknowledgement`)).status).toBe(200);
  });

  it('is one step of one assignment as well', async () => {
    const id = find('3', 'HU-2');
    const give = { lastDay: '2026-07-20', reason: 'Thêm thời gian.' };
    expect((await clerk.post(`/assignments/${id}/extension/give`, give)).status).toBe(200);
    const transfer = { toUnitId: unitIdOf('HU-1'), reason: 'Đúng chức năng.' };
    expect((await clerk.post(`/assignments/${id}/transfer`, transfer)).status).toBe(200);
    expect(await refused((headers) => clerk.post(`/assignments/${id}/transfer`, transfer, headers))).toMatchObject({
      code: 'transfer-to-itself',
    });
    const toNobody = { ...transfer, toUnitId: NO_SUCH };
    expect(await refused((headers) => clerk.post(`/assignments/${id}/transfer`, toNobody, headers))).toMatchObject({
      code: 'unit-unknown',
    });
    expect(await refused((headers) => district.post(`/assignments/${id}/transfer`, transfer, headers))).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('refuses what is no order, and writes nothing', async () => {
    const order = (body: object, who = clerk) => refused((headers) => who.post('/orders', body, headers));
    const many = Array.from({ length: 10_001 }, (_, n) => `nhiem-vu-${n}`);
    expect(await order({ step: extension, assignmentIds: many })).toMatchObject({
      code: 'invalid-input',
      fields: [{ path: 'assignmentIds', most: 10_000 }],
    });
    expect(await order({ step: extension, assignmentIds: [] })).toMatchObject({ code: 'order-empty' });
    expect(await order({ step: { ...extension, reason: ' ' }, assignmentIds: [open] })).toMatchObject({
      code: 'reason-missing',
    });
    expect(await order({ step: { kind: 'extend', reason: 'x' }, assignmentIds: [open] })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await order({ step: { kind: 'transfer', reason: 'x' }, assignmentIds: [open] })).toMatchObject({
      code: 'invalid-input',
    });
    expect(
      await order({ step: { kind: 'transfer', toUnitId: NO_SUCH, reason: 'x' }, assignmentIds: [open] }),
    ).toMatchObject({ code: 'unit-unknown' });
    expect(await refused((headers) => clerk.post(`/orders/${NO_SUCH}/undo`, { reason: 'x' }, headers))).toMatchObject({
      code: 'order-unknown',
      status: 404,
    });
    expect((await other.get(`/orders/${NO_SUCH}`)).status).toBe(404);
  });

  it('tells who may not do it for each assignment, and shows an order to those alone who may read its unit', async () => {
    const step = { kind: 'withdraw', reason: 'Không cần nữa.' };
    const preview = await district.post('/orders/preview', { step, assignmentIds: [open] });
    expect(preview.body['items']).toMatchObject([{ unitName: null, refusal: { code: 'not-allowed' } }]);
    const orderId = await ordered(step, [open], district);
    expect(outcomes(await itemsOf(`/orders/${orderId}/items`, district), 'outcome')).toEqual([
      [open, 'refused', 'not-allowed'],
    ]);
    expect((await other.get(`/orders/${orderId}`)).status).toBe(403);
    // Naming an assignment in an order does not make it readable.
    const foreign = await ordered(step, [open, find('1', 'HU-2')], district);
    expect(await itemsOf(`/orders/${foreign}/items`, district)).toMatchObject([
      { unitName: 'Huyện ủy Chợ Mới', taskNo: '1' },
      { unitId: null, unitName: null, directiveNumber: null, taskNo: null, refusal: { code: 'not-allowed' } },
    ]);
    expect(
      await refused((headers) => district.post(`/orders/${orderId}/undo`, { reason: 'x' }, headers)),
    ).toMatchObject({ code: 'order-did-nothing' });
  });

  it('counts the time for each holder, on the assignment and by unit', async () => {
    const id = find('1', 'HU-1');
    office.clock.advanceTo('2026-07-06T01:00:00.000Z');
    // Sessions have ended by now.
    [clerk, other] = [await office.as('vanphong'), await office.as('nongha')];
    const { body } = await clerk.get(`/assignments/${id}`);
    // More time was given, and taken back: whoever holds the clock, it is under another deadline from then on.
    const under = (day: string) => ({ holder: 'doer', unitId: unitIdOf('HU-1'), dueAt: `${day}T17:00:00.000Z` });
    expect(body['clock']).toMatchObject([under('2026-06-30'), under('2026-07-15'), under('2026-06-30')]);
    const [held] = body['heldBy'] as Record<string, unknown>[];
    expect(held).toMatchObject({
      holder: 'doer',
      unitName: 'Huyện ủy Chợ Mới',
      lateCalendarDays: 6,
      lateWorkingDays: 4,
    });
    const board = await clerk.get(`/units/${unitIdOf('HU-1')}/clock?since=2026-01-01`);
    expect(board.status).toBe(200);
    const own = board.body['own'] as Record<string, Record<string, number>>;
    expect(own['doer']!['lateWorkingDays']).toBeGreaterThanOrEqual(4);
    expect((await other.get(`/units/${unitIdOf('HU-1')}/clock`)).status).toBe(403);
  });
});
