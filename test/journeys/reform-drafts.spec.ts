import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { DECREE } from './reform-decree.js';
import { officeAtWork } from './reform-office.js';
import { refusedBy, type Refused } from './refused.js';

type Item = Record<string, unknown>;
const items = (body: Item) => body['items'] as Item[];

describe('drafts of decrees', () => {
  let office: Office;
  let admin: Client;
  let refused: Refused;
  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    await officeAtWork(office);
    admin = await office.as('quantri');
  });
  afterAll(() => office.close());

  const draft = async (changes: object) => {
    const { status, body } = await admin.post('/reforms', { ...DECREE, ...changes });
    expect(status).toBe(201);
    await office.settled();
    return String(body['decreeId']);
  };
  const listed = async (by: Client, query = '') => {
    await office.settled();
    return items((await by.get(`/reforms${query}`)).body).map(({ number }) => number);
  };
  const typesOfUnit = async (by: Client) => {
    const { body } = await by.get(`/units/${unitIdOf('VPTU')}/history?limit=200`);
    return items(body).map(({ type }) => type);
  };

  it('are read by who prepares them and by the office; an adopted one by everybody', async () => {
    const id = await draft({ number: '1/NQ-KIN' });
    const clerk = await office.as('vanphong');
    expect((await clerk.get('/me')).body['may']).toContain('read-drafts');
    for (const reader of [admin, clerk]) {
      expect((await reader.get(`/reforms/${id}`)).status).toBe(200);
      expect(await listed(reader, '?status=draft')).toEqual(['1/NQ-KIN']);
      expect(await typesOfUnit(reader)).toContain('DecreeDrafted.v1');
    }
    for (const login of ['nongha', 'chomoi', 'kiemtra', 'danvan']) {
      const other = await office.as(login);
      expect((await other.get('/me')).body['may']).not.toContain('read-drafts');
      expect(await refused((headers) => other.get(`/reforms/${id}`, headers))).toMatchObject({ code: 'not-allowed' });
      expect((await other.get(`/reforms/${id}/passed-assignments`)).status).toBe(403);
      expect(await listed(other)).toEqual([]);
      expect(await listed(other, '?status=draft')).toEqual([]);
    }
    const inspector = await office.as('kiemtra');
    expect(await typesOfUnit(inspector)).not.toContain('DecreeDrafted.v1');

    expect((await admin.post(`/reforms/${id}/adoption`)).status).toBe(200);
    const commune = await office.as('nongha');
    expect(await listed(commune)).toEqual(['1/NQ-KIN']);
    expect((await commune.get(`/reforms/${id}`)).body).toMatchObject({ status: 'adopted' });
    expect(await typesOfUnit(inspector)).toContain('DecreeDrafted.v1');
    expect((await admin.post(`/reforms/${id}/withdrawal`, { reason: 'x' })).status).toBe(200);
    expect(await listed(commune, '?status=withdrawn')).toEqual(['1/NQ-KIN']);
  });

  it('that were withdrawn without having been adopted stay with who could read them', async () => {
    const id = await draft({ number: '2/NQ-KIN' });
    expect((await admin.post(`/reforms/${id}/withdrawal`, { reason: 'x' })).status).toBe(200);
    const commune = await office.as('nongha');
    expect(await listed(commune)).toEqual(['1/NQ-KIN']);
    expect((await commune.get(`/reforms/${id}`)).status).toBe(403);
    expect(await listed(admin, '?status=withdrawn')).toEqual(['2/NQ-KIN', '1/NQ-KIN']);
  });

  it('may share a number, with a word; only one of them is adopted with it', async () => {
    const [first, second] = [
      await draft({ number: '7/NQ-HĐND', changes: [DECREE.changes[5]] }),
      await draft({ number: '07 / nq-hđnd', changes: [DECREE.changes[4]], inForceOn: '2026-08-01' }),
    ];
    const shared = items((await admin.get('/reforms?status=draft')).body);
    expect(shared.map(({ sharesNumber }) => sharesNumber)).toEqual([true, true]);
    const preview = async (id: string) => {
      await office.settled();
      return (await admin.get(`/reforms/${id}/preview`)).body['obstacles'];
    };
    expect(await preview(first)).toMatchObject([
      { code: 'decree-number-shared', path: 'number', blocks: false, fields: { decreeId: second } },
    ]);
    expect((await admin.post(`/reforms/${first}/adoption`)).status).toBe(200);
    expect(await preview(second)).toMatchObject([
      { code: 'decree-number-taken', path: 'number', blocks: true, fields: { decreeId: first } },
    ]);
    const problem = await refused((headers) => admin.post(`/reforms/${second}/adoption`, undefined, headers));
    expect(problem).toMatchObject({ code: 'decree-number-taken', status: 409, fields: { title: DECREE.title } });

    // A number of another year is another one; what is withdrawn gives its number back.
    const nextYear = await draft({ number: '7/NQ-HĐND', changes: [DECREE.changes[5]], inForceOn: '2027-07-01' });
    expect((await admin.post(`/reforms/${nextYear}/adoption`)).status).toBe(200);
    expect((await admin.post(`/reforms/${first}/withdrawal`, { reason: 'x' })).status).toBe(200);
    expect((await admin.post(`/reforms/${second}/adoption`)).status).toBe(200);
    await office.settled();
    expect(items((await admin.get('/reforms')).body).map(({ sharesNumber }) => sharesNumber)).not.toContain(true);
  });

  it('of a day more than a year away are looked at again, and adopted all the same', async () => {
    const farDays = async (inForceOn: string) => {
      const id = await draft({ number: `f-${inForceOn}/NQ`, inForceOn, changes: [DECREE.changes[5]] });
      const { body } = await admin.get(`/reforms/${id}/preview`);
      return { id, far: items({ items: body['obstacles'] }).filter(({ code }) => code === 'decree-day-far') };
    };
    // Today is 2 March 2026.
    expect((await farDays('2027-03-03')).far).toEqual([]);
    expect((await farDays('2025-03-02')).far).toEqual([]);
    const { id, far } = await farDays('2062-07-01');
    expect(far).toMatchObject([{ path: 'inForceOn', blocks: false, message: expect.stringContaining('01/07/2062') }]);
    expect((await farDays('2024-07-01')).far).toMatchObject([{ message: expect.stringContaining('có hiệu lực ngay') }]);
    expect((await admin.post(`/reforms/${id}/adoption`)).status).toBe(200);
  });

  it('have a number', async () => {
    const empty = await refused((headers) => admin.post('/reforms', { ...DECREE, number: '' }, headers));
    expect(empty).toMatchObject({ code: 'invalid-input' });
    const blank = await refused((headers) => admin.post('/reforms', { ...DECREE, number: '  ' }, headers));
    expect(blank).toMatchObject({ code: 'decree-unnamed' });
  });

  it('open what they count of what a unit gave and follows', async () => {
    const id = await draft({ number: '8/NQ-HĐND' });
    const { units } = (await admin.get(`/reforms/${id}/preview`)).body as { units: Item[] };
    const district = units.find(({ unitId }) => unitId === unitIdOf('HU-1'))!;
    expect(district['given']).toBe(2);
    const path = `/reforms/${id}/preview/assignments?unitId=${unitIdOf('HU-1')}`;
    expect(items((await admin.get(`${path}&part=giver`)).body)).toHaveLength(2);
    expect(items((await admin.get(`${path}&part=monitor`)).body)).toHaveLength(Number(district['followed']));
    expect((await admin.get(`${path}&part=friend`)).status).toBe(400);
    const clerk = await office.as('vanphong');
    expect((await clerk.get(`${path}&part=giver`)).status).toBe(403);
  });

  it('follow the rule by which units are entered: below what, and what stands at the head', async () => {
    const unit = { code: 'DU-99', name: 'Đảng ủy xã lạc', kind: 'commune-committee', establishedOn: '2026-01-01' };
    const entered = (parentId: string | null, kind = unit.kind) =>
      refused((headers) => admin.post('/units', { ...unit, kind, parentId }, headers));
    expect(await entered(unitIdOf('VPTU'))).toMatchObject({
      code: 'superior-unfit',
      status: 422,
      detail: expect.stringMatching(/^"Đảng ủy xã lạc" \(Đảng ủy cấp xã\) không thể trực thuộc "Văn phòng Tỉnh ủy"/),
    });
    expect(await entered(unitIdOf('DU-11'))).toMatchObject({ code: 'superior-unfit' });
    expect(await entered(null)).toMatchObject({ code: 'second-root', fields: { head: 'Tỉnh ủy Mẫu' } });
    expect(await entered(null, 'province-committee')).toMatchObject({ code: 'second-root' });
    expect(await entered(unitIdOf('TU'), 'province-committee')).toMatchObject({ code: 'superior-unfit' });
  });
});
