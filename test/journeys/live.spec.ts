import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { Client } from './client.js';
import { draft, issuedAssignments } from './clerk-work.js';
import { LiveClient } from './live-client.js';
import { openOffice, type Office } from './office.js';
import { openSecondApi, type SecondApi } from './second-api.js';

/** Everybody is connected to another process than the one he writes to. */
describe('windows that follow what changes, on two processes', () => {
  let office: Office;
  let second: SecondApi;
  let clerk: Client;
  let district: Client;
  let other: Client;
  let open: LiveClient[];

  beforeAll(async () => {
    office = await openOffice();
    second = await openSecondApi(office);
    clerk = await office.as('vanphong');
    [district, other] = (await Promise.all(['chomoi', 'babe'].map((login) => office.as(login)))) as [Client, Client];
  });
  afterAll(async () => {
    await second.close();
    await office.close();
  });
  beforeEach(() => {
    open = [];
  });
  afterEach(() => {
    for (const window of open) window.cut();
  });

  const follow = async (who: Client, url = second.url, lastEventId?: string) => {
    const window = await LiveClient.open(url, who.token!, lastEventId);
    open.push(window);
    return window;
  };
  const elsewhere = (who: Client) => new Client(second.url, who.token);
  const acknowledge = async (who: Client, assignmentId: string) => {
    const { status, body } = await who.post(`/assignments/${assignmentId}/acknowledgement`);
    expect(status).toBe(200);
    return { assignmentId, position: body['position'] as number };
  };

  it('hear of everything within their scope, and of nothing else', async () => {
    const windows = { clerk: await follow(clerk), district: await follow(district), other: await follow(other) };
    const find = await issuedAssignments(office, clerk);
    const ofDistrict = ['1', '2', '3'].map((no) => find(no, 'HU-1'));
    const ofOther = ['1', '2', '3'].map((no) => find(no, 'HU-2'));
    const all = new Set([...ofDistrict, ...ofOther]);
    await windows.clerk.until(() => windows.clerk.changed('assignment').size === all.size);
    await windows.district.until(() => windows.district.changed('assignment').size === 3);
    await windows.other.until(() => windows.other.changed('assignment').size === 3);
    expect(windows.clerk.changed('assignment')).toEqual(all);
    expect(windows.district.changed('assignment')).toEqual(new Set(ofDistrict));
    expect(windows.other.changed('assignment')).toEqual(new Set(ofOther));
    // Nothing but what it is, which, and since when.
    for (const { event, data } of windows.clerk.heard) {
      if (event === 'changed') expect(Object.keys(data).toSorted()).toEqual(['id', 'kind', 'position']);
    }
    // A draft concerns those who draft; the district has nothing of it.
    const directiveId = await draft(clerk);
    await windows.clerk.until(() => windows.clerk.changed('directive').has(directiveId));
    const { position } = await acknowledge(district, ofDistrict[0]!);
    await windows.district.until(() => windows.district.heard.some(({ data }) => data['position'] === position));
    expect(windows.district.changed('directive').has(directiveId)).toBe(false);
    // Whoever asks again after that sees it, on any process.
    const seen = await elsewhere(clerk).get(`/assignments/${ofDistrict[0]}`, {
      'x-at-least-position': String(position),
    });
    expect(seen.body).toMatchObject({ status: 'in-work' });
  });

  it('hear of documents, their links and files, numbers and terms, each who may read them', async () => {
    const windows = { clerk: await follow(clerk), district: await follow(district) };
    const admin = await office.as('quantri');
    const committee = unitIdOf('TU');
    const below = unitIdOf('HU-1');
    await admin.put(`/units/${below}/terms/2025`, { name: 'Nhiệm kỳ', startsOn: '2025-10-10' });
    const head = { symbol: '25-QĐ/TU', issuerUnitId: committee, documentDate: '2026-01-05' };
    const { body } = await clerk.post('/documents', head);
    const reference = body['documentId'] as string;
    const directiveId = await draft(clerk);
    const { body: file } = await clerk.upload('x.txt', 'text/plain', new TextEncoder().encode('Toàn văn\n'));
    await clerk.post(`/documents/${directiveId}/files`, { sha256: file['sha256'], name: 'x.txt' });
    await clerk.post(`/documents/${directiveId}/links`, { relation: 'basis', toId: reference });
    const last = await clerk.post(`/documents/${reference}/files`, { sha256: file['sha256'], name: 'x.txt' });
    for (const window of Object.values(windows)) {
      await window.until(() => window.heard.some(({ data }) => data['position'] === last.body['position']));
      expect(window.changed('committee-terms')).toEqual(new Set([below]));
      expect(window.changed('document')).toEqual(new Set([reference]));
    }
    expect(windows.clerk.changed('number-register')).toEqual(new Set([committee]));
    expect(windows.district.changed('number-register')).toEqual(new Set());
    expect(windows.clerk.changed('document-links')).toEqual(new Set([directiveId, reference]));
    expect(windows.district.changed('document-links')).toEqual(new Set([reference]));
    expect(windows.clerk.changed('document-files')).toEqual(new Set([directiveId, reference]));
    expect(windows.district.changed('document-files')).toEqual(new Set([reference]));
  });

  it('hear after a lost connection what they missed, also from another process', async () => {
    const find = await issuedAssignments(office, clerk);
    const before = await follow(district);
    await acknowledge(district, find('1', 'HU-1'));
    await before.until(() => before.changed('assignment').has(find('1', 'HU-1')));
    before.cut();
    await acknowledge(other, find('1', 'HU-2'));
    const missed = await acknowledge(district, find('2', 'HU-1'));
    await office.settled();
    const after = await follow(district, second.url, before.lastEventId);
    expect(after.heard.map(({ event }) => event)).toEqual(['changed', 'ready']);
    expect(after.heard[0]!.data).toEqual({ kind: 'assignment', id: missed.assignmentId, position: missed.position });
    const next = await acknowledge(district, find('3', 'HU-1'));
    await after.until(() => after.changed('assignment').has(next.assignmentId));
    const elsewhereAgain = await follow(district, office.url, before.lastEventId);
    expect(elsewhereAgain.changed('assignment')).toEqual(new Set([missed.assignmentId, next.assignmentId]));
  });

  it('have everything asked again where too much was missed', async () => {
    const window = await follow(district, second.url, '999999999');
    expect(window.heard[0]).toMatchObject({ event: 'reload', data: { reason: 'too-far-behind' } });
  });

  it('end with the session', async () => {
    const guest = await office.as('danvan');
    const window = await follow(guest);
    expect((await guest.delete('/sessions/current')).status).toBe(204);
    await window.until(() =>
      window.heard.some(({ event, data }) => event === 'end' && data['reason'] === 'session-ended'),
    );
    await window.until(() => window.hasEnded);
    expect((await fetch(`${second.url}/live`, { headers: { authorization: `Bearer ${guest.token}` } })).status).toBe(
      401,
    );
  });

  it('pass through proxies piece by piece, and are kept by nobody', async () => {
    const { status, headers } = await (await follow(clerk)).response;
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
  });

  it('are not open to everybody, nor without end', async () => {
    expect((await fetch(`${second.url}/live`)).status).toBe(401);
    const inspector = await office.as('kiemtra');
    await Promise.all(Array.from({ length: 10 }, () => follow(inspector, office.url)));
    const refused = await inspector.get('/live');
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-live-streams' } });
  });

  it('are told when their process stops', async () => {
    const third = await openSecondApi(office);
    const window = await follow(clerk, third.url);
    await third.close();
    await window.until(() => window.hasEnded);
    expect(window.heard.at(-1)).toEqual({ event: 'end', data: { reason: 'stopping' } });
  });
});
