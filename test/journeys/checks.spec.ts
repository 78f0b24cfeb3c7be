import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { userIdOf } from '#domain';
import { CheckWork, CONCLUSION, HU1, itemsOf, OPENING, PLAN } from './check-work.js';
import { NO_SUCH } from './clerk-work.js';
import type { Client } from './client.js';
import { openOffice, PASSWORD, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

describe('checks and supervision', () => {
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

  it('goes from the programme of the year to the last demand, which only the inspector verifies', async () => {
    const programme = `/units/${unitIdOf('UBKT')}/check-programmes/2026`;
    const approval = { number: '02-QĐ/TU', on: '2026-01-05' };
    const title = 'Chương trình kiểm tra, giám sát năm 2026';
    const { body: declared } = await inspector.put(programme, { title, approval });
    const { programmeId } = declared;
    const path = await work.plan({ programmeId, title: 'Kiểm tra chế độ báo cáo' });
    expect((await inspector.patch(path, { title: PLAN.title })).status).toBe(200);
    expect(await work.seen(path)).toMatchObject({
      status: 'planned',
      title: PLAN.title,
      may: ['correct-plan', 'open', 'cancel'],
    });
    expect(itemsOf(await work.seen('/check-programmes?year=2026'))).toMatchObject([
      { title, approval, checks: { planned: 1, opened: 0 } },
    ]);

    // What is planned is told to those alone who follow the inspectors' checks.
    const subjects = async (by: Client) =>
      itemsOf(await work.seen(`/units/${unitIdOf('UBKT')}/history`, by)).map(({ subjectKind }) => subjectKind);
    expect(await subjects(clerk)).toEqual(expect.arrayContaining(['check', 'programme']));
    expect(await subjects(await office.as('danvan'))).not.toContain('check');

    expect((await district.get(path)).status).toBe(403);
    expect(itemsOf(await work.seen('/checks', district))).toEqual([]);
    expect((await inspector.post(`${path}/opening`, OPENING)).status).toBe(200);
    expect(itemsOf(await work.seen('/checks?status=opened', district))).toMatchObject([
      { title: PLAN.title, programmeId: null },
    ]);

    const assignmentId = work.find('1', 'HU-1');
    const at = (step: string) => `/assignments/${assignmentId}/${step}`;
    const { body: file } = await district.upload('báo cáo.pdf', 'application/pdf', PDF);
    await district.post(at('acknowledgement'));
    const narrative = { results: 'Đã làm.' };
    expect((await district.post(at('reports'), { narrative, indicators: [], evidence: [file] })).status).toBe(201);
    const history = itemsOf(await work.seen(at('history')));
    const { eventId } = history.find(({ type }) => type === 'ReportSubmitted.v1')!;
    const { body: own } = await inspector.upload('biên bản.pdf', 'application/pdf', new Uint8Array([...PDF, 10]));
    const references = [
      { kind: 'event', subjectKind: 'assignment', subjectId: assignmentId, eventId },
      { kind: 'assignment', assignmentId },
      { kind: 'evidence', assignmentId, sha256: file['sha256'] },
      { kind: 'file', sha256: own['sha256'], name: 'biên bản.pdf' },
    ];
    const findingId = await work.found(path, { references });
    const slip = await work.found(path);
    const withdrawn = await inspector.post(`${path}/findings/${slip}/withdrawal`, { reason: 'Nhầm đơn vị.' });
    expect(withdrawn.status).toBe(200);
    const open = await work.seen(path);
    expect(open['findings']).toMatchObject([
      {
        findingId,
        unitName: 'Huyện ủy Chợ Mới',
        refs: [
          { kind: 'event', eventType: 'ReportSubmitted.v1' },
          { kind: 'assignment' },
          { kind: 'evidence', name: 'báo cáo.pdf' },
          { kind: 'file', mediaType: 'application/pdf' },
        ],
      },
    ]);
    expect((await work.seen(path, district))['findings']).toEqual([]);
    const file_ = `${path}/files/${String(own['sha256'])}`;
    expect((await inspector.get(file_)).status).toBe(200);
    expect((await district.get(file_)).status).toBe(404);

    expect((await inspector.post(`${path}/conclusion`, CONCLUSION)).status).toBe(200);
    const { status, body: demanded } = await inspector.post(`${path}/remedies`, work.demand([findingId]));
    expect(status).toBe(201);
    const remedy = `/assignments/${String(demanded['assignmentId'])}`;
    expect(await work.seen(path, district)).toMatchObject({
      status: 'concluded',
      findings: [{ findingId }],
      remedies: [{ text: 'Chấn chỉnh chế độ báo cáo.' }],
      may: [],
    });
    const inbox = await work.seen(`/units/${HU1}/inbox?section=new`, district);
    expect(itemsOf(inbox).some(({ remedy: terms }) => terms !== null)).toBe(true);

    // The follow-up list, by check and unit.
    expect(itemsOf(await work.seen('/remedies/open'))).toMatchObject([
      { unitId: HU1, open: 1, overdue: 0, toVerify: 0 },
    ]);
    expect(itemsOf(await work.seen(`/remedies?unitId=${HU1}`))).toMatchObject([
      { checkTitle: PLAN.title, conclusionNumber: '03-KL/UBKT', status: 'given' },
    ]);
    const early = await refused((headers) => inspector.post(`${path}/closing`, {}, headers));
    expect(early).toMatchObject({ code: 'remedies-open', fields: { demands: [1] } });

    await district.post(`${remedy}/acknowledgement`);
    await district.post(`${remedy}/reports`, { narrative, indicators: [], evidence: [file] });
    expect(itemsOf(await work.seen('/remedies/open'))).toMatchObject([{ toVerify: 1 }]);
    const accept = (by: Client, headers: Headers) => by.post(`${remedy}/reports/acceptance`, { remark: null }, headers);
    for (const by of [clerk, district, await office.as('danvan')]) {
      expect(await refused((headers) => accept(by, headers))).toMatchObject({
        status: 403,
        code: 'remedy-verified-by-inspector',
      });
    }
    expect((await work.seen(remedy))['may']).toEqual(expect.arrayContaining(['accept', 'return', 'withdraw']));
    expect((await work.seen(remedy, clerk))['may']).toEqual([]);
    expect((await accept(inspector, {})).status).toBe(200);
    expect(await work.seen(path)).toMatchObject({ may: ['demand-remedy', 'close'] });
    expect((await inspector.post(`${path}/closing`, { remark: 'Đã khắc phục.' })).status).toBe(200);
    expect(await work.seen(path)).toMatchObject({ status: 'closed', closingRemark: 'Đã khắc phục.', may: [] });
    expect(itemsOf(await work.seen('/remedies/open'))).toEqual([]);
    const told = itemsOf(await work.seen(`${path}/history`)).map(({ type }) => type);
    expect(told).toEqual(expect.arrayContaining(['CheckPlanned.v1', 'FindingWithdrawn.v1', 'ReportAccepted.v1']));
  });

  it('tells of what others inspect no more to a superior of other inspectors than to anybody', async () => {
    const admin = await office.as('quantri');
    const person = { login: 'chomoi.vp', displayName: 'Văn phòng Huyện ủy', unitId: HU1, role: 'issuer' };
    const { body } = await admin.post('/users', person);
    const currentPassword = body['oneTimePassword'] as string;
    const session = await office.anybody().post('/sessions', { login: person.login, password: currentPassword });
    const issuer = office.anybody(session.body['token'] as string);
    await issuer.put('/me/password', { currentPassword, newPassword: PASSWORD });
    const path = await work.opened({ title: 'Kiểm tra tài chính' });
    await work.found(path);
    const [seen, ...others] = itemsOf(await work.seen('/checks?text=tai chinh', issuer));
    expect(others).toEqual([]);
    expect(seen).toMatchObject({ status: 'opened', findingCount: 0 });
    const [whole] = itemsOf(await work.seen('/checks?text=tai chinh', clerk));
    expect(whole).toMatchObject({ findingCount: 1 });
  });

  it('is refused where something is missing or does not fit, and nothing is written', async () => {
    const wrong: readonly [object, string][] = [
      [{ unitIds: [] }, 'check-of-nobody'],
      [{ unitIds: [unitIdOf('UBKT')] }, 'check-of-itself'],
      [{ unitIds: [NO_SUCH] }, 'unit-unknown'],
      [{ directiveIds: [NO_SUCH] }, 'document-unknown'],
      [{ programmeId: NO_SUCH }, 'programme-unknown'],
      [{ endsOn: '2026-03-01' }, 'check-days-reversed'],
      [{ startsOn: '2026-02-30' }, 'date-invalid'],
      [{ kind: 'audit' }, 'invalid-input'],
    ];
    for (const [changes, code] of wrong) {
      const problem = await refused((headers) => inspector.post('/checks', { ...PLAN, ...changes }, headers));
      expect(problem['code']).toBe(code);
    }
    const path = await work.opened();
    const refusedFinding = (changes: object) =>
      refused((headers) => inspector.post(`${path}/findings`, work.finding(changes), headers));
    expect(await refusedFinding({ references: [] })).toMatchObject({ code: 'finding-without-reference' });
    expect(await refusedFinding({ unitId: unitIdOf('HU-2') })).toMatchObject({ code: 'unit-outside-check' });
    const made = [{ kind: 'assignment', assignmentId: NO_SUCH }];
    expect(await refusedFinding({ references: made })).toMatchObject({
      code: 'finding-reference-not-found',
      fields: { place: 'references.0' },
    });
    const others = [{ kind: 'assignment', assignmentId: work.find('1', 'HU-2') }];
    expect(await refusedFinding({ references: others })).toMatchObject({ code: 'finding-reference-not-found' });
    const halves = [{ kind: 'event', assignmentId: work.find('1', 'HU-1') }];
    expect(await refusedFinding({ references: halves })).toMatchObject({ code: 'invalid-input' });
    const tooEarly = await refused((headers) => inspector.post(`${path}/remedies`, work.demand([NO_SUCH]), headers));
    expect(tooEarly).toMatchObject({ code: 'check-out-of-turn' });
    const findingId = await work.found(path);
    await inspector.post(`${path}/conclusion`, CONCLUSION);
    const demands: readonly [object, string][] = [
      [work.demand([]), 'remedy-without-finding'],
      [work.demand([NO_SUCH]), 'finding-unknown'],
      [work.demand([findingId], { lastDay: '2026-03-01' }), 'remedy-deadline-past'],
      [work.demand([findingId], { text: ' ' }), 'remedy-empty'],
    ];
    for (const [body, code] of demands) {
      expect((await refused((headers) => inspector.post(`${path}/remedies`, body, headers)))['code']).toBe(code);
    }
    expect((await inspector.get(`/checks/${NO_SUCH}`)).status).toBe(404);
    const forged = Buffer.from(JSON.stringify(['sớm', 'x'])).toString('base64url');
    expect(await inspector.get(`/checks?cursor=${forged}`)).toMatchObject({
      status: 400,
      body: { code: 'cursor-invalid' },
    });
  });

  it('is the inspectors’ alone to change', async () => {
    const path = await work.plan();
    for (const by of [clerk, district, await office.as('quantri'), await office.as('danvan')]) {
      const attempts = [
        (headers: Headers) => by.post('/checks', PLAN, headers),
        (headers: Headers) => by.patch(path, { title: 'khác' }, headers),
        (headers: Headers) => by.post(`${path}/opening`, OPENING, headers),
        (headers: Headers) => by.post(`${path}/cancellation`, { reason: 'không cần' }, headers),
      ];
      for (const attempt of attempts) expect((await refused(attempt))['code']).toBe('not-allowed');
    }
    const checked = { ...OPENING, memberUserIds: [userIdOf('chomoi')] };
    const member = await refused((headers) => inspector.post(`${path}/opening`, checked, headers));
    expect(member).toMatchObject({ code: 'member-of-checked-unit', fields: { member: 'chomoi' } });
    expect((await inspector.post(`${path}/cancellation`, { reason: 'Trùng đoàn.' })).status).toBe(200);
    expect(await work.seen(path)).toMatchObject({ status: 'cancelled', cancelReason: 'Trùng đoàn.' });
  });
});
