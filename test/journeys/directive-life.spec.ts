import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupIdOf, unitIdOf } from '#application';
import type { Client } from './client.js';
import { directiveText } from './directive-text.js';
import { openOffice, type Office } from './office.js';

const PDF = new TextEncoder().encode(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);

type Item = Record<string, unknown>;
const items = (body: Item) => body['items'] as Item[];

describe('a directive from its text to the board, over HTTP', () => {
  let office: Office;
  let clerk: Client;
  let district: Client;
  let commune: Client;
  let directive: string;
  let parent: string;
  let child: string;

  beforeAll(async () => {
    office = await openOffice();
    [clerk, district, commune] = [await office.as('vanphong'), await office.as('chomoi'), await office.as('nongha')];
  });
  afterAll(() => office.close());

  it('is drafted from plain text, says what was read and what is missing', async () => {
    const drafted = await clerk.post('/directives/drafts', directiveText);
    expect(drafted.status).toBe(201);
    expect(drafted.headers.get('etag')).toBe('"0"');
    directive = drafted.body['directiveId'] as string;

    const position = String(drafted.body['position']);
    const shown = await clerk.get(`/directives/${directive}?source=true`, { 'x-at-least-position': position });
    expect(shown.status).toBe(200);
    expect(Number(shown.headers.get('x-position'))).toBeGreaterThanOrEqual(Number(position));
    expect(shown.headers.get('etag')).toBe('"0"');
    expect(shown.body).toMatchObject({
      status: 'draft',
      source: directiveText,
      content: { type: 'CT', number: null, documentDate: null, issuerUnitId: unitIdOf('BTV') },
      may: ['correct', 'issue'],
    });
    expect(shown.body['asRead']).toMatchObject({ type: { value: 'CT' } });
    const warnings = shown.body['warnings'] as Item[];
    const codes = warnings.map(({ code }) => code);
    expect(warnings.filter(({ blocks }) => blocks).map(({ path }) => path)).toEqual(['number', 'documentDate']);
    expect(codes).toContain('warning-period-not-set');
    expect(codes).toContain('warning-task-without-deadline');
  });

  it('is hidden from who has no part in it', async () => {
    expect(await district.get(`/directives/${directive}`)).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
    expect(items((await district.get('/directives')).body)).toEqual([]);
  });

  it('is corrected by a clerk who says which revision he saw', async () => {
    const group = { kind: 'group', groupId: groupIdOf('HUYEN-UY') };
    const correction = {
      number: '17-CT/TU',
      documentDate: '2026-03-02',
      followUp: {
        monitorUnitId: unitIdOf('BDV'),
        monitorNamed: 'Ban Dân vận Tỉnh ủy',
        coordinators: [],
        reportsTo: null,
        recurrence: { period: 'quarterly' },
      },
      tasks: [
        { no: '1', addressees: [group], deadline: { kind: 'date', lastDay: '2026-06-30' }, productRequired: true },
        { no: '2', addressees: [group], deadline: { kind: 'term', days: 30, workingDays: true } },
      ],
    };
    const corrected = await clerk.patch(`/directives/${directive}`, correction, { 'if-match': '"0"' });
    expect(corrected).toMatchObject({ status: 200, body: { directiveId: directive, revision: 1, repeated: false } });
    await office.settled();
    const { body } = await clerk.get(`/directives/${directive}`);
    expect((body['warnings'] as Item[]).map(({ code }) => code)).toEqual([]);
  });

  it('is previewed and issued', async () => {
    const preview = await clerk.get(`/directives/${directive}/preview`);
    expect(preview.body).toMatchObject({
      issuedOn: '2026-03-02',
      assignmentCount: 4,
      obstacles: [],
      tasks: [
        { no: '1', unitCount: 2, deadline: { lastDay: '2026-06-30', dueAt: '2026-06-30T17:00:00.000Z' } },
        { no: '2', unitCount: 2 },
      ],
    });
    expect(await clerk.post(`/directives/${directive}/issue`, {})).toMatchObject({ status: 200 });
    await office.settled();
    expect((await clerk.get(`/directives/${directive}/progress`)).body).toMatchObject({ assignmentCount: 4, given: 4 });
    const tree = await clerk.get(`/directives/${directive}/assignments?limit=3`);
    expect(items(tree.body)).toHaveLength(3);
    const rest = await clerk.get(`/directives/${directive}/assignments?limit=3&cursor=${String(tree.body['next'])}`);
    expect(items(rest.body)).toHaveLength(1);
    expect(rest.body['next']).toBeNull();
  });

  it('reaches the unit, which sees its own part only', async () => {
    const inbox = await district.get(`/units/${unitIdOf('HU-1')}/inbox?section=new`);
    expect(inbox.body).toMatchObject({ counts: { new: 2, 'in-work': 0 } });
    parent = items(inbox.body).find(({ taskNo }) => taskNo === '1')!['assignmentId'] as string;

    expect(items((await district.get('/directives')).body)).toMatchObject([{ directiveId: directive, progress: null }]);
    const mine = await district.get(`/directives/${directive}/assignments`);
    expect(items(mine.body).map(({ unitId }) => unitId)).toEqual([unitIdOf('HU-1'), unitIdOf('HU-1')]);
    expect(await district.get(`/directives/${directive}/compliance`)).toMatchObject({ status: 403 });
    expect(await district.get(`/units/${unitIdOf('HU-2')}/compliance`)).toMatchObject({ status: 403 });
    expect(await commune.get(`/assignments/${parent}`)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });

  it('is acknowledged and handed on, with no later deadline', async () => {
    const shares = [{ unitId: unitIdOf('DU-11'), content: 'Rà soát kiến nghị tại xã.', lastDay: '2026-05-29' }];
    expect(await district.post(`/assignments/${parent}/acknowledgement`)).toMatchObject({ status: 200 });
    expect(await district.post(`/assignments/${parent}/cascade`, { shares })).toMatchObject({ status: 200 });
    await office.settled();
    const inbox = await commune.get(`/units/${unitIdOf('DU-11')}/inbox?section=new`);
    expect(items(inbox.body)).toMatchObject([{ text: 'Rà soát kiến nghị tại xã.', lastDay: '2026-05-29' }]);
    child = items(inbox.body)[0]!['assignmentId'] as string;
    expect(items((await district.get(`/assignments/${parent}/cascade`)).body)).toHaveLength(1);
  });

  it('is reported with evidence, returned, reported again and accepted by the giver', async () => {
    await commune.post(`/assignments/${child}/acknowledgement`);
    const uploaded = await commune.upload('danh mục.pdf', 'application/pdf', PDF);
    expect(uploaded).toMatchObject({ status: 201, body: { name: 'danh mục.pdf', mediaType: 'application/pdf' } });
    const report = {
      narrative: { results: 'Đã rà soát 12 kiến nghị.', limits: 'Còn 2 kiến nghị chờ huyện.' },
      indicators: [{ name: 'kiến nghị', value: 12, unitOfMeasure: 'đơn' }],
      evidence: [uploaded.body],
    };
    const reported = await commune.post(`/assignments/${child}/reports`, report);
    expect(reported).toMatchObject({ status: 201, body: { assignmentId: child } });
    const back = await district.post(`/assignments/${child}/reports/return`, { reason: 'Thiếu danh mục chi tiết.' });
    expect(back.status).toBe(200);
    await commune.post(`/assignments/${child}/reports`, report);
    expect(await district.post(`/assignments/${child}/reports/acceptance`, {})).toMatchObject({ status: 200 });
    await office.settled();

    const shown = await district.get(`/assignments/${child}`);
    expect(shown.body).toMatchObject({ status: 'accepted', returnedCount: 1 });
    expect((shown.body['reports'] as Item[]).map(({ status }) => status)).toEqual(['accepted', 'returned']);
  });

  it('hands evidence out to who may read the assignment, as a download', async () => {
    const { body } = await district.get(`/assignments/${child}/reports`);
    const [{ sha256 }] = items(body)[0]!['evidence'] as [{ sha256: string }];
    const file = await district.get(`/evidence/${sha256}?assignmentId=${child}`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''danh%20m%E1%BB%A5c.pdf");
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    const stranger = await office.as('babe');
    expect(await stranger.get(`/evidence/${sha256}?assignmentId=${child}`)).toMatchObject({ status: 403 });
    expect(await district.get(`/evidence/${sha256}?assignmentId=${parent}`)).toMatchObject({
      status: 404,
      body: { code: 'evidence-not-found' },
    });
  });

  it('takes the other steps of an assignment', async () => {
    const { body } = await district.get(`/units/${unitIdOf('HU-1')}/inbox?section=new`);
    const other = items(body)[0]!['assignmentId'] as string;
    const step = (who: Client, path: string, input: object = {}) => who.post(`/assignments/${other}/${path}`, input);
    expect(await step(district, 'delivery')).toMatchObject({ status: 200 });
    expect(await step(district, 'refusal', { reason: 'Không thuộc thẩm quyền.' })).toMatchObject({ status: 200 });
    expect(await step(district, 'acknowledgement')).toMatchObject({ status: 200 });
    const asked = { reason: 'Cần thêm thời gian.', lastDay: '2026-07-15' };
    expect(await step(district, 'extension', asked)).toMatchObject({ status: 200 });
    expect(await step(clerk, 'extension/denial', { reason: 'Giữ nguyên hạn.' })).toMatchObject({ status: 200 });
    expect(await step(district, 'extension', asked)).toMatchObject({ status: 200 });
    expect(await step(clerk, 'extension/grant', { lastDay: '2026-07-10' })).toMatchObject({ status: 200 });
    expect(await step(clerk, 'suspension', { reason: 'Chờ hướng dẫn.' })).toMatchObject({ status: 200 });
    expect(await step(clerk, 'resumption')).toMatchObject({ status: 200 });
    expect(await step(clerk, 'withdrawal', { reason: 'Giao lại sau.' })).toMatchObject({ status: 200 });
    await office.settled();
    expect((await clerk.get(`/assignments/${other}`)).body).toMatchObject({
      status: 'withdrawn',
      lastDay: '2026-07-10',
      extensionCount: 1,
    });
  });

  it('is followed on boards whose sums balance, and in the history', async () => {
    const monitor = await office.as('danvan');
    const board = await monitor.get(`/units/${unitIdOf('TU')}/compliance`);
    expect(board.body['subtree']).toEqual({
      total: 5,
      done: { total: 1, onTime: 1, late: 0 },
      open: { total: 3, inTerm: 3, overdue: 0, withoutDeadline: 0 },
      suspended: 0,
      withdrawn: 1,
    });
    const counted = await monitor.get(`/units/${unitIdOf('TU')}/compliance/assignments?class=done-on-time`);
    expect(items(counted.body)).toMatchObject([{ assignmentId: child }]);
    const ofDirective = await monitor.get(`/directives/${directive}/compliance`);
    expect(ofDirective.body['total']).toEqual(board.body['subtree']);

    const history = await district.get(`/assignments/${child}/history?order=oldest-first`);
    expect(items(history.body).map(({ type }) => type)).toEqual([
      'AssignmentGiven.v1',
      'AssignmentAcknowledged.v1',
      'ReportSubmitted.v1',
      'ReportReturned.v1',
      'ReportSubmitted.v1',
      'ReportAccepted.v1',
    ]);
    expect((await clerk.get(`/directives/${directive}/history`)).status).toBe(200);
    expect((await district.get(`/units/${unitIdOf('HU-1')}/history`)).status).toBe(200);
    expect(items((await commune.get('/notices')).body).length).toBeGreaterThan(0);
  });

  it('is recalled by its issuer; what is open is withdrawn, what is done stays done', async () => {
    const recalled = await clerk.post(`/directives/${directive}/recall`, { reason: 'Thay bằng văn bản mới.' });
    expect(recalled.status).toBe(200);
    await office.settled();
    const { body } = await clerk.get(`/directives/${directive}`);
    expect(body).toMatchObject({ status: 'recalled', progress: { byStatus: { accepted: 1, withdrawn: 4 } } });
  });
});
