import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { DECREE } from './reform-decree.js';
import { officeAtWork, reformRound } from './reform-office.js';
import { refusedBy, type Refused } from './refused.js';

type Item = Record<string, unknown>;
const items = (body: Item) => body['items'] as Item[];
const [OLD, OTHER, NEW, SECOND] = ['DU-11', 'DU-12', 'DU-31', 'DU-32'].map(unitIdOf) as [
  string,
  string,
  string,
  string,
];

/** The same decree with the second commune merged into the other new one. */
const CORRECTED = {
  ...DECREE,
  changes: [
    ...DECREE.changes.slice(0, 2),
    { type: 'merge', unitIds: [OLD], into: NEW },
    { type: 'merge', unitIds: [OTHER], into: SECOND },
    ...DECREE.changes.slice(3),
  ],
};

describe('what a correction or a withdrawal of a decree in force would move', () => {
  let office: Office;
  let admin: Client;
  let clerk: Client;
  let decree: string;
  let refused: Refused;

  const quiet = async () => {
    for (;;) {
      const { decrees, assignments, people } = await reformRound(office);
      if (decrees + assignments + people === 0) return;
    }
  };
  const previewed = async (what: 'correction' | 'withdrawal', body?: object, by = admin) => {
    await office.settled();
    const before = await office.lastPosition();
    const answer = await by.post(`/reforms/${decree}/${what}/preview`, body);
    expect(await office.lastPosition()).toBe(before);
    return answer;
  };
  const moved = async (what: 'correction' | 'withdrawal', query: string, body?: object) => {
    const answer = await admin.post(`/reforms/${decree}/${what}/preview/assignments?${query}`, body);
    expect(answer.status).toBe(200);
    return items(answer.body).map(({ assignmentId }) => String(assignmentId));
  };
  const holderOf = async (assignmentId: string) => (await admin.get(`/assignments/${assignmentId}`)).body['unitId'];

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    await officeAtWork(office);
    admin = await office.as('quantri');
    decree = String((await admin.post('/reforms', DECREE)).body['decreeId']);
    expect((await admin.post(`/reforms/${decree}/adoption`)).status).toBe(200);
    office.clock.advanceTo('2026-06-30T17:00:00.000Z');
    [admin, clerk] = [await office.as('quantri'), await office.as('vanphong')];
    await quiet();
  });
  afterAll(() => office.close());

  it('is shown to who may do it, and says what it would be refused for', async () => {
    expect((await previewed('correction', CORRECTED, clerk)).status).toBe(403);
    expect((await previewed('withdrawal', undefined, clerk)).status).toBe(403);
    expect((await admin.post('/reforms/nothing/withdrawal/preview')).status).toBe(404);
    expect((await previewed('correction', { ...CORRECTED, changes: [{ type: 'merge' }] })).status).toBe(400);
    const left = {
      ...DECREE,
      changes: DECREE.changes.map((one) => ('into' in one ? { ...one, unitIds: [OLD] } : one)),
    };
    const { body } = await previewed('correction', { ...left, inForceOn: '2026-07-02' });
    expect((body['obstacles'] as Item[]).map(({ code, path }) => [path, code])).toEqual([
      ['inForceOn', 'decree-date-fixed'],
      ['changes.6', 'units-left-behind'],
    ]);
    expect(body).toMatchObject({ units: [], moves: [], people: [] });
    const asked = { ...left, reason: 'x' };
    const problem = await refused((headers) => admin.put(`/reforms/${decree}`, asked, headers));
    expect(problem).toMatchObject({ code: (body['obstacles'] as Item[])[1]!['code'] });
  });

  it('of a correction is what it then does', async () => {
    const { body } = await previewed('correction', CORRECTED);
    expect(body).toMatchObject({
      obstacles: [],
      refused: [],
      units: [
        { step: 'restore', unitName: 'Đảng ủy xã Thanh Bình' },
        { step: 'reorganise', unitId: OTHER, successors: [{ name: 'Đảng ủy xã Ba Bể', extent: 'whole' }] },
      ],
      moves: [{ outcome: 'on', fromUnitId: NEW, fromUnitName: 'Đảng ủy xã Chợ Mới', toUnitId: SECOND, count: 1 }],
      people: [],
    });
    const told = await moved('correction', `outcome=on&fromUnitId=${NEW}&toUnitId=${SECOND}`, CORRECTED);
    expect(told).toHaveLength(1);
    expect(await moved('correction', 'outcome=back', CORRECTED)).toEqual([]);
    expect(await holderOf(told[0]!)).toBe(NEW);

    const corrected = await admin.put(`/reforms/${decree}`, { ...CORRECTED, reason: 'Đính chính' });
    expect(corrected.status).toBe(200);
    await quiet();
    expect(await holderOf(told[0]!)).toBe(SECOND);
    expect((await admin.get(`/reforms/${decree}`)).body).toMatchObject({ refused: [], passedOn: 2, undecided: 8 });
    expect((await previewed('correction', CORRECTED)).body).toMatchObject({ units: [], moves: [], people: [] });
  });

  it('is nothing where a later decree built upon it, and why is said', async () => {
    office.clock.advanceTo('2026-07-01T17:00:00.000Z');
    admin = await office.as('quantri');
    const changes = [{ type: 'merge', unitIds: [SECOND], into: NEW }];
    const later = { ...DECREE, number: '9/NQ', inForceOn: '2026-07-02', changes };
    const id = String((await admin.post('/reforms', later)).body['decreeId']);
    expect((await admin.post(`/reforms/${id}/adoption`)).status).toBe(200);
    await quiet();
    for (const { body } of [await previewed('withdrawal'), await previewed('correction', DECREE)]) {
      expect(body).toMatchObject({ obstacles: [{ code: 'decree-built-upon', blocks: true }], moves: [], units: [] });
    }
    const reason = { reason: 'x' };
    const problem = await refused((headers) => admin.post(`/reforms/${decree}/withdrawal`, reason, headers));
    expect(problem).toMatchObject({ code: 'decree-built-upon' });
    expect((await admin.post(`/reforms/${id}/withdrawal`, reason)).status).toBe(200);
    await quiet();
  });

  it('of a withdrawal is what it then does: back, out of the list of the undecided, people too', async () => {
    const { body } = await previewed('withdrawal');
    const moves = (body['moves'] as Item[]).map((one) => [
      one['outcome'],
      one['fromUnitId'],
      one['toUnitId'],
      one['count'],
    ]);
    expect(moves).toEqual(
      expect.arrayContaining([
        ['back', NEW, OLD, 1],
        ['back', SECOND, OTHER, 1],
        ['stays', unitIdOf('HU-1'), unitIdOf('HU-1'), 5],
        ['stays', unitIdOf('HU-2'), unitIdOf('HU-2'), 3],
      ]),
    );
    expect(moves).toHaveLength(4);
    expect(body['people']).toMatchObject([{ login: 'nongha', fromUnitId: NEW, toUnitId: OLD }]);
    expect((body['units'] as Item[]).map(({ step }) => step)).toContain('restore');
    const back = await moved('withdrawal', 'outcome=back');
    expect(back).toHaveLength(2);
    expect(await moved('withdrawal', `outcome=stays&fromUnitId=${unitIdOf('HU-2')}`)).toHaveLength(3);

    expect((await admin.post(`/reforms/${decree}/withdrawal`, { reason: 'Ban hành nhầm' })).status).toBe(200);
    await quiet();
    expect(new Set(await Promise.all(back.map(holderOf)))).toEqual(new Set([OLD, OTHER]));
    expect(items((await admin.get('/undecided-assignments')).body)).toEqual([]);
    const again = await refused((headers) => admin.post(`/reforms/${decree}/correction/preview`, CORRECTED, headers));
    expect(again).toMatchObject({ code: 'decree-out-of-turn' });
    for (const what of ['withdrawal/preview', 'withdrawal/preview/assignments?outcome=back']) {
      const gone = await refused((headers) => admin.post(`/reforms/${decree}/${what}`, undefined, headers));
      expect(gone).toMatchObject({ code: 'decree-out-of-turn', status: 409 });
    }
  });
});
