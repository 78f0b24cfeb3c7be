import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { NO_SUCH, readyDraft } from './clerk-work.js';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';
import { CONCLUSION, HU1, HU2, INTERIM, itemsOf, ReviewWork, type Item } from './review-work.js';

describe('interim and final reviews of a directive', () => {
  let office: Office;
  let refused: Refused;
  let work: ReviewWork;
  let monitor: Client;
  let clerk: Client;
  let district: Client;

  const logIn = async () => {
    [monitor, clerk, district] = [await office.as('danvan'), await office.as('vanphong'), await office.as('chomoi')];
  };

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    await logIn();
    work = await ReviewWork.begin(office, monitor, clerk);
  });
  afterAll(() => office.close());

  it('goes from the opening by the monitor to a conclusion with the figures of the day', async () => {
    expect(await work.seen(work.path)).toMatchObject({ items: [], mayOpen: true });
    expect(await work.seen(work.path, district)).toMatchObject({ items: [], mayOpen: false });
    const key = { 'idempotency-key': 'so-ket-quy-1' };
    const opened = await monitor.post(work.path, INTERIM, key);
    expect(opened).toMatchObject({ status: 201, body: { repeated: false, revision: 0 } });
    const again = await monitor.post(work.path, INTERIM, key);
    expect(again).toMatchObject({ status: 201, body: { repeated: true, reviewId: opened.body['reviewId'] } });
    const reviewId = opened.body['reviewId'] as string;
    const path = `/reviews/${reviewId}`;

    // 28 March is a Saturday: the deadline moves as any other does.
    expect(await work.seen(path)).toMatchObject({
      status: 'open',
      kind: 'interim',
      directiveNumber: '18-CT/TU',
      lastDay: '2026-03-30',
      statedLastDay: '2026-03-28',
      figuresOn: '2026-03-31',
      openedByUnitName: 'Ban Dân vận Tỉnh ủy',
      reports: { asked: 2, reported: 0, accepted: 0, late: 0, withdrawn: 0 },
      figures: { sums: { total: 6 } },
      isOverseen: true,
      may: ['cancel'],
    });
    const inbox = await work.seen(`/units/${HU1}/inbox?section=new`, district);
    expect(itemsOf(inbox)).toContainEqual(
      expect.objectContaining({
        taskNo: 'sơ kết',
        text: `Báo cáo ${INTERIM.title.slice(0, 1).toLowerCase()}${INTERIM.title.slice(1)}\n\n${INTERIM.text}`,
        giverUnitId: unitIdOf('BTV'),
        monitorUnitId: unitIdOf('BDV'),
        review: { reviewId, kind: 'interim', directiveId: work.directiveId },
        remedy: null,
      }),
    );

    const report = work.reportOf(reviewId, HU1);
    await work.reported(report, district, 'Đã quán triệt tại 16 xã.');
    const rows = itemsOf(await work.seen(`${path}/reports`));
    expect(rows).toMatchObject([
      { unitName: 'Huyện ủy Ba Bể', status: 'given', report: null },
      {
        unitName: 'Huyện ủy Chợ Mới',
        status: 'reported',
        report: { status: 'waiting', narrative: { results: 'Đã quán triệt tại 16 xã.', lessons: 'Giao rõ việc.' } },
      },
    ]);
    expect((await clerk.post(`${report}/reports/acceptance`, { remark: null })).status).toBe(200);
    expect(itemsOf(await work.seen('/reviews?status=open'))).toMatchObject([
      { reviewId, reports: { asked: 2, reported: 1, accepted: 1, late: 0 } },
    ]);

    // What a unit sees of it: that there is one, its own report, and no figures of the whole.
    expect(await work.seen(path, district)).toMatchObject({ figures: null, counted: null, isOverseen: false, may: [] });
    expect(itemsOf(await work.seen(`${path}/reports`, district))).toMatchObject([{ unitId: HU1 }]);
    expect((await district.get(`${path}/history`)).status).toBe(403);
    const stranger = await office.as('nongha');
    expect((await stranger.get(path)).status).toBe(403);
    expect((await stranger.get(`${path}/reports`)).status).toBe(403);
    expect(itemsOf(await work.seen('/reviews', stranger))).toEqual([]);

    const early = (headers: Headers) =>
      monitor.post(`${path}/conclusion`, { ...CONCLUSION, concludedOn: '2026-03-02' }, headers);
    expect(await refused(early)).toMatchObject({ status: 422, code: 'review-figures-ahead' });
    office.clock.advanceTo('2026-04-02T02:00:00.000Z');
    await logIn();
    work.monitor = monitor;
    expect(await work.seen(path)).toMatchObject({
      reports: { late: 1 },
      figures: { at: '2026-03-31T17:00:00.000Z' },
      may: ['conclude', 'cancel'],
    });
    const stale = (headers: Headers) =>
      monitor.post(`${path}/conclusion`, CONCLUSION, { ...headers, 'if-match': '"7"' });
    expect(await refused(stale)).toMatchObject({ status: 412 });
    expect((await monitor.post(`${path}/conclusion`, CONCLUSION, { 'if-match': '"0"' })).status).toBe(200);
    const concluded = await work.seen(path);
    expect(concluded).toMatchObject({
      status: 'concluded',
      conclusion: { ...CONCLUSION, documentId: null },
      counted: {
        figures: { total: 6, open: { total: 6, inTerm: 6, overdue: 0 } },
        reports: { asked: 2, reported: 1, accepted: 1, late: 1, withdrawn: 0 },
      },
      may: ['correct-conclusion'],
    });
    // The figures open: what they count is listed.
    const links = (concluded['figures'] as Item)['countedAt'] as Record<string, string>;
    const counted = await work.seen(links['open']!.replace('/api/v1', ''));
    expect(itemsOf(counted)).toHaveLength(6);

    const put = { ...CONCLUSION, number: null, documentId: work.directiveId, reason: 'Nhầm số văn bản.' };
    const corrected = await clerk.post(`${path}/conclusion-correction`, put);
    expect(corrected).toMatchObject({ status: 200, body: { reviewId } });
    expect(await work.seen(path)).toMatchObject({
      conclusion: { number: null, documentId: work.directiveId },
      documentSymbol: '18-CT/TU',
      correctionReason: 'Nhầm số văn bản.',
      counted: concluded['counted'],
    });
    const told = itemsOf(await work.seen(`/directives/${work.directiveId}/history`, clerk)).map(({ type }) => type);
    expect(told).toEqual(
      expect.arrayContaining(['ReviewOpened.v1', 'ReviewConcluded.v1', 'ReviewConclusionCorrected.v1']),
    );
    const own = itemsOf(await work.seen(`${path}/history`)).map(({ type }) => type);
    expect(own).toEqual(expect.arrayContaining(['ReviewOpened.v1', 'AssignmentGiven.v1', 'ReportAccepted.v1']));
    // Its own reports count with the units, and not in what is reviewed.
    expect(await work.seen(`/directives/${work.directiveId}/progress`)).toMatchObject({ sums: { total: 6 } });
  });

  it('sums a directive up once, unless that was cancelled, which takes back what was asked', async () => {
    const final = {
      kind: 'final',
      title: 'Tổng kết thực hiện Chỉ thị',
      figuresOn: '2026-04-02',
      reportsDueOn: '2026-05-04',
    };
    const first = await work.opened({ ...final, unitIds: [HU2] });
    const second = (headers: Headers) => clerk.post(work.path, { ...INTERIM, ...final }, headers);
    expect(await refused(second)).toMatchObject({
      status: 409,
      code: 'review-final-exists',
      fields: { title: 'Tổng kết thực hiện Chỉ thị', on: '2026-04-02' },
    });
    await office.settled();
    const cancelled = await clerk.post(`/reviews/${first}/cancellation`, { reason: 'Chuyển sang quý III.' });
    expect(cancelled.status).toBe(200);
    expect(await work.seen(work.reportOf(first, HU2))).toMatchObject({
      status: 'withdrawn',
      withdrawReason: 'Chuyển sang quý III.',
    });
    expect(await work.seen(`/reviews/${first}`)).toMatchObject({
      status: 'cancelled',
      reports: { withdrawn: 1 },
      may: [],
    });
    const next = await work.opened(final, clerk);
    expect(next).not.toBe(first);
    expect(itemsOf(await work.seen(`${work.path}`)).map(({ reviewId }) => reviewId)).toEqual(
      expect.arrayContaining([first, next]),
    );
    const once = (headers: Headers) => clerk.post(`/reviews/${first}/cancellation`, { reason: 'lần nữa' }, headers);
    expect(await refused(once)).toMatchObject({ status: 409, code: 'review-out-of-turn' });
  });

  it('is refused where something is missing or does not fit, and nothing is written', async () => {
    const wrong: readonly [object, string][] = [
      [{ title: ' ' }, 'invalid-input'],
      [{ title: '\u200b\ufeff' }, 'invalid-input'],
      [{ unitIds: [] }, 'review-of-nobody'],
      [{ unitIds: [NO_SUCH] }, 'unit-unknown'],
      [{ periodTo: '2026-03-01' }, 'review-days-reversed'],
      [{ periodTo: '2026-02-30' }, 'date-invalid'],
      [{ occurredAt: '2026-03-01T09:00:00+07:00' }, 'review-opened-too-early'],
      [{ figuresOn: '2026-03-01' }, 'review-figures-too-early'],
      [{ figuresOn: '2026-04-03' }, 'review-figures-ahead'],
      [{ reportsDueOn: '2026-03-28' }, 'review-reports-due-past'],
      [{ title: 'Sơ kết (MẬT)' }, 'secret-document'],
      [{ text: 'Độ mật: Mật' }, 'secret-document'],
      [{ kind: 'yearly' }, 'invalid-input'],
    ];
    const sound = { ...INTERIM, reportsDueOn: '2026-04-20' };
    for (const [changes, code] of wrong) {
      const problem = await refused((headers) => monitor.post(work.path, { ...sound, ...changes }, headers));
      expect(problem['code']).toBe(code);
    }
    const reviewId = await work.opened({ reportsDueOn: '2026-04-20' });
    const bad: readonly [object, string][] = [
      [{ narrative: { results: ' ' } }, 'review-conclusion-empty'],
      [{ concludedOn: '2026-04-01' }, 'review-concluded-too-early'],
      [{ concludedOn: '2026-05-01' }, 'review-concluded-ahead'],
      [{ documentId: NO_SUCH }, 'document-unknown'],
      [{ narrative: { results: 'TỐI MẬT: kết quả' } }, 'secret-document'],
    ];
    for (const [changes, code] of bad) {
      const body = { ...CONCLUSION, ...changes };
      const problem = await refused((headers) => monitor.post(`/reviews/${reviewId}/conclusion`, body, headers));
      expect(problem['code']).toBe(code);
    }
    const correction = { ...CONCLUSION, reason: 'Nhầm.' };
    const unsaid = (headers: Headers) =>
      monitor.post(`/reviews/${reviewId}/conclusion-correction`, correction, headers);
    expect(await refused(unsaid)).toMatchObject({ status: 409, code: 'review-out-of-turn' });
    const reasonless = (headers: Headers) =>
      monitor.post(`/reviews/${reviewId}/cancellation`, { reason: ' ' }, headers);
    expect(await refused(reasonless)).toMatchObject({ code: 'review-reason-missing' });
    for (const step of ['cancellation', 'conclusion-correction']) {
      const content = step === 'cancellation' ? {} : CONCLUSION;
      const secret = { ...content, reason: 'Theo văn bản\nMẬT' };
      const marked = (headers: Headers) => monitor.post(`/reviews/${reviewId}/${step}`, secret, headers);
      expect(await refused(marked)).toMatchObject({ code: 'secret-document' });
    }
    expect(await refused((headers) => monitor.get(`/reviews/${NO_SUCH}`, headers))).toMatchObject({ status: 404 });
    const astray = (headers: Headers) => monitor.post(`/directives/${NO_SUCH}/reviews`, sound, headers);
    expect(await refused(astray)).toMatchObject({ status: 404, code: 'directive-unknown' });
  });

  it('is for the issuer and the monitor to open and conclude, while the directive is in force', async () => {
    const sound = { ...INTERIM, reportsDueOn: '2026-04-20' };
    const reviewId = await work.opened({ reportsDueOn: '2026-04-20' }, clerk);
    for (const login of ['chomoi', 'kiemtra', 'quantri', 'nongha']) {
      const by = await office.as(login);
      const attempts = [
        (headers: Headers) => by.post(work.path, sound, headers),
        (headers: Headers) => by.post(`/reviews/${reviewId}/conclusion`, CONCLUSION, headers),
        (headers: Headers) =>
          by.post(`/reviews/${reviewId}/conclusion-correction`, { ...CONCLUSION, reason: 'Nhầm.' }, headers),
        (headers: Headers) => by.post(`/reviews/${reviewId}/cancellation`, { reason: 'không cần' }, headers),
      ];
      for (const attempt of attempts)
        expect(await refused(attempt)).toMatchObject({ status: 403, code: 'not-allowed' });
    }
    // Inspectors read it.
    expect(await work.seen(`/reviews/${reviewId}`, await office.as('kiemtra'))).toMatchObject({ isOverseen: true });

    const draft = await readyDraft(clerk, { number: '19-CT/TU' });
    await office.settled();
    const early = (headers: Headers) => clerk.post(`/directives/${draft}/reviews`, sound, headers);
    expect(await refused(early)).toMatchObject({ code: 'review-directive-not-in-force', fields: { status: 'draft' } });
    expect((await clerk.post(`/directives/${work.directiveId}/recall`, { reason: 'Ban hành nhầm.' })).status).toBe(200);
    expect(await work.seen(work.path, clerk)).toMatchObject({ mayOpen: false });
    expect(await refused((headers) => clerk.post(work.path, sound, headers))).toMatchObject({
      status: 409,
      code: 'review-directive-not-in-force',
      fields: { status: 'recalled' },
    });
  });
});
