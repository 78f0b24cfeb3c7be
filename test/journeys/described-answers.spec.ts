import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupIdOf, unitIdOf } from '#application';
import { userIdOf } from '#domain';
import type { Client } from './client.js';
import { DISTRICTS, draft, issuedAssignments, readyDraft } from './clerk-work.js';
import { LiveClient } from './live-client.js';
import { openOffice, type Office } from './office.js';

const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

/** That each answer is as described is seen by every client of an office; here every question is asked once. */
describe('what the API answers', () => {
  let office: Office;
  let admin: Client;
  let clerk: Client;
  let district: Client;
  let find: Awaited<ReturnType<typeof issuedAssignments>>;

  beforeAll(async () => {
    office = await openOffice();
    [admin, clerk, district] = [await office.as('quantri'), await office.as('vanphong'), await office.as('chomoi')];
    find = await issuedAssignments(office, clerk);
  });
  afterAll(() => office.close());

  const ok = async (who: Client, ...paths: readonly string[]) => {
    for (const path of paths) expect(await who.get(path)).toMatchObject({ status: 200 });
  };

  it('of drafts and what is read in them', async () => {
    const directiveId = await draft(clerk);
    const tasks = [
      { no: '1', addressees: [DISTRICTS], deadline: { kind: 'date', lastDay: '2026-06-30' } },
      { no: '2', addressees: [{ kind: 'unit', unitId: unitIdOf('HU-1') }], deadline: { kind: 'term', days: 5 } },
    ];
    const correction = { tasks, signer: { name: 'Nguyễn Văn Mẫu', position: null, capacity: null } };
    const path = `/directives/${directiveId}`;
    expect((await clerk.patch(path, correction, { 'if-match': '"0"' })).status).toBe(200);
    await office.settled();
    await ok(clerk, path, `${path}?source=true`, `${path}/preview`, `${path}/history`);
    expect((await clerk.delete(path)).status).toBe(200);
    await office.settled();
    await ok(clerk, '/directives', '/directives?status=discarded');
  });

  it('of assignments, their reports and evidence', async () => {
    const [one, other] = [find('1', 'HU-1'), find('2', 'HU-1')];
    const at = (id: string, step: string) => `/assignments/${id}/${step}`;
    for (const id of [one, other]) expect((await district.post(at(id, 'acknowledgement'))).status).toBe(200);
    const shares = [{ unitId: unitIdOf('DU-11'), content: 'Tại xã.', lastDay: '2026-05-29' }];
    expect((await district.post(at(one, 'cascade'), { shares })).status).toBe(200);
    const extension = { reason: 'Chờ số liệu.', lastDay: '2026-07-15' };
    expect((await district.post(at(other, 'extension'), extension)).status).toBe(200);
    const { body: file } = await district.upload('danh mục.pdf', 'application/pdf', PDF);
    const indicators = [
      { name: 'kiến nghị', value: 12.5, unitOfMeasure: 'đơn' },
      { name: 'tồn', value: 0 },
    ];
    const narrative = { results: 'Đã xong.', limits: '', causes: 'Thiếu người.' };
    const report = { narrative, indicators, evidence: [file] };
    expect((await district.post(at(one, 'reports'), report)).status).toBe(201);
    expect((await clerk.post(at(one, 'reports/return'), { reason: 'Thiếu.' })).status).toBe(200);
    expect((await district.post(at(one, 'reports'), report)).status).toBe(201);
    expect((await clerk.post(at(one, 'reports/acceptance'), { remark: 'Tốt.' })).status).toBe(200);
    await office.settled();

    await ok(district, `/assignments/${one}`, `/assignments/${other}`, at(one, 'reports'), at(one, 'cascade'));
    await ok(district, at(one, 'history'), `/evidence/${String(file['sha256'])}?assignmentId=${one}`);
    const inbox = `/units/${unitIdOf('HU-1')}/inbox`;
    await ok(district, inbox, `${inbox}?section=done`, `${inbox}?section=waiting&limit=1`, '/notices');
  });

  it('of documents, their lineage, files and numbers', async () => {
    const term = { name: 'Nhiệm kỳ 2025 - 2030', startsOn: '2025-10-10' };
    const terms = `/units/${unitIdOf('TU')}/terms`;
    expect((await admin.put(`${terms}/2025-2030`, term)).status).toBe(200);
    const directiveId = await readyDraft(clerk, { number: '77-CT/TU', basis: ['25-NQ/TW'] });
    const { body: entered } = await clerk.post('/documents', { symbol: '25-NQ/TW', documentDate: '2013-06-03' });
    const toId = entered['documentId'] as string;
    const own = { symbol: '70-CT/TU', issuerUnitId: unitIdOf('TU'), documentDate: '2026-01-05' };
    expect((await clerk.post('/documents', own)).status).toBe(201);
    const path = `/documents/${directiveId}`;
    expect((await clerk.post(`${path}/links`, { relation: 'basis', toId })).status).toBe(200);
    const { body: file } = await clerk.upload('chỉ thị.pdf', 'application/pdf', PDF);
    const { sha256, name } = file;
    expect((await clerk.post(`${path}/files`, { sha256, name })).status).toBe(200);
    await office.settled();
    await ok(clerk, '/documents', path, `/documents/${toId}`, `${path}/lineage`, `${path}/files`);
    await ok(clerk, `${path}/files/${String(sha256)}`, `${path}/links/preview?relation=presses-on&toId=${toId}`);
    await ok(clerk, `/directives/${directiveId}/basis`, `/directives/${directiveId}/number`, terms);
    await ok(clerk, `/directives/${directiveId}`, `/number-register?unitId=${unitIdOf('TU')}&type=CT&on=2026-03-02`);
  });

  it('of how a directive and the units stand', async () => {
    const { body } = await clerk.get('/directives?status=issued');
    const [{ directiveId }] = body['items'] as [{ directiveId: string }];
    const path = `/directives/${directiveId}`;
    await ok(clerk, path, `${path}/assignments`, `${path}/progress`, `${path}/compliance`, `${path}/history`);
    await ok(district, path, '/directives', `${path}/assignments`);
    const unit = `/units/${unitIdOf('TU')}`;
    await ok(clerk, `${unit}/compliance`, `${unit}/compliance/assignments`, `${unit}/history`, '/notices');
  });

  it('of the register, the people, the calendar and the machine', async () => {
    const holidays = [{ date: '2026-09-02', name: 'Quốc khánh' }];
    expect((await admin.put('/calendars/2026/holidays', { holidays })).status).toBe(200);
    const swap = { date: '2026-08-29', reason: 'Làm bù' };
    expect((await admin.post('/calendars/2026/swap-workdays', swap)).status).toBe(200);
    await office.settled();
    const group = `/unit-groups/${groupIdOf('HUYEN-UY')}`;
    const unit = `/units/${unitIdOf('HU-1')}`;
    await ok(admin, '/units', unit, `${unit}/children`, '/unit-groups', group, `${group}/expansion`);
    await ok(admin, '/users', `/users/${userIdOf('chomoi')}`, '/me', '/me/sessions');
    const window = await LiveClient.open(office.url, admin.token!);
    const { headers } = await window.response;
    expect(office.described.problemOf('GET', '/live', 200, headers.get('content-type')!, null)).toBeNull();
    window.cut();
    await ok(admin, '/calendars', '/calendars/2026', '/calendars/2031', '/health/live', '/health/ready');
  });

  it('was asked for everything that can be asked', () => {
    const questions = office.described.operations.filter(({ method }) => method === 'get');
    const unasked = questions.map(({ path }) => `GET ${path}`).filter((name) => !office.described.succeeded.has(name));
    expect(unasked).toEqual([]);
    expect(questions.length).toBeGreaterThan(25);
  });
});
