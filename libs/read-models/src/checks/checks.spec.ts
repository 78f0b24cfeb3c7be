import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkStream, programmeIdOf, programmeStream, unitStream, type CheckEvent, type CheckPlan } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { unitsOfChecks } from '../concerned/concerned-units.queries.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import type { VisibleTo } from '../directive-register/visibility.js';
import { historyOf } from '../history/history.queries.js';
import { deadline, Province } from '../province.fixture.js';
import { findCheck, findingsOf, listChecks, programmesOf } from './checks.queries.js';
import { openRemedies, remediesOf } from './remedies.queries.js';

const programmeId = programmeIdOf('office', 2026);

class Inspection extends Province {
  checkStep(event: CheckEvent): void {
    this.record(checkStream(event.data.checkId), event);
  }

  plan(checkId: string, unitIds: readonly string[], changes: Partial<CheckPlan> = {}): void {
    const days = { startsOn: '2026-03-02', endsOn: '2026-03-20', periodFrom: null, periodTo: null };
    const plan = { kind: 'check-thematic', title: `Kiểm tra ${checkId}`, directiveIds: [], programmeId: null } as const;
    const data = { checkId, inspectorUnitId: 'office', unitIds, ...plan, ...days, ...changes };
    this.checkStep({ type: 'CheckPlanned.v1', data });
  }

  open(checkId: string): void {
    const team = { leaderUserId: 'khai', memberUserIds: [] };
    const days = { decidedOn: '2026-03-01', startsOn: '2026-03-03', endsOn: '2026-03-21' };
    this.checkStep({ type: 'CheckOpened.v1', data: { checkId, number: '12-QĐ/UBKT', ...team, ...days } });
  }

  find(checkId: string, findingId: string, unitId: string): void {
    const references = [{ kind: 'assignment', assignmentId: 'a1' }] as const;
    const data = {
      checkId,
      findingId,
      unitId,
      weight: 'shortcoming',
      text: `Nội dung ${findingId}`,
      references,
    } as const;
    this.checkStep({ type: 'FindingRecorded.v1', data });
  }

  /** Demands, and gives what is demanded as the policy does. */
  demand(checkId: string, demandNo: number, unitId: string, lastDay: string, forUnitId: string | null = null): string {
    const assignmentId = `${checkId}-${demandNo}`;
    const of = { checkId, demandNo, assignmentId, unitId, forUnitId, inspectorUnitId: 'office', text: 'Chấn chỉnh' };
    const wanted = { findingIds: ['f1'], productRequired: false, deadline: deadline(lastDay) };
    this.checkStep({ type: 'RemedyDemanded.v1', data: { ...of, ...wanted } });
    const remedy = { checkId, demandNo, forUnitId };
    const terms = { assignmentId, giverUnitId: 'office', content: 'Chấn chỉnh', deadline: deadline(lastDay), remedy };
    return this.give(checkId, String(demandNo), unitId, terms);
  }
}

describe('checks as they are read', () => {
  let database: ProjectedDatabase;
  const now = '2026-05-10T01:00:00.000Z';
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Inspection.withUnits();
    const title = 'Chương trình năm 2026';
    const data = { programmeId, unitId: 'office', year: 2026, title, approval: null };
    province.record(programmeStream(programmeId), { type: 'CheckProgrammeDeclared.v1', data });
    province.plan('c1', ['north'], { programmeId });
    province.open('c1');
    province.find('c1', 'f1', 'north');
    province.find('c1', 'f2', 'north-1');
    const withdrawn = { checkId: 'c1', findingId: 'f2', reason: 'nhầm' };
    province.checkStep({ type: 'FindingWithdrawn.v1', data: withdrawn });
    const conclusion = { number: '03-KL/UBKT', concludedOn: '2026-03-25', text: 'Còn chậm' };
    province.checkStep({ type: 'CheckConcluded.v1', data: { checkId: 'c1', ...conclusion } });
    province.demand('c1', 1, 'north', '2026-04-30');
    const waits = province.demand('c1', 2, 'north', '2026-06-30');
    const done = province.demand('c1', 3, 'north-1', '2026-06-30', 'north');
    province.report(waits, '2026-04-01T01:00:00.000Z');
    province.accept(done, province.report(done, '2026-04-01T01:00:00.000Z'));
    province.plan('c2', ['south'], { programmeId, startsOn: '2026-09-01', endsOn: '2026-09-10' });
    const change = { title: 'Giám sát chuyên đề', kind: 'supervision-thematic' } as const;
    province.checkStep({ type: 'CheckPlanCorrected.v1', data: { checkId: 'c2', change } });
    province.plan('c3', ['north-2']);
    province.open('c3');
    province.checkStep({ type: 'CheckCancelled.v1', data: { checkId: 'c3', reason: 'trùng' } });
    const reorganised = { unitId: 'north-2', decreeId: 'd', on: '2026-04-01' };
    province.record(unitStream('north-2'), {
      type: 'UnitReorganised.v1',
      data: { ...reorganised, successors: [{ unitId: 'south-1', extent: 'whole' }] },
    });
    const heir = { unitId: 'north-2', decreeId: 'd', heirId: 'province', text: 'theo địa bàn' };
    province.record(unitStream('north-2'), { type: 'UnitHeirChosen.v1', data: heir });
    await database.project(province.events);
  });
  afterAll(() => database.close());

  const ids = async (visibleTo: VisibleTo, follows: boolean, filter: object = {}) =>
    (await listChecks(database.db, { visibleTo, follows, ...filter })).items.map(({ checkId }) => checkId);

  it('stand as their events left them', async () => {
    expect(await findCheck(database.db, 'c1')).toMatchObject({
      status: 'concluded',
      inspectorName: 'Văn phòng Tỉnh ủy',
      opening: { number: '12-QĐ/UBKT', leaderUserId: 'khai' },
      startsOn: '2026-03-03',
      conclusion: { number: '03-KL/UBKT' },
      findingCount: 1,
      demands: [{ demandNo: 1 }, { demandNo: 2 }, { demandNo: 3 }],
    });
    expect(await findCheck(database.db, 'c2')).toMatchObject({ status: 'planned', title: 'Giám sát chuyên đề' });
    expect(await findCheck(database.db, 'c3')).toMatchObject({ status: 'cancelled', cancelReason: 'trùng' });
    expect(await findCheck(database.db, 'c9')).toBeNull();
    expect(await findingsOf(database.db, 'c1')).toMatchObject([{ findingId: 'f1', unitName: 'Huyện ủy Bắc Sơn' }]);
  });

  it('are listed latest first, by what is asked, page by page', async () => {
    expect(await ids('everything', true)).toEqual(['c2', 'c3', 'c1']);
    expect(await ids('everything', true, { status: 'planned' })).toEqual(['c2']);
    expect(await ids('everything', true, { kind: 'check-thematic', year: 2026 })).toEqual(['c3', 'c1']);
    expect(await ids('everything', true, { year: 2025 })).toEqual([]);
    expect(await ids('everything', true, { unitId: 'north' })).toEqual(['c1']);
    expect(await ids('everything', true, { text: 'giam sat' })).toEqual(['c2']);
    const request = { visibleTo: 'everything', follows: true, limit: 1 } as const;
    const paged = await allPages((cursor) => listChecks(database.db, { ...request, cursor }));
    expect(paged.map(({ checkId }) => checkId)).toEqual(['c2', 'c3', 'c1']);
  });

  it('are told to who is checked, or took over, once they are opened', async () => {
    expect(await ids({ subtreeOf: 'north' }, true)).toEqual(['c3', 'c1']);
    expect(await ids({ subtreeOf: 'south' }, false)).toEqual(['c3']);
    // Whom a person chose as heir, too.
    expect(await ids({ unitIds: ['province'] }, false)).toEqual(['c3']);
    expect(await ids({ subtreeOf: 'office' }, true)).toEqual(['c2', 'c3', 'c1']);
    expect(await ids({ subtreeOf: 'office' }, false)).toEqual([]);
    const concerned = await unitsOfChecks(database.db, ['c1', 'c2']);
    expect(concerned.get('c1')).toEqual({ inspectorUnitIds: ['office'], toldUnitIds: ['north'] });
    expect(concerned.get('c2')).toEqual({ inspectorUnitIds: ['office'], toldUnitIds: [] });
  });

  it('stand in the programme of their year', async () => {
    const [programme, ...others] = await programmesOf(database.db, { visibleTo: 'everything', year: 2026 });
    expect(others).toEqual([]);
    const checks = { planned: 1, opened: 0, concluded: 1, closed: 0, cancelled: 0 };
    expect(programme).toEqual({ ...programme, title: 'Chương trình năm 2026', unitName: 'Văn phòng Tỉnh ủy', checks });
    expect(await programmesOf(database.db, { visibleTo: { subtreeOf: 'north' } })).toEqual([]);
  });

  it('leave a list of what is to be followed up, by check and unit', async () => {
    const all = { visibleTo: 'everything' } as const;
    const open = await remediesOf(database.db, all);
    expect(open.items.map(({ assignmentId, status }) => [assignmentId, status])).toEqual([
      ['c1-1', 'given'],
      ['c1-2', 'reported'],
    ]);
    expect(open.items[0]).toMatchObject({ checkTitle: 'Kiểm tra c1', conclusionNumber: '03-KL/UBKT' });
    const settled = await remediesOf(database.db, { ...all, checkId: 'c1', settledToo: true, unitId: 'north-1' });
    expect(settled.items).toMatchObject([{ assignmentId: 'c1-3', forUnitName: 'Huyện ủy Bắc Sơn', standing: 'done' }]);
    const paged = await allPages((cursor) => remediesOf(database.db, { ...all, limit: 1, cursor }));
    expect(paged).toHaveLength(2);
    expect((await remediesOf(database.db, { visibleTo: { subtreeOf: 'south' } })).items).toEqual([]);
    expect(await openRemedies(database.db, { ...all, now })).toEqual([
      {
        checkId: 'c1',
        checkTitle: 'Kiểm tra c1',
        unitId: 'north',
        unitName: 'Huyện ủy Bắc Sơn',
        open: 2,
        overdue: 1,
        toVerify: 1,
      },
    ]);
  });

  it('have a history with what they demanded', async () => {
    const { items } = await historyOf(database.db, { kind: 'check', id: 'c1' }, { order: 'oldest-first', limit: 200 });
    const types = items.map(({ type }) => type);
    expect(types[0]).toBe('CheckPlanned.v1');
    expect(types.filter((type) => type === 'AssignmentGiven.v1')).toHaveLength(3);
    expect(types).toContain('ReportAccepted.v1');
    const ofInspectors = async (withoutChecks: boolean) => {
      const page = await historyOf(database.db, { kind: 'unit', id: 'office' }, { withoutChecks, limit: 200 });
      return new Set(page.items.map(({ subjectKind }) => subjectKind));
    };
    expect([...(await ofInspectors(false))]).toEqual(expect.arrayContaining(['check', 'programme']));
    expect([...(await ofInspectors(true))].filter((kind) => kind === 'check' || kind === 'programme')).toEqual([]);
  });
});
