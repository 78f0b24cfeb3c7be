import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { itemsOf } from './check-work.js';
import { NO_SUCH } from './clerk-work.js';
import type { Client } from './client.js';
import { decision, join, judgement, pathOf, PERIOD, quarterOfWork, ROUND, seen } from './evaluation-work.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

describe('the evaluation of three levels', () => {
  let office: Office;
  let refused: Refused;
  let find: (no: string, unit: string) => string;
  let clerk: Client;
  let standing: Client;
  let district: Client;
  let districtIssuer: Client;
  let commune: Client;
  let round: string;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    await join(office, 'huyenuy', 'HU-1');
    await join(office, 'thuongvu', 'BTV');
    await join(office, 'danvan.chuyenvien', 'BDV', 'unit-officer');
    find = await quarterOfWork(office);
    [clerk, standing, district] = [await office.as('vanphong'), await office.as('thuongvu'), await office.as('chomoi')];
    [districtIssuer, commune] = [await office.as('huyenuy'), await office.as('nongha')];
  });
  afterAll(() => office.close());

  const expectRefused = async (client: Client, path: string, body: object, code: string, fields: object = {}) =>
    expect(await refused((headers: Headers) => client.post(path, body, headers))).toMatchObject({ code, ...fields });

  it('is not opened where it cannot be', async () => {
    const open = (change: object, code: string, client = clerk) =>
      expectRefused(client, '/evaluation-rounds', { ...ROUND, ...change }, code);
    await open({ cutOffOn: '2026-07-02' }, 'cut-off-in-future');
    await open({ cutOffOn: '2026-03-31' }, 'cut-off-before-period');
    await open({ cutOffOn: '2026-02-30' }, 'date-invalid');
    await open({ selfRatingUntil: '2027-02-30' }, 'date-invalid');
    await open({ selfRatingUntil: '2026-07-01' }, 'self-rating-over');
    await open({ period: '2026-Q5' }, 'period-invalid');
    await open({ period: '2026-05' }, 'period-not-rated');
    await open({ period: null, termId: '2020-2025' }, 'term-unknown');
    await open({ unitIds: [unitIdOf('TU')] }, 'unit-outside-round');
    await open({ unitIds: [NO_SUCH] }, 'unit-unknown');
    await open({ unitIds: [] }, 'invalid-input');
    await open({}, 'not-allowed', district);
    await open({ ownerUnitId: unitIdOf('HU-1') }, 'not-allowed');
  });

  it('is looked at before it is opened, and freezes the evidence of each unit when it is', async () => {
    const wrong = { ...ROUND, cutOffOn: '2026-07-02', unitIds: [unitIdOf('TU'), unitIdOf('HU-1')] };
    const { body: preview } = await clerk.post('/evaluation-rounds/preview', wrong);
    expect(preview['obstacles']).toMatchObject([{ code: 'cut-off-in-future' }, { code: 'unit-outside-round' }]);
    const { body: wide } = await clerk.post('/evaluation-rounds/preview', { ...ROUND, unitIds: null });
    expect(wide).toMatchObject({ periodKey: PERIOD, periodFrom: '2026-04-01', obstacles: [] });
    expect(wide['units']).toHaveLength(9);

    const { status, body } = await clerk.post('/evaluation-rounds', ROUND);
    expect(status).toBe(201);
    round = `/evaluation-rounds/${String(body['roundId'])}`;
    const { evidence, ...evaluation } = await seen(office, district, pathOf('HU-1'));
    expect(evaluation).toMatchObject({
      status: 'opened',
      unitName: 'Huyện ủy Chợ Mới',
      deciderName: 'Tỉnh ủy Mẫu',
      shares: { onTime: 0.5, late: 0.5, returned: 0.3333, extended: 0.3333 },
      findings: [{ weight: 'shortcoming', text: expect.any(String) }],
      may: ['self-rate'],
    });
    expect(evidence).toMatchObject({
      counts: { total: 3, 'done-on-time': 1, 'open-in-term': 1, 'open-overdue': 1, returned: 1, extended: 1 },
      openFindings: 1,
    });
    await expectRefused(clerk, '/evaluation-rounds', ROUND, 'evaluation-round-exists');
    const again = { ...ROUND, ownerUnitId: unitIdOf('HU-1'), unitIds: [unitIdOf('DU-11')] };
    await expectRefused(districtIssuer, '/evaluation-rounds', again, 'unit-rated-elsewhere');
  });

  it('keeps its evidence whatever happens or is entered afterwards, and opens what each figure counts', async () => {
    const behind = async (figure: string) =>
      itemsOf(await seen(office, clerk, `${pathOf('HU-1')}/evidence?figure=${figure}`));
    expect(await behind('open-overdue')).toMatchObject([{ assignmentId: find('3', 'HU-1'), taskNo: '3' }]);
    expect(await behind('open-in-term')).toMatchObject([{ assignmentId: find('2', 'HU-1') }]);
    expect(await behind('returned')).toMatchObject([{ assignmentId: find('1', 'HU-1'), returned: 1 }]);
    expect(await behind('suspended')).toEqual([]);
    const before = await seen(office, clerk, pathOf('HU-1'));
    const late = { narrative: { results: 'Đã làm, báo cáo bổ sung.' }, indicators: [], evidence: [] };
    const entered = { ...late, occurredAt: '2026-06-29T02:00:00.000Z' };
    expect((await district.post(`/assignments/${find('3', 'HU-1')}/reports`, entered)).status).toBe(201);
    const withdrawn = await clerk.post(`/assignments/${find('2', 'HU-1')}/withdrawal`, { reason: 'Trùng việc.' });
    expect(withdrawn.status).toBe(200);
    expect((await seen(office, clerk, pathOf('HU-1')))['evidence']).toEqual(before['evidence']);
    expect(await behind('total')).toHaveLength(3);
    expect(await refused((headers) => clerk.get(`${pathOf('HU-1')}/evidence?figure=points`, headers))).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('goes from self-rating to appraisal to decision, lower levels first', async () => {
    const [hu, du, vp] = [pathOf('HU-1'), pathOf('DU-11'), pathOf('VPTU')];
    const done = async (client: Client, path: string, body: object) =>
      expect({ path, ...(await client.post(path, body)) }).toMatchObject({ path, status: 200 });

    await expectRefused(clerk, `${hu}/decision`, decision('good'), 'rating-out-of-turn');
    await expectRefused(clerk, `${hu}/appraisal`, judgement('good'), 'self-rating-awaited');
    await expectRefused(district, `${hu}/self-rating`, judgement('best'), 'invalid-input');
    await expectRefused(district, `${hu}/self-rating`, judgement('good', 31), 'points-invalid');
    await expectRefused(district, `${hu}/self-rating`, { ...judgement('good'), text: ' ' }, 'rating-reason-missing');
    await expectRefused(commune, `${hu}/self-rating`, judgement('good'), 'not-allowed');
    await expectRefused(clerk, `/evaluations/${NO_SUCH}/decision`, decision('good'), 'evaluation-unknown');
    await done(district, `${hu}/self-rating`, judgement('good'));
    await done(district, `${hu}/self-rating`, judgement('excellent', 30, 65));
    await done(commune, `${du}/self-rating`, judgement('good'));
    await done(clerk, `${vp}/self-rating`, judgement('good'));
    await done(clerk, `${hu}/appraisal`, judgement('good', 28, 55));

    await expectRefused(districtIssuer, `${hu}/decision`, decision('excellent'), 'rates-itself');
    await expectRefused(clerk, `${vp}/appraisal`, judgement('good'), 'rates-itself');
    const waiting = await refused((headers) => clerk.post(`${hu}/decision`, decision('excellent'), headers));
    expect(waiting).toMatchObject({ code: 'lower-units-first' });
    expect(waiting['detail']).toMatch(/Nông Hạ, Đảng ủy xã Thanh Bình/);
    await done(districtIssuer, `${du}/appraisal`, judgement('good'));
    await done(districtIssuer, `${du}/decision`, decision('good', '07-QĐ/HU'));
    await expectRefused(clerk, `${hu}/decision`, decision('excellent'), 'lower-units-first');
    await done(districtIssuer, `${pathOf('DU-12')}/setting-aside`, { reason: 'Mới kiện toàn.' });
    await expectRefused(clerk, `${hu}/decision`, { ...decision('good'), number: ' ' }, 'rating-number-missing');
    await expectRefused(clerk, `${hu}/decision`, { ...decision('good'), reasons: ' ' }, 'rating-reason-missing');
    const early = { ...decision('good'), decidedOn: '2026-06-01' };
    await expectRefused(clerk, `${hu}/decision`, early, 'decided-before-cut-off');
    await done(clerk, `${hu}/decision`, decision('excellent'));
    await expectRefused(clerk, `${hu}/decision`, decision('good'), 'rating-out-of-turn');
    await expectRefused(district, `${hu}/self-rating`, judgement('good'), 'rating-out-of-turn');

    expect(await seen(office, district, hu)).toMatchObject({
      status: 'decided',
      rating: 'excellent',
      selfRating: { rating: 'excellent', points: { general: 30, tasks: 65 } },
      decision: { number: '31-QĐ/TU' },
      warnings: ['points-too-low', 'not-all-on-time'],
      may: [],
    });
    expect((await commune.get(hu)).status).toBe(403);
  });

  it('warns of more than 20% excellent, is corrected, and ends when all are rated', async () => {
    const level = { deciderName: 'Tỉnh ủy Mẫu', units: 2, waiting: 1, decided: 1, mostExcellent: 0 };
    expect(await seen(office, clerk, round)).toMatchObject({
      levels: [
        { deciderName: 'Huyện ủy Chợ Mới', units: 2, waived: 1, ratings: { good: 1 }, tooManyExcellent: false },
        { ...level, ratings: { excellent: 1 }, tooManyExcellent: true },
      ],
      mayKeep: true,
    });
    await expectRefused(clerk, `${round}/closing`, {}, 'evaluations-waiting');
    await expectRefused(clerk, `${round}/cancellation`, { reason: 'Nhầm.' }, 'evaluation-round-has-decisions');
    const correction = { ...decision('good', '32-QĐ/TU'), correctedBecause: 'Vượt tỉ lệ hoàn thành xuất sắc.' };
    expect((await clerk.post(`${pathOf('HU-1')}/correction`, correction)).status).toBe(200);
    expect((await standing.post(`${pathOf('VPTU')}/appraisal`, judgement('good'))).status).toBe(200);
    expect((await standing.post(`${pathOf('VPTU')}/decision`, decision('good'))).status).toBe(200);
    expect((await clerk.post(`${round}/closing`, { remark: 'Đủ đơn vị.' })).status).toBe(200);
    expect(await seen(office, clerk, round)).toMatchObject({ status: 'closed', mayKeep: false });
    await expectRefused(clerk, `${round}/closing`, {}, 'evaluation-round-out-of-turn');
    const told = itemsOf(await seen(office, clerk, `${pathOf('HU-1')}/history`)).map(({ type }) => type);
    expect(told).toEqual([
      'RatingCorrected.v1',
      'RatingDecided.v1',
      'RatingAppraised.v1',
      'SelfRated.v1',
      'SelfRated.v1',
      'EvaluationOpened.v1',
    ]);
    const decided = await seen(office, clerk, '/evaluations?status=decided&rating=good');
    expect(itemsOf(decided)).toHaveLength(3);
  });

  it('leads to commendations, which may be taken back', async () => {
    const award = {
      ownerUnitId: unitIdOf('TU'),
      unitId: unitIdOf('HU-1'),
      number: '40-QĐ/TU',
      decidedOn: '2026-07-02',
      reason: 'Thành tích trong thực hiện Chỉ thị 18-CT/TU.',
      evaluationId: pathOf('HU-1').slice('/evaluations/'.length),
    };
    const { status, body } = await clerk.post('/commendations', award);
    expect(status).toBe(201);
    await expectRefused(clerk, '/commendations', award, 'commendation-exists');
    await expectRefused(
      clerk,
      '/commendations',
      { ...award, unitId: unitIdOf('TU'), evaluationId: null },
      'commends-itself',
    );
    await expectRefused(clerk, '/commendations', { ...award, unitId: unitIdOf('HU-2') }, 'evaluation-unknown');
    await expectRefused(districtIssuer, '/commendations', award, 'not-allowed');
    const noDay = { ...award, number: '41-QĐ/TU', decidedOn: '2026-02-30' };
    await expectRefused(clerk, '/commendations', noDay, 'date-invalid');
    expect(itemsOf(await seen(office, district, '/commendations?year=2026'))).toMatchObject([
      { unitName: 'Huyện ủy Chợ Mới', number: '40-QĐ/TU', revokeReason: null },
    ]);
    const revocation = `/commendations/${String(body['commendationId'])}/revocation`;
    expect((await clerk.post(revocation, { reason: 'Nhầm đơn vị.' })).status).toBe(200);
    await expectRefused(clerk, revocation, { reason: 'Nhầm.' }, 'commendation-revoked-already');
    expect((await seen(office, clerk, pathOf('HU-1')))['commendations']).toMatchObject([
      { revokeReason: 'Nhầm đơn vị.' },
    ]);
  });

  it('is cancelled while nothing is decided, and may be opened anew', async () => {
    const year = { ...ROUND, period: '2026', title: 'Năm 2026', unitIds: [unitIdOf('HU-2')] };
    const { body } = await clerk.post('/evaluation-rounds', year);
    const path = `/evaluation-rounds/${String(body['roundId'])}`;
    expect(itemsOf(await seen(office, clerk, '/evaluations?status=opened'))).toHaveLength(1);
    await expectRefused(clerk, `${path}/cancellation`, { reason: ' ' }, 'rating-reason-missing');
    expect((await clerk.post(`${path}/cancellation`, { reason: 'Sai ngày chốt.' })).status).toBe(200);
    expect(itemsOf(await seen(office, clerk, '/evaluations?status=cancelled'))).toHaveLength(1);
    const again = { ...year, cutOffOn: '2026-06-15', appraiserUnitId: unitIdOf('BDV') };
    expect((await clerk.post('/evaluation-rounds', again)).status).toBe(201);
    expect(itemsOf(await seen(office, clerk, '/evaluations?status=opened'))).toMatchObject([
      { cutOffAt: '2026-06-15T17:00:00.000Z' },
    ]);
    // Who is named to appraise sees what he appraises, and nothing else beside his own.
    const appraiser = await office.as('danvan.chuyenvien');
    const [evaluation, ...others] = itemsOf(await seen(office, appraiser, '/evaluations'));
    expect(others).toEqual([]);
    const own = `/evaluations/${String(evaluation!['evaluationId'])}`;
    expect(await seen(office, appraiser, own)).toMatchObject({ unitName: 'Huyện ủy Ba Bể', may: [] });
    expect((await appraiser.get(pathOf('HU-1'))).status).toBe(403);
    expect((await district.get(own)).status).toBe(403);
    expect(itemsOf(await seen(office, clerk, '/evaluation-rounds?period=2026'))).toMatchObject([{ status: 'open' }]);
  });
});
