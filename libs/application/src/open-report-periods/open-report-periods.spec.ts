import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ruleDays } from '#adapters/recurrence';
import {
  assignmentIdOf,
  assignmentStream,
  DEFAULT_LADDER,
  directiveStream,
  periodicAssignmentIdOf,
  PLAIN_CALENDAR,
  reportPeriodIdOf,
  reportSeriesIdOf,
  type Recurrence,
} from '#domain';
import type { EventStore } from '#event-sourcing';
import { EndReports } from '../end-reports/end-reports.js';
import { finish, handOn, report } from '../fixtures/assignments.js';
import { issued, someTask } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, provinceUnits, someUnit } from '../fixtures/province.js';
import { RecallDirective } from '../recall-directive/recall-directive.js';
import { ResumeAssignment } from '../resume-assignment/resume-assignment.js';
import { SetReportPeriod } from '../set-report-period/set-report-period.js';
import { SuspendAssignment } from '../suspend-assignment/suspend-assignment.js';
import { TransferAssignment } from '../transfer-assignment/transfer-assignment.js';
import { WithdrawAssignment } from '../withdraw-assignment/withdraw-assignment.js';
import { OpenReportPeriods } from './open-report-periods.js';

let office: OfficeUnderTest;
const directiveId = 'directive-1';
const task = (unitId: string) => assignmentIdOf(directiveId, '1', unitId);
const owed = (key: string, unitId: string) =>
  periodicAssignmentIdOf(reportPeriodIdOf(reportSeriesIdOf(directiveId, '1'), key), unitId);
const statusOf = async (key: string, unitId: string) => (await office.assignmentOf(owed(key, unitId))).status;
const demanded = (recurrence: Recurrence) => issued(office, { tasks: [someTask('1', { recurrence, deadline: null })] });

/** What the worker does at every tick; answers how many periods it opened. */
async function round(times = 1): Promise<number> {
  const opened = await office.get(OpenReportPeriods).round();
  await office.settle(times);
  return opened;
}

const on = (instant: string) => office.clock.advanceTo(instant);

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('a report period', () => {
  it('is given to each unit when it begins, with a deadline on the calendar, once', async () => {
    await demanded({ period: 'quarterly' });
    expect(await round(2)).toBe(1);
    expect((await office.assignmentOf(owed('2026-Q1', 'ba-be'))).terms).toMatchObject({
      directiveId,
      taskNo: '1',
      unitId: 'ba-be',
      giverUnitId: 'standing-committee',
      parentAssignmentId: null,
      deadline: { lastDay: '2026-04-10' },
      reportPeriod: { key: '2026-Q1', from: '2026-01-01', to: '2026-03-31' },
    });
    expect(await round()).toBe(0);
    on('2026-03-31T16:59:59.000Z');
    expect(await round()).toBe(0);
    on('2026-03-31T17:00:00.000Z');
    expect(await round()).toBe(1);
    await office.settleAgain();
    expect(await office.typesOf(assignmentStream(owed('2026-Q2', 'cho-moi')))).toEqual(['AssignmentGiven.v1']);
  });

  it('that cannot be opened holds up none of the others, and is told of', async () => {
    await demanded({ period: 'quarterly' });
    const due = async () => [
      { directiveId: 'broken', taskNo: null },
      { directiveId, taskNo: '1' },
    ];
    const reading = office.store.readStream.bind(office.store);
    const readStream = async (stream: string) => {
      if (stream === directiveStream('broken')) throw new Error('cannot be read');
      return reading(stream);
    };
    const store = Object.assign(Object.create(office.store) as EventStore, { readStream });
    const calendar = async () => PLAIN_CALENDAR;
    const time = { calendar, deadlinePolicy: { moveToWorkingDay: true }, ladder: DEFAULT_LADDER };
    const periods = new OpenReportPeriods({ due }, { days: ruleDays }, store, time, office.clock);
    await expect(periods.round()).rejects.toBeInstanceOf(AggregateError);
    await office.settle();
    expect(await statusOf('2026-Q1', 'ba-be')).toBe('given');
  });

  it('is given ahead where the clerk says so', async () => {
    await demanded({ period: 'quarterly', leadDays: 10 });
    on('2026-03-21T18:00:00.000Z');
    expect(await round()).toBe(2);
    expect(await statusOf('2026-Q2', 'ba-be')).toBe('given');
  });

  it('is opened once by several workers at the same time', async () => {
    await demanded({ period: 'quarterly' });
    const service = office.get(OpenReportPeriods);
    await Promise.all([service.round(), service.round(), service.round()]);
    await office.settle();
    const log = await office.log();
    expect(log.filter(({ type }) => type === 'ReportPeriodOpened.v1')).toHaveLength(1);
    expect(log.filter(({ type }) => type === 'ReportersNamed.v1')).toHaveLength(1);
  });

  it('is made up for after an outage, each that was missed', async () => {
    await demanded({ period: 'monthly' });
    on('2026-07-15T01:00:00.000Z');
    expect(await round()).toBe(5);
    for (const key of ['2026-03', '2026-07']) expect(await statusOf(key, 'ba-be')).toBe('given');
    expect((await office.assignmentOf(owed('2026-03', 'ba-be'))).deadline?.lastDay).toBe('2026-04-06');
  });

  it('comes by a rule from one of its days to the next, until its end', async () => {
    await demanded({ period: null, rule: 'FREQ=MONTHLY;BYMONTHDAY=15', until: '2026-04-30' });
    on('2026-09-01T01:00:00.000Z');
    expect(await round()).toBe(2);
    expect(await statusOf('2026-03-15', 'ba-be')).toBe('given');
    expect((await office.assignmentOf(owed('2026-04-15', 'ba-be'))).terms?.reportPeriod?.from).toBe('2026-03-16');
  });

  it('may be handed on, and what is handed on is about the same period', async () => {
    await demanded({ period: 'quarterly' });
    await round();
    await handOn(office, owed('2026-Q1', 'ba-be'), 'ba-be', 'nam-mau');
    const log = await office.log();
    const share = log.find(
      ({ type, data }) => type === 'AssignmentGiven.v1' && 'unitId' in data && data.unitId === 'nam-mau',
    );
    expect(share?.data).toMatchObject({ reportPeriod: { key: '2026-Q1' } });
  });
});

describe('who owes the report', () => {
  beforeEach(() => demanded({ period: 'quarterly' }));

  it('is not whose task is suspended, for as long as it is', async () => {
    const assignmentId = task('ba-be');
    await office.ask(SuspendAssignment, { assignmentId, reason: 'chờ' }, clerk);
    await round();
    expect(await statusOf('2026-Q1', 'ba-be')).toBe('none');
    expect(await statusOf('2026-Q1', 'cho-moi')).toBe('given');
    await office.ask(ResumeAssignment, { assignmentId }, clerk);
    on('2026-04-01T01:00:00.000Z');
    await round();
    expect(await statusOf('2026-Q2', 'ba-be')).toBe('given');
  });

  it('is the unit that the task is with by then, and only once where it has it twice', async () => {
    office.organisation.units([...provinceUnits, someUnit('heir', 'province', { kind: 'district-committee' })]);
    for (const unitId of ['ba-be', 'cho-moi']) {
      const reason = { text: 'sáp nhập' };
      await office.ask(TransferAssignment, { assignmentId: task(unitId), toUnitId: 'heir', reason }, clerk);
    }
    await round();
    const given = (await office.log()).filter(
      ({ type, data }) => type === 'AssignmentGiven.v1' && 'reportPeriod' in data,
    );
    expect(given.map(({ data }) => data)).toMatchObject([{ unitId: 'heir', reportPeriod: { key: '2026-Q1' } }]);
  });

  it('is nobody whose task is done; when no task is left, the reports have ended', async () => {
    await finish(office, task('ba-be'), 'ba-be');
    await round();
    expect(await statusOf('2026-Q1', 'ba-be')).toBe('none');
    await finish(office, task('cho-moi'), 'cho-moi');
    on('2027-01-01T01:00:00.000Z');
    expect(await round()).toBe(1);
    const opened = (await office.log()).filter(({ type }) => type === 'ReportPeriodOpened.v1');
    expect(opened.at(-1)?.data).toMatchObject({ key: '2026-Q2', reporterCount: 0, isLast: true });
  });
});

describe('the reports end', () => {
  beforeEach(async () => {
    await demanded({ period: 'quarterly' });
    await round();
  });

  it('for a unit with its task: what is open of them is withdrawn, what is done stays', async () => {
    await report(office, owed('2026-Q1', 'cho-moi'), 'cho-moi');
    on('2026-04-01T01:00:00.000Z');
    await round();
    await office.ask(WithdrawAssignment, { assignmentId: task('ba-be'), reason: 'không còn' }, clerk);
    await office.settle(2);
    expect([await statusOf('2026-Q1', 'ba-be'), await statusOf('2026-Q2', 'ba-be')]).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
    expect(await statusOf('2026-Q2', 'cho-moi')).toBe('given');
    on('2026-07-01T01:00:00.000Z');
    await round();
    expect(await statusOf('2026-Q3', 'ba-be')).toBe('none');
  });

  it('with the directive, also where a period was opened a moment before and nothing given yet', async () => {
    await finish(office, owed('2026-Q1', 'ba-be'), 'ba-be');
    on('2026-04-01T01:00:00.000Z');
    await office.get(OpenReportPeriods).round();
    await office.ask(RecallDirective, { directiveId, reason: 'ban hành nhầm' }, clerk);
    await office.settle(2);
    expect(await statusOf('2026-Q1', 'ba-be')).toBe('accepted');
    expect(await statusOf('2026-Q1', 'cho-moi')).toBe('withdrawn');
    expect(['none', 'withdrawn']).toContain(await statusOf('2026-Q2', 'ba-be'));
    on('2026-10-01T01:00:00.000Z');
    expect(await round()).toBe(0);
  });

  it('by themselves when somebody says so: those that were given stay', async () => {
    await office.ask(EndReports, { directiveId, taskNo: '1', reason: 'đã tổng kết' }, clerk);
    on('2026-07-01T01:00:00.000Z');
    expect(await round()).toBe(0);
    expect(await statusOf('2026-Q1', 'ba-be')).toBe('given');
  });

  it('of one period where another one begins: no day is asked for twice', async () => {
    await office.ask(SetReportPeriod, { directiveId, taskNo: '1', recurrence: { period: 'monthly' } }, clerk);
    expect(await round()).toBe(0);
    on('2026-04-01T01:00:00.000Z');
    expect(await round()).toBe(1);
    expect(await statusOf('2026-04', 'ba-be')).toBe('given');
  });
});

it('the monitor reports on the whole, to the issuer', async () => {
  const followUp = { monitorUnitId: 'mass-board', monitorNamed: null, coordinators: [], reportsTo: null };
  await issued(office, { followUp: { ...followUp, recurrence: { period: 'half-yearly' } } });
  expect(await round()).toBe(1);
  const periodId = reportPeriodIdOf(reportSeriesIdOf(directiveId, null), '2026-H1');
  const { terms } = await office.assignmentOf(periodicAssignmentIdOf(periodId, 'mass-board'));
  expect(terms).toMatchObject({
    taskNo: 'theo dõi',
    giverUnitId: 'standing-committee',
    deadline: { lastDay: '2026-07-15' },
  });
  await report(office, terms!.assignmentId, 'mass-board');
  await office.ask(RecallDirective, { directiveId, reason: 'nhầm' }, clerk);
  await office.settle();
  expect((await office.assignmentOf(terms!.assignmentId)).status).toBe('withdrawn');
});
