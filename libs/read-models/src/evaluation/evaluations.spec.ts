import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  commendationStream,
  countsOf,
  dueAt,
  evaluationIdOf,
  evaluationPeriod,
  evaluationStream,
  evidenceSheetStream,
  roundStream,
  type EvaluationEvent,
  type EvidenceLine,
  type Rating,
} from '#domain';
import { unitsOfEvaluations } from '../concerned/concerned-units.queries.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { allPages } from '../all-pages.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import { listCommendations } from './commendations.queries.js';
import { findEvaluationRound, levelsOf, listEvaluationRounds } from './evaluation-rounds.queries.js';
import {
  findEvaluation,
  findEvidenceSheet,
  findingsOfSheet,
  linesOfSheet,
  listEvaluations,
} from './evaluations.queries.js';
import { evaluationsWaitingBelow, evidenceStreamsOf } from './evidence-streams.queries.js';

const period = evaluationPeriod('2026');
const cutOffAt = dueAt('2026-12-15');
const idOf = (unitId: string) => evaluationIdOf(unitId, period.key);

class Rated extends Province {
  private readonly round = { roundId: 'r1', period, cutOffAt, selfRatingUntil: '2026-12-20' };

  openRound(units: Readonly<Record<string, string>>): void {
    const rated = Object.entries(units).map(([unitId, deciderUnitId]) => ({
      unitId,
      deciderUnitId,
      appraiserUnitId: deciderUnitId,
    }));
    const data = { ...this.round, ownerUnitId: 'province', title: 'Năm 2026', cutOffOn: '2026-12-15', units: rated };
    this.record(roundStream('r1'), { type: 'EvaluationRoundOpened.v1', data });
    for (const one of rated) {
      const evidence = { sheetId: `s-${one.unitId}`, sha256: 'ab', counts: countsOf([]), openFindings: 0 };
      const opened = { ...this.round, ...one, evaluationId: idOf(one.unitId), evidence };
      this.rate({ type: 'EvaluationOpened.v1', data: opened });
    }
  }

  rate(event: EvaluationEvent): void {
    this.record(evaluationStream(event.data.evaluationId), event);
  }

  decide(unitId: string, rating: Rating): void {
    const of = { evaluationId: idOf(unitId), unitId };
    const said = { rating, points: { general: 30, tasks: 65 }, text: 'Tốt' };
    this.rate({ type: 'SelfRated.v1', data: { ...of, ...said } });
    this.rate({ type: 'RatingAppraised.v1', data: { ...of, ...said } });
    const decision = { rating, number: '31-QĐ/TU', decidedOn: '2026-12-28', reasons: 'Theo thẩm định' };
    this.rate({ type: 'RatingDecided.v1', data: { ...of, ...decision } });
  }
}

const line = (assignmentId: string, change: Partial<EvidenceLine> = {}): EvidenceLine => ({
  assignmentId,
  followUp: 'done-on-time',
  dueAt: null,
  reportedAt: null,
  returned: 0,
  extended: 0,
  backEntered: false,
  passedOn: false,
  ...change,
});

describe('evaluations as they are read', () => {
  let database: ProjectedDatabase;
  let given: string;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Rated.withUnits();
    province.issue('d1', ['Việc một']);
    given = province.give('d1', '1', 'north', { deadline: deadline('2026-03-20') });
    const days = { startsOn: '2026-03-02', endsOn: '2026-03-20', periodFrom: null, periodTo: null };
    const plan = { kind: 'check-thematic', title: 'Kiểm tra', directiveIds: [], programmeId: null, ...days } as const;
    const planned = { checkId: 'c1', inspectorUnitId: 'office', unitIds: ['north'], ...plan };
    province.record('check-c1', { type: 'CheckPlanned.v1', data: planned });
    const finding = { checkId: 'c1', findingId: 'f1', unitId: 'north', weight: 'violation', text: 'Sai' } as const;
    province.record('check-c1', { type: 'FindingRecorded.v1', data: { ...finding, references: [] } });
    const withdrawal = { checkId: 'c1', findingId: 'f1', reason: 'nhầm' };
    province.record('check-c1', { type: 'FindingWithdrawn.v1', data: withdrawal });
    province.openRound({ north: 'province', south: 'province', 'north-1': 'north', 'north-2': 'north' });
    const lines = [line(given, { returned: 2 }), ...Array.from({ length: 6 }, (_, index) => line(`a${index}`))];
    const open = [{ checkId: 'c1', findingId: 'f1', weight: 'violation', remedyIds: [] }] as const;
    const sheet = {
      sheetId: 's-north',
      unitId: 'north',
      from: '2026-01-01',
      cutOffAt,
      upTo: 9,
      listed: 7,
      sha256: 'ab',
    };
    const data = { ...sheet, counts: countsOf(lines), findings: open };
    province.record(evidenceSheetStream('s-north'), { type: 'EvidenceFrozen.v1', data });
    const listed = { sheetId: 's-north', chunk: 0, lines };
    province.record(evidenceSheetStream('s-north'), { type: 'EvidenceListed.v1', data: listed });
    province.decide('north-1', 'excellent');
    const aside = { evaluationId: idOf('north-2'), unitId: 'north-2', reason: 'Mới' };
    province.rate({ type: 'EvaluationWaived.v1', data: aside });
    const commended = { commendationId: 'k1', ownerUnitId: 'province', unitId: 'north', number: '40-QĐ/TU' };
    const award = { ...commended, decidedOn: '2026-12-30', reason: 'Tốt', evaluationId: idOf('north') };
    province.record(commendationStream('k1'), { type: 'CommendationAwarded.v1', data: award });
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('stand as their events left them, each with its round', async () => {
    expect(await findEvaluation(database.db, idOf('north-1'))).toMatchObject({
      status: 'decided',
      unitName: 'Đảng ủy xã Hòa Bình',
      deciderName: 'Huyện ủy Bắc Sơn',
      rating: 'excellent',
      selfRating: { points: { general: 30, tasks: 65 } },
      decision: { number: '31-QĐ/TU', correctedBecause: null },
    });
    expect(await findEvaluation(database.db, idOf('nowhere'))).toBeNull();
    expect(await findEvaluationRound(database.db, 'r1')).toMatchObject({ status: 'open', unitCount: 4 });
    const { items } = await listEvaluationRounds(database.db, { periodKey: '2026' });
    expect(items).toHaveLength(1);
    expect(await unitsOfEvaluations(database.db, [idOf('north')])).toEqual(new Map([[idOf('north'), ['north']]]));
  });

  it('are listed by what is asked and who asks, page by page', async () => {
    const unitsIn = async (filter: object = {}, visibleTo: 'everything' | { subtreeOf: string } = 'everything') =>
      (await listEvaluations(database.db, { visibleTo, ...filter })).items.map(({ unitId }) => unitId);
    expect(await unitsIn()).toEqual(['north-2', 'north-1', 'south', 'north']);
    expect(await unitsIn({ status: 'opened' })).toEqual(['south', 'north']);
    expect(await unitsIn({ deciderUnitId: 'north', rating: 'excellent' })).toEqual(['north-1']);
    expect(await unitsIn({}, { subtreeOf: 'north' })).toEqual(['north-2', 'north-1', 'north']);
    expect(await unitsIn({ appraiserUnitIds: ['province'] }, { subtreeOf: 'north-1' })).toEqual([
      'north-1',
      'south',
      'north',
    ]);
    const paged = await allPages((cursor) =>
      listEvaluations(database.db, { visibleTo: 'everything', cursor, limit: 3 }),
    );
    expect(paged).toHaveLength(4);
  });

  it('are summed level by level, with what may be excellent', async () => {
    expect(await levelsOf(database.db, { roundId: 'r1', visibleTo: 'everything' })).toMatchObject([
      {
        deciderUnitId: 'north',
        units: 2,
        decided: 1,
        waived: 1,
        waiting: 0,
        mostExcellent: 0,
        tooManyExcellent: true,
      },
      { deciderUnitId: 'province', units: 2, waiting: 2, ratings: { excellent: 0 }, tooManyExcellent: false },
    ]);
    expect(await levelsOf(database.db, { roundId: 'r1', visibleTo: { subtreeOf: 'south' } })).toMatchObject([
      { deciderUnitId: 'province', units: 1 },
    ]);
    expect(await evaluationsWaitingBelow(database.db, 'province', '2026', 9)).toHaveLength(2);
    expect(await evaluationsWaitingBelow(database.db, 'north', '2026', 9)).toEqual([]);
  });

  it('open what each figure of their evidence counts', async () => {
    const sheet = (await findEvidenceSheet(database.db, 's-north'))!;
    expect(sheet).toMatchObject({ counts: { total: 7, returned: 1 }, listed: 7, upTo: 9 });
    const [finding] = await findingsOfSheet(database.db, sheet.findings);
    expect(finding).toMatchObject({ findingId: 'f1', text: null });
    const { items } = await linesOfSheet(database.db, { sheetId: 's-north', figure: 'returned' });
    expect(items).toMatchObject([{ assignmentId: given, returned: 2, taskNo: '1', directiveNumber: 'd1-CT/TU' }]);
    const all = await allPages((cursor) =>
      linesOfSheet(database.db, { sheetId: 's-north', figure: 'total', cursor, limit: 3 }),
    );
    expect(all).toHaveLength(7);
  });

  it('find what evidence is taken from, withdrawn findings among it', async () =>
    expect(await evidenceStreamsOf(database.db, 'north')).toEqual({ assignmentIds: [given], checkIds: ['c1'] }));

  it('have their commendations', async () => {
    const { items } = await listCommendations(database.db, { visibleTo: { subtreeOf: 'north' }, year: 2026 });
    expect(items).toMatchObject([{ unitName: 'Huyện ủy Bắc Sơn', ownerName: 'Tỉnh ủy', revokeReason: null }]);
    expect((await listCommendations(database.db, { visibleTo: 'everything', year: 2025 })).items).toEqual([]);
  });
});

describe('a level of which one sees a part', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Rated.withUnits();
    const others = ['n-1', 'n-2', 'n-3', 'n-4'];
    province.openRound(Object.fromEntries(['north-1', ...others].map((unitId) => [unitId, 'north'])));
    province.decide('north-1', 'excellent');
    province.decide('n-1', 'excellent');
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('is measured whole, without telling of the units that are not seen', async () => {
    const [whole] = await levelsOf(database.db, { roundId: 'r1', visibleTo: 'everything' });
    expect(whole).toMatchObject({ units: 5, ratings: { excellent: 2 }, mostExcellent: 1, tooManyExcellent: true });
    const [part] = await levelsOf(database.db, { roundId: 'r1', visibleTo: { subtreeOf: 'north-1' } });
    expect(part).toMatchObject({ units: 1, ratings: { excellent: 1 }, mostExcellent: 1, tooManyExcellent: false });
    expect(await levelsOf(database.db, { roundId: 'r1', visibleTo: { subtreeOf: 'south' } })).toEqual([]);
  });
});
