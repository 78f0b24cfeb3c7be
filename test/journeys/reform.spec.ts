import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { DECREE } from './reform-decree.js';
import { officeAtWork, reformRound } from './reform-office.js';
import { refusedBy, type Refused } from './refused.js';

type Item = Record<string, unknown>;
const items = (body: Item) => body['items'] as Item[];

/** When the first of July begins in Vietnam. */
const IN_FORCE = '2026-06-30T17:00:00.000Z';

describe('a reform of units, from the draft to the last decision', () => {
  let office: Office;
  let admin: Client;
  let clerk: Client;
  let decree: string;
  let share: string;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    [admin, clerk] = [await office.as('quantri'), await office.as('vanphong')];
    ({ share } = await officeAtWork(office));
  });
  afterAll(() => office.close());

  const round = () => reformRound(office);
  const seen = async (path: string, by = admin) => {
    await office.settled();
    const { status, body } = await by.get(path);
    expect(status).toBe(200);
    return body;
  };
  const sumsOf = async () => (await seen(`/units/${unitIdOf('TU')}/compliance`, clerk))['subtree'] as Item;
  const unitOf = (code: string) => seen(`/units/${unitIdOf(code)}`);
  const unitOfCaller = async (by: Client) => ((await by.get('/me')).body['unit'] as Item | null)?.['code'];
  const draft = (changes: object = {}) => admin.post('/reforms', { ...DECREE, ...changes });

  it('is drafted, and shows what it would do to what is open, to reports, people and checks', async () => {
    const drafted = await draft();
    expect(drafted.status).toBe(201);
    decree = String(drafted.body['decreeId']);
    const { total, units, obstacles } = await seen(`/reforms/${decree}/preview`);
    expect(obstacles).toEqual([]);
    expect(total).toMatchObject({
      passes: { open: 2, overdue: 0, suspended: 0 },
      waits: { open: 6 },
      given: 2,
      people: 3,
      checks: 0,
    });
    expect((units as Item[]).map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Đảng ủy xã Nông Hạ', 'passes'],
      ['Đảng ủy xã Thanh Bình', 'passes'],
      ['Huyện ủy Ba Bể', 'waits'],
      ['Huyện ủy Chợ Mới', 'waits'],
    ]);
    const stranger = await clerk.get(`/reforms/${decree}/preview`);
    expect(stranger).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });

  it.each([
    ['into itself', { type: 'merge', unitIds: [unitIdOf('DU-11')], into: unitIdOf('DU-11') }, 'merged-into-itself'],
    [
      'with a part left over',
      { type: 'divide', unitId: unitIdOf('DU-21'), parts: [{ into: unitIdOf('DU-11') }] },
      'division-leaves-rest',
    ],
    [
      'with percents left over',
      {
        type: 'divide',
        unitId: unitIdOf('DU-21'),
        parts: [
          { into: unitIdOf('DU-11'), share: 30 },
          { into: unitIdOf('DU-12'), share: 60 },
        ],
      },
      'division-leaves-rest',
    ],
    ['of a unit nobody knows', { type: 'dissolve', unitId: 'nobody' }, 'reformed-unit-unknown'],
    [
      'below the office, where no commune stands',
      { type: 'move', unitId: unitIdOf('DU-11'), parentId: unitIdOf('VPTU') },
      'superior-unfit',
    ],
    ['below nothing', { type: 'move', unitId: unitIdOf('DU-11'), parentId: null }, 'second-root'],
    ['that leaves units behind', { type: 'dissolve', unitId: unitIdOf('HU-1') }, 'units-left-behind'],
  ])('is refused %s, naming the place', async (what, change, code) => {
    const { body } = await draft({ number: `${what}/NQ`, changes: [change] });
    const id = String(body['decreeId']);
    const { obstacles } = await seen(`/reforms/${id}/preview`);
    expect(obstacles).toMatchObject([{ code, path: 'changes.0', blocks: true }]);
    const problem = await refused((headers) => admin.post(`/reforms/${id}/adoption`, undefined, headers));
    expect(problem).toMatchObject({ code, fields: { place: 'changes.0' } });
  });

  it.each([
    [
      'in a circle',
      [
        { type: 'merge', unitIds: [unitIdOf('DU-11')], into: unitIdOf('DU-12') },
        { type: 'merge', unitIds: [unitIdOf('DU-12')], into: unitIdOf('DU-11') },
      ],
      DECREE.inForceOn,
      'merged-in-circle',
      /^Thay đổi thứ 1: .*Nông Hạ → .* → .*Nông Hạ/,
    ],
    [
      'before the unit existed',
      [{ type: 'rename', unitId: unitIdOf('DU-11'), name: 'x' }],
      '1999-12-31',
      'reformed-before-established',
      /^Thay đổi thứ 1: .*Nông Hạ/,
    ],
  ])('is refused %s, naming the place', async (_what, changes, inForceOn, code, words) => {
    const { body } = await draft({ number: `${code}/NQ`, changes, inForceOn });
    const id = String(body['decreeId']);
    const { obstacles } = await seen(`/reforms/${id}/preview`);
    expect((obstacles as Item[])[0]).toMatchObject({ code, path: 'changes.0', blocks: true });
    const problem = await refused((headers) => admin.post(`/reforms/${id}/adoption`, undefined, headers));
    expect(problem).toMatchObject({ code, fields: { place: 'changes.0' }, detail: expect.stringMatching(words) });
    expect(await seen(`/reforms/${id}`)).toMatchObject({ status: 'draft' });
  });

  it('is adopted once its units are no other decree’s of that day, and waits for its day', async () => {
    const before = await sumsOf();
    expect((await admin.post(`/reforms/${decree}/adoption`)).status).toBe(200);
    const other = String((await draft({ number: '2/NQ', changes: [DECREE.changes[5]] })).body['decreeId']);
    expect((await seen(`/reforms/${other}/preview`))['obstacles']).toMatchObject([
      { code: 'reformed-by-two-decrees', path: 'changes.0' },
    ]);
    const problem = await refused((headers) => admin.post(`/reforms/${other}/adoption`, undefined, headers));
    expect(problem).toMatchObject({ code: 'reformed-by-two-decrees', fields: { number: DECREE.number } });
    expect(await round()).toEqual({ decrees: 0, assignments: 0, people: 0 });
    expect(await sumsOf()).toEqual(before);
    expect(await unitOf('DU-11')).toMatchObject({ dissolvedOn: null, succession: null });
  });

  it('takes effect on its day: what was merged whole passes on by itself, people with it', async () => {
    const before = await sumsOf();
    office.clock.advanceTo(IN_FORCE);
    [admin, clerk] = [await office.as('quantri'), await office.as('vanphong')];
    const late = await sumsOf();
    expect(late['total']).toEqual(before['total']);
    expect(await round()).toEqual({ decrees: 1, assignments: 0, people: 0 });
    expect(await sumsOf()).toEqual(late);
    expect(await round()).toEqual({ decrees: 0, assignments: 2, people: 1 });
    expect(await round()).toEqual({ decrees: 0, assignments: 0, people: 0 });
    expect(await sumsOf()).toEqual(late);
    expect(await seen(`/reforms/${decree}`)).toMatchObject({
      status: 'in-force',
      refused: [],
      passedOn: 2,
      undecided: 8,
      peopleWaiting: 2,
    });
    expect(await unitOf('DU-21')).toMatchObject({ name: 'Đảng ủy xã Nam Mẫu mới', parentId: unitIdOf('TU') });
    expect(await unitOf('DU-11')).toMatchObject({
      dissolvedOn: '2026-07-01',
      succession: { heirId: unitIdOf('DU-31') },
    });
    const heir = await office.as('nongha');
    await office.until(async () => (await unitOfCaller(heir)) === 'DU-31');
    const passed = await seen(`/assignments/${share}`, heir);
    expect(passed).toMatchObject({ unitId: unitIdOf('DU-31'), status: 'in-work' });
    const { predecessors } = await seen(`/units/${unitIdOf('DU-31')}/succession`);
    expect(predecessors).toMatchObject([
      { name: 'Đảng ủy xã Nông Hạ', extent: 'whole', passedOn: 1 },
      { name: 'Đảng ủy xã Thanh Bình', extent: 'whole', passedOn: 1 },
      { name: 'Huyện ủy Ba Bể', extent: 'part', passedOn: 0 },
    ]);
    expect((await heir.get(`/units/${unitIdOf('DU-11')}/compliance`)).status).toBe(200);
  });

  it('leaves what was divided or dissolved to a person: one by one, or all that is left', async () => {
    const waiting = items(await seen('/undecided-assignments', clerk));
    expect(waiting).toHaveLength(8);
    const ofDivided = waiting.filter(({ fromUnitId }) => fromUnitId === unitIdOf('HU-2'));
    const successorIds = [unitIdOf('DU-31'), unitIdOf('DU-32')];
    for (const one of ofDivided) expect(one).toMatchObject({ part: 'doer', successorIds });
    const decide = (fields: object, headers = {}) =>
      clerk.post(
        `/reforms/${decree}/decisions`,
        { fromUnitId: unitIdOf('HU-2'), text: 'Theo địa bàn', ...fields },
        headers,
      );
    const [first] = ofDivided.map(({ assignmentId }) => String(assignmentId));
    const wrong = { toUnitId: unitIdOf('DU-21'), assignmentIds: [first] };
    expect(await refused((headers) => decide(wrong, headers))).toMatchObject({ code: 'not-a-successor' });
    const officer = await office.as('nongha');
    const body = { fromUnitId: unitIdOf('HU-2'), toUnitId: unitIdOf('DU-31'), assignmentIds: null, text: 'x' };
    expect((await officer.post(`/reforms/${decree}/decisions`, body)).status).toBe(403);

    expect((await decide({ toUnitId: unitIdOf('DU-31'), assignmentIds: [first] })).status).toBe(200);
    await round();
    expect(await seen(`/assignments/${first}`)).toMatchObject({ unitId: unitIdOf('DU-31') });
    const again = { toUnitId: unitIdOf('DU-32'), assignmentIds: [first] };
    expect(await refused((headers) => decide(again, headers))).toMatchObject({
      code: 'assignment-not-undecided',
      fields: { assignment: expect.stringContaining(first!) },
    });
    const strange = { fromUnitId: 'zz', toUnitId: unitIdOf('DU-32'), assignmentIds: null };
    expect(await refused((headers) => decide(strange, headers))).toMatchObject({ code: 'unit-unknown' });
    const rest = { toUnitId: unitIdOf('DU-32'), assignmentIds: null, number: '9-QĐ/TU' };
    expect((await decide(rest)).status).toBe(200);
    expect(await refused((headers) => decide(rest, headers))).toMatchObject({ code: 'unit-not-divided' });
    expect(await round()).toMatchObject({ assignments: 2 });
    const dissolved = { fromUnitId: unitIdOf('HU-1'), toUnitId: unitIdOf('TU'), assignmentIds: null };
    expect((await decide(dissolved)).status).toBe(200);
    await round();
    expect(items(await seen('/undecided-assignments', clerk))).toEqual([]);
    expect(await seen(`/assignments/${share}`)).toMatchObject({
      giverUnitId: unitIdOf('TU'),
      unitId: unitIdOf('DU-31'),
    });
  });

  it('is taken back by a further event: what is open goes back, and the sums stay', async () => {
    const before = await sumsOf();
    const corrected = { ...DECREE, changes: DECREE.changes.filter(({ type }) => type !== 'rename') };
    const without = await refused((headers) => admin.put(`/reforms/${decree}`, corrected, headers));
    expect(without).toMatchObject({ code: 'decree-reason-missing' });
    expect((await admin.put(`/reforms/${decree}`, { ...corrected, reason: 'Đính chính' })).status).toBe(200);
    await round();
    expect(await unitOf('DU-21')).toMatchObject({ name: 'Đảng ủy xã Nam Mẫu', parentId: unitIdOf('TU') });
    expect((await unitOf('DU-11'))['dissolvedOn']).toBe('2026-07-01');

    expect((await admin.post(`/reforms/${decree}/withdrawal`, { reason: 'Ban hành nhầm' })).status).toBe(200);
    await round();
    expect(await unitOf('DU-11')).toMatchObject({ dissolvedOn: null, succession: null });
    expect(await unitOf('DU-21')).toMatchObject({ parentId: unitIdOf('HU-2') });
    expect(await seen(`/assignments/${share}`)).toMatchObject({
      unitId: unitIdOf('DU-11'),
      giverUnitId: unitIdOf('HU-1'),
    });
    const returned = await office.as('nongha');
    await office.until(async () => (await unitOfCaller(returned)) === 'DU-11');
    expect(await sumsOf()).toEqual(before);
    expect(await round()).toEqual({ decrees: 0, assignments: 0, people: 0 });
    expect(items(await seen('/undecided-assignments', clerk))).toEqual([]);
  });
});
