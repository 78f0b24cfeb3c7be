import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupIdOf, unitIdOf } from '#application';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';

type Item = Record<string, unknown>;
const items = (body: Item) => body['items'] as Item[];

describe('register, calendar and machine room, over HTTP', () => {
  let office: Office;
  let admin: Client;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.as('quantri');
  });
  afterAll(() => office.close());

  it('finds units with and without marks, and pages through them', async () => {
    const names = async (query: string) => items((await admin.get(`/units?${query}`)).body).map(({ name }) => name);
    expect(await names('text=nong+ha')).toEqual(['Đảng ủy xã Nông Hạ']);
    expect(await names(`text=${encodeURIComponent('NÔNG hạ')}`)).toEqual(['Đảng ủy xã Nông Hạ']);
    expect(await names('kind=district-committee')).toEqual(['Huyện ủy Ba Bể', 'Huyện ủy Chợ Mới']);
    const children = await admin.get(`/units/${unitIdOf('HU-1')}/children?limit=1`);
    expect(items(children.body)).toHaveLength(1);
    const next = encodeURIComponent(String(children.body['next']));
    expect(items((await admin.get(`/units/${unitIdOf('HU-1')}/children?limit=1&cursor=${next}`)).body)).toHaveLength(1);
  });

  it('establishes, renames and dissolves a unit', async () => {
    const unit = {
      code: 'DU-13',
      name: 'Đảng ủy xã Mới',
      kind: 'commune-committee',
      parentId: unitIdOf('HU-1'),
      establishedOn: '2026-01-01',
    };
    const made = await admin.post('/units', unit, { 'idempotency-key': 'unit-13' });
    expect(made).toMatchObject({ status: 201, body: { unitId: unitIdOf('DU-13'), revision: 0 } });
    const again = await admin.post('/units', unit, { 'idempotency-key': 'unit-13' });
    expect(again.body).toEqual({ ...made.body, repeated: true });
    expect(await admin.post('/units', unit)).toMatchObject({ status: 409, body: { code: 'unit-exists' } });

    const path = `/units/${unitIdOf('DU-13')}`;
    const renamed = await admin.patch(path, { name: 'Đảng ủy xã Mới hơn', on: '2026-02-01' });
    const seen = await admin.get(`${path}?atLeastPosition=${String(renamed.body['position'])}`);
    expect(seen.body).toMatchObject({ name: 'Đảng ủy xã Mới hơn', revision: 1 });
    expect((await admin.post(`${path}/dissolution`, { on: '2026-07-01' })).status).toBe(200);
    await office.settled();
    expect((await admin.get(path)).body).toMatchObject({ dissolvedOn: '2026-07-01' });
  });

  it('defines groups and expands them as of a day', async () => {
    const groupId = groupIdOf('XA');
    const group = {
      code: 'XA',
      name: 'Các xã của Chợ Mới',
      selector: { kinds: ['commune-committee'], below: unitIdOf('HU-1') },
    };
    const defined = await admin.put(`/unit-groups/${groupId}`, group);
    expect(defined.status).toBe(200);
    await office.settled();
    const on = async (date: string) => (await admin.get(`/unit-groups/${groupId}/expansion?on=${date}`)).body['count'];
    expect([await on('2025-12-31'), await on('2026-03-01'), await on('2026-07-01')]).toEqual([2, 3, 2]);
  });

  it('edits the calendar', async () => {
    const holidays = [{ date: '2027-01-01', name: 'Tết Dương lịch' }];
    expect((await admin.put('/calendars/2027/holidays', { holidays })).status).toBe(200);
    expect((await admin.post('/calendars/2027/holidays', { date: '2027-09-02', name: 'Quốc khánh' })).status).toBe(200);
    expect((await admin.post('/calendars/2027/swap-workdays', { date: '2027-09-04', reason: 'Làm bù' })).status).toBe(
      200,
    );
    expect(await admin.delete('/calendars/2027/holidays/2027-03-03')).toMatchObject({
      body: { code: 'not-a-holiday' },
    });
    await office.settled();
    expect((await admin.get('/calendars/2027')).body).toMatchObject({
      revision: 2,
      holidays: [{ date: '2027-01-01' }, { date: '2027-09-02' }],
      swapWorkdays: [{ date: '2027-09-04' }],
    });
    expect((await admin.delete('/calendars/2027/swap-workdays/2027-09-04')).status).toBe(200);
    expect((await admin.get('/calendars/2030')).body).toMatchObject({ year: 2030, holidays: [], revision: -1 });
  });

  it('says 503 and when to come back for a position nobody has reached', async () => {
    const answer = await admin.get('/units', { 'x-at-least-position': '999999' });
    expect(answer).toMatchObject({ status: 503, body: { code: 'not-caught-up' } });
    expect(answer.headers.get('retry-after')).toBe('1');
  });

  it('tells its health without a login', async () => {
    const anybody = office.anybody();
    expect((await anybody.get('/health/live')).body).toEqual({ status: 'live' });
    await office.settled();
    const { status, body } = await anybody.get('/health/ready');
    expect({ status, state: body['status'], troubles: body['troubles'] }).toEqual({
      status: 200,
      state: 'ready',
      troubles: [],
    });
    const runners = body['runners'] as Item[];
    expect(runners.map(({ name }) => name)).toContain('give-assignments.v1');
    expect(runners.every(({ lag, isFailing }) => lag === 0 && isFailing === false)).toBe(true);
  });

  it('describes itself, and serves the page without any network', async () => {
    const origin = new URL(office.url).origin;
    const description = (await (await fetch(`${origin}/api/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, object>>;
      components: { schemas: Record<string, { properties: Record<string, object> }> };
    };
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toContain('/api/v1/assignments/{assignmentId}/acknowledgement');
    expect(description.components.schemas['ReportDto']!.properties['evidence']).toMatchObject({ maxItems: 100 });
    const page = await fetch(`${origin}/api/docs`);
    const html = await page.text();
    const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source!);
    expect(sources.every((source) => source.startsWith('/api/docs/'))).toBe(true);
    for (const source of sources) expect((await fetch(`${origin}${source}`)).status).toBe(200);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'/);
  });

  it('leads who opens the bare address to the page', async () => {
    const { origin } = new URL(office.url);
    const answer = await fetch(origin, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/api/docs']);
    expect((await fetch(origin)).headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('sends what keeps browsers from doing more than asked', async () => {
    const { headers } = await admin.get('/me');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
