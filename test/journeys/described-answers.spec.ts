import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupIdOf, OpenReportPeriods, unitIdOf } from '#application';
import { evaluationIdOf, userIdOf } from '#domain';
import { checkWithEverything } from './check-work.js';
import type { Client } from './client.js';
import { DISTRICTS, draft, issuedAssignments, readyDraft } from './clerk-work.js';
import { LiveClient } from './live-client.js';
import { openOffice, type Office } from './office.js';
import { concludedReview } from './review-work.js';
import { WebhookWork } from './webhook-work.js';

const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

interface Owed {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly reportPeriod: { readonly periodId: string } | null;
}

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

  it('of orders for many assignments, and of clocks', async () => {
    const step = { kind: 'suspend', reason: 'Chờ hướng dẫn.' };
    const order = { step, assignmentIds: [find('1', 'HU-2'), find('2', 'HU-2')] };
    expect((await clerk.post('/orders/preview', order)).status).toBe(200);
    const { body } = await clerk.post('/orders', order);
    const path = `/orders/${String(body['orderId'])}`;
    await office.settled();
    expect((await clerk.post(`${path}/undo`, { reason: 'Chọn nhầm.' })).status).toBe(200);
    await office.settled();
    await ok(clerk, '/orders', path, `${path}/items`, `/units/${unitIdOf('TU')}/clock`);
  });

  it('of checks, what they found and demand, and what inspectors read', async () => {
    const inspector = await office.as('kiemtra');
    const { path, sha256 } = await checkWithEverything(office, inspector, find('1', 'HU-1'));
    await ok(inspector, '/checks', path, `${path}/history`, `${path}/files/${sha256}`, '/check-programmes');
    await ok(inspector, `${path}/possible-team`, '/assignments?text=viec');
    await ok(inspector, '/remedies', '/remedies/open', '/readings');
    await ok(district, '/checks', path, '/remedies');
  });

  it('of reviews of a directive, and what units report for them', async () => {
    const [list, path] = await concludedReview(office, clerk, find('1', 'HU-1'));
    await ok(clerk, '/reviews', list, path, `${path}/reports`, `${path}/history`);
    await ok(district, '/reviews', list, path, `${path}/reports`);
  });

  it('of evaluations, what they rest on, and commendations', async () => {
    const unitId = unitIdOf('HU-2');
    const round = { ownerUnitId: unitIdOf('TU'), title: 'Quý I', period: '2026-Q1', unitIds: [unitId] };
    const days = { cutOffOn: '2026-02-28', selfRatingUntil: '2026-03-05' };
    const { body } = await clerk.post('/evaluation-rounds', { ...round, ...days });
    await office.settled();
    const path = `/evaluations/${evaluationIdOf(unitId, '2026-Q1')}`;
    const award = { ownerUnitId: unitIdOf('TU'), unitId, number: '40-QĐ/TU', decidedOn: '2026-03-02' };
    expect((await clerk.post('/commendations', { ...award, reason: 'Thành tích.' })).status).toBe(201);
    await office.settled();
    await ok(clerk, '/evaluation-rounds', `/evaluation-rounds/${String(body['roundId'])}`, '/commendations');
    await ok(clerk, '/evaluations', path, `${path}/evidence`, `${path}/history`);
    await ok(district, '/evaluations', '/commendations');
  });

  it('of periodic reports', async () => {
    const recurrence = { period: 'quarterly' };
    const ids: string[] = [];
    for (const number of ['31-CT/TU', '32-CT/TU']) {
      const directiveId = await readyDraft(clerk, { number });
      const path = `/directives/${directiveId}`;
      const tasks = [{ no: '1', recurrence }];
      expect((await clerk.patch(path, { tasks }, { 'if-match': '"1"' })).status).toBe(200);
      await office.settled();
      await ok(clerk, '/unset-report-periods', `${path}/report-periods`);
      expect((await clerk.post(`${path}/issue`)).status).toBe(200);
      await office.settled();
      await office.app.get(OpenReportPeriods).round();
      await office.settled();
      const { items } = (await clerk.get(`${path}/assignments?limit=200`)).body as { items: Owed[] };
      const owed = items.find(({ reportPeriod, unitId }) => reportPeriod && unitId === unitIdOf('HU-1'))!;
      ids.push(owed.assignmentId);
      await ok(clerk, `${path}/report-periods`, `/report-periods/${owed.reportPeriod!.periodId}`);
    }
    await ok(district, `/assignments/${ids[0]}/same-period`, '/report-schedule?period=weekly&count=3');
    await ok(clerk, '/running-reports');
    const indicators = [{ name: 'đối thoại', value: 36, unitOfMeasure: 'cuộc' }];
    const shared = { assignmentIds: ids, narrative: { results: 'Đã xong.' }, indicators };
    const { status, body } = await district.post('/joint-reports', shared);
    expect(status).toBe(201);
    await office.settled();
    await ok(district, `/joint-reports/${String(body['jointReportId'])}`, `/assignments/${ids[0]}/reports`);
    const { body: view } = await clerk.get(`/assignments/${ids[0]}`);
    const figures = `/directives/${String(view['directiveId'])}/indicators`;
    const one = `taskNo=1&unitOfMeasure=cu%E1%BB%99c&name=${encodeURIComponent('Đối thoại')}`;
    await ok(clerk, figures, `${figures}/series?${one}`, `${figures}/reports?${one}&period=2026-Q1`);
    await ok(district, `/assignments/${ids[0]}/known-indicators`);
  });

  it('of how a directive and the units stand', async () => {
    const { body } = await clerk.get('/directives?status=issued');
    const [{ directiveId }] = body['items'] as [{ directiveId: string }];
    const path = `/directives/${directiveId}`;
    await ok(clerk, path, `${path}/assignments`, `${path}/progress`, `${path}/compliance`, `${path}/history`);
    await ok(district, path, '/directives', `${path}/assignments`);
    const unit = `/units/${unitIdOf('TU')}`;
    await ok(clerk, `${unit}/compliance`, `${unit}/compliance/assignments`, `${unit}/history`, '/notices');
    const since = 'from=2026-03-01T00:00:00Z';
    await ok(
      clerk,
      `${unit}/compliance/directives`,
      `${unit}/compliance/trend`,
      `${unit}/clock/assignments?holder=doer`,
    );
    await ok(clerk, `${unit}/compliance?sense=known`, `${unit}/compliance/counted?sense=happened`);
    await ok(clerk, `${unit}/compliance/comparison?${since}`);
    await ok(clerk, `${unit}/compliance/comparison/assignments?${since}&moved=in`);
    await ok(clerk, `${path}/progress?sense=known`, `${path}/compliance?sense=known`, `${path}/compliance/counted`);
    await ok(clerk, `${path}/compliance/comparison?${since}`);
    await ok(clerk, `${path}/compliance/comparison/assignments?${since}&moved=in`);
    await ok(clerk, `/assignments/${find('1', 'HU-1')}/story`);
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
    await ok(admin, '/me/letters', '/notices/unread', '/admin/settings', '/admin/letters', '/first-start');
    const webhook = `/webhooks/${(await (await WebhookWork.at(office)).register({ address: 'https://8.8.8.8/' })).webhookId}`;
    await ok(admin, '/sign-in-ways', '/webhooks', webhook, `${webhook}/deliveries`);
    const window = await LiveClient.open(office.url, admin.token!);
    const { headers } = await window.response;
    expect(office.described.problemOf('GET', '/live', 200, headers.get('content-type')!, null)).toBeNull();
    window.cut();
    await ok(admin, '/calendars', '/calendars/2026', '/calendars/2031', '/health/live', '/health/ready');
  });

  it('of decrees on units, and of what waits after them', async () => {
    const changes = [{ type: 'rename', unitId: unitIdOf('DU-21'), name: 'Đảng ủy xã Ba Bể' }];
    const decree = { number: '1683/NQ-UBTVQH15', title: 'về việc sắp xếp', inForceOn: '2026-07-01', changes };
    const path = `/reforms/${String((await admin.post('/reforms', decree)).body['decreeId'])}`;
    expect((await admin.post(`${path}/adoption`)).status).toBe(200);
    await office.settled();
    const given = `${path}/preview/assignments?unitId=${unitIdOf('TU')}&part=giver`;
    await ok(admin, '/reforms', path, `${path}/preview`, given, `${path}/passed-assignments`);
    for (const what of ['correction', 'withdrawal']) {
      for (const list of ['', '/assignments?outcome=back'])
        expect((await admin.post(`${path}/${what}/preview${list}`, decree)).status).toBe(200);
    }
    await ok(district, '/reforms?status=adopted', path, `/units/${unitIdOf('DU-21')}/succession`);
    await ok(clerk, '/undecided-assignments', `/undecided-assignments?fromUnitId=${unitIdOf('HU-1')}`);
  });

  it('was asked for everything that can be asked', () => {
    // Where somebody else signs people in, browsers are led there and back: see sign-in-by-provider.spec.ts.
    const isAnswer = (path: string) => !path.startsWith('/sessions/oidc');
    const questions = office.described.operations.filter(({ method, path }) => method === 'get' && isAnswer(path));
    const unasked = questions.map(({ path }) => `GET ${path}`).filter((name) => !office.described.succeeded.has(name));
    expect(unasked).toEqual([]);
    expect(questions.length).toBeGreaterThan(25);
  });
});
