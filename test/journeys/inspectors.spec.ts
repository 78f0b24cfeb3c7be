import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { unit, unitStream, userIdOf } from '#domain';
import { decideAndAppend, deriveId } from '#event-sourcing';
import { CheckWork, CONCLUSION, itemsOf, type Item } from './check-work.js';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Refused } from './refused.js';

describe('how far checks and inspectors reach', () => {
  let office: Office;
  let refused: Refused;
  let work: CheckWork;
  let inspector: Client;
  let clerk: Client;
  let district: Client;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    [inspector, clerk, district] = [await office.as('kiemtra'), await office.as('vanphong'), await office.as('chomoi')];
    work = await CheckWork.begin(office, inspector, clerk);
  });
  afterAll(() => office.close());

  it('reaches the successors of a unit that is no more', async () => {
    const [old, other, third] = [unitIdOf('DU-11'), unitIdOf('DU-12'), unitIdOf('DU-21')];
    await reorganise(other, [{ unitId: third, extent: 'whole' }]);
    await reorganise(old, [
      { unitId: third, extent: 'part' },
      { unitId: unitIdOf('HU-2'), extent: 'part' },
    ]);
    const path = await work.opened({ unitIds: [old, other] });
    const directive = (await work.seen(`/assignments/${work.find('1', 'HU-1')}`))['directiveId'] as string;
    const { eventId } = itemsOf(await work.seen(`/directives/${directive}/history`)).find(
      ({ type }) => type === 'DirectiveIssued.v1',
    )!;
    const references = [{ kind: 'event', subjectKind: 'directive', subjectId: directive, eventId }];
    const [one, two] = [
      await work.found(path, { unitId: old, references }),
      await work.found(path, { unitId: other, references }),
    ];
    const { units } = (await work.seen(path)) as { units: Item[] };
    expect(units).toMatchObject([
      { name: 'Đảng ủy xã Nông Hạ', dissolvedOn: '2026-03-02', reaches: [{ whole: false }, { whole: false }] },
      { name: 'Đảng ủy xã Thanh Bình', reaches: [{ name: 'Đảng ủy xã Nam Mẫu', whole: true }] },
    ]);
    await inspector.post(`${path}/conclusion`, CONCLUSION);
    const divided = await refused((headers) =>
      inspector.post(`${path}/remedies`, work.demand([one], { unitId: old }), headers),
    );
    expect(divided).toMatchObject({ code: 'remedy-unit-dissolved', fields: { unit: 'Đảng ủy xã Nông Hạ' } });
    expect(divided['detail']).toContain('Đảng ủy xã Nam Mẫu');
    expect((await inspector.post(`${path}/remedies`, work.demand([one], { unitId: third }))).status).toBe(201);
    expect((await inspector.post(`${path}/remedies`, work.demand([two], { unitId: other }))).status).toBe(201);
    const { body: check } = { body: await work.seen(path) };
    expect(check['remedies']).toMatchObject([
      { unitId: third, forUnitName: expect.stringMatching(/Nông Hạ|Thanh Bình/) },
      { unitId: third, forUnitName: expect.stringMatching(/Nông Hạ|Thanh Bình/) },
    ]);
    // Who took over is told of the check.
    expect(itemsOf(await work.seen('/checks', await office.as('babe'))).length).toBeGreaterThan(0);
  });

  it('tells the inspector that his reading is logged, and his superiors what he read', async () => {
    const before = await inspector.get(`/assignments/${work.find('2', 'HU-2')}`);
    expect(before.headers.get('x-reading-logged')).toBe('true');
    await inspector.get(`/assignments/${work.find('2', 'HU-2')}`);
    expect((await inspector.get('/me')).body).toMatchObject({ readingIsLogged: true, may: ['inspect'] });
    expect((await clerk.get('/me')).body).toMatchObject({ readingIsLogged: false });
    const other = await clerk.get(`/assignments/${work.find('2', 'HU-2')}`);
    expect(other.headers.get('x-reading-logged')).toBeNull();
    for (const by of [clerk, await office.as('quantri'), inspector]) {
      const { status, body } = await by.get(`/readings?subjectId=${work.find('2', 'HU-2')}`);
      expect(status).toBe(200);
      expect(itemsOf(body)).toMatchObject([
        {
          userName: 'kiemtra',
          unitName: 'Ủy ban Kiểm tra Tỉnh ủy',
          subjectKind: 'assignments',
          question: '/assignments/{assignmentId}',
          day: '2026-03-02',
          times: 2,
        },
      ]);
      const first = await by.get('/readings?limit=1');
      expect(itemsOf(first.body)).toHaveLength(1);
      const next = await by.get(`/readings?limit=1&cursor=${String(first.body['next'])}`);
      expect(itemsOf(next.body)[0]).not.toEqual(itemsOf(first.body)[0]);
    }
    for (const by of [district, await office.as('danvan')]) expect((await by.get('/readings')).status).toBe(403);
    const foreign = await inspector.get(`/readings?userId=${userIdOf('vanphong')}`);
    expect(foreign.status).toBe(403);
  });

  /** As a decree of today has it. */
  async function reorganise(unitId: string, successors: readonly { unitId: string; extent: 'whole' | 'part' }[]) {
    const commandId = deriveId('journey', unitId, 'reorganised');
    const actor = { userId: 'system', unitId: unitIdOf('VPTU'), role: 'system' };
    const occurredAt = office.clock.now().toISOString();
    const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
    const data = { unitId, decreeId: 'decree', on: '2026-03-02', successors };
    await decideAndAppend(office.stores.events, unit, unitStream(unitId), { type: 'ReorganiseUnit', data }, meta);
    await office.settled();
    await office.until(async () => (await inspector.get(`/units/${unitId}`)).body['dissolvedOn'] !== null);
  }

  it('tells an inspector whom he may send, and nobody of a unit that is checked', async () => {
    const path = await work.plan({ unitIds: [unitIdOf('HU-1')] });
    const named = async (query: string) => itemsOf(await work.seen(`${path}/possible-team${query}`));
    expect((await named('')).map(({ name }) => name)).toContain('kiemtra');
    expect(await named('?text=danvan')).toMatchObject([{ name: 'danvan', unitName: expect.any(String) }]);
    expect(await named('?text=chomoi')).toEqual([]);
    expect((await clerk.get(`${path}/possible-team`)).status).toBe(403);
  });
});
