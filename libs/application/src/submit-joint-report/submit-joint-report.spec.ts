import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AssignmentIsSuspended,
  periodicAssignmentIdOf,
  reportPeriodIdOf,
  reportSeriesIdOf,
  SecretDocument,
  jointReportStream,
  StepOutOfTurn,
} from '#domain';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { officerOf, someReport } from '../fixtures/assignments.js';
import { drafted, someTask } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk } from '../fixtures/province.js';
import { IssueDirective } from '../issue-directive/issue-directive.js';
import { OpenReportPeriods } from '../open-report-periods/open-report-periods.js';
import { SuspendAssignment } from '../suspend-assignment/suspend-assignment.js';
import { jointReportIdOf, SubmitJointReport } from './submit-joint-report.js';

let office: OfficeUnderTest;
const owed = (directiveId: string, unitId = 'ba-be') =>
  periodicAssignmentIdOf(reportPeriodIdOf(reportSeriesIdOf(directiveId, '1'), '2026-Q1'), unitId);
const both = [owed('d1'), owed('d2')];
const submit = (assignmentIds: readonly string[] = both, unitId = 'ba-be', commandId?: string) =>
  office.ask(SubmitJointReport, { assignmentIds, ...someReport }, officerOf(unitId), commandId);
const statuses = async () => Promise.all(both.map(async (id) => (await office.assignmentOf(id)).status));

beforeEach(async () => {
  office = await openOffice();
  const tasks = [someTask('1', { recurrence: { period: 'quarterly' } })];
  await drafted(office, { tasks, number: '17-CT/TU' }, 'office', 'd1');
  await drafted(office, { tasks, number: '18-CT/TU' }, 'office', 'd2');
  for (const directiveId of ['d1', 'd2']) await office.ask(IssueDirective, { directiveId }, clerk);
  await office.settle();
  await office.get(OpenReportPeriods).round();
  await office.settle();
});
afterEach(() => office.close());

describe('a report for several', () => {
  it('is written once and delivered to each, once, in the name of who wrote it', async () => {
    await submit(both, 'ba-be', 'command-1');
    await office.settle(2);
    await office.settleAgain();
    expect(await statuses()).toEqual(['reported', 'reported']);
    const reports = (await office.log()).filter(({ type }) => type === 'ReportSubmitted.v1');
    expect(reports).toHaveLength(2);
    const jointReportId = jointReportIdOf('command-1');
    for (const { data, meta } of reports) {
      expect(data).toMatchObject({ jointReportId, narrative: someReport.narrative });
      expect(meta.actor).toEqual(officerOf('ba-be'));
    }
    expect(new Set(reports.map(({ data }) => (data as { reportId: string }).reportId)).size).toBe(2);
    expect(await submit(both, 'ba-be', 'command-1')).toMatchObject({ repeated: true });
  });

  it('is refused where it bears a secrecy mark', async () => {
    const marked = { ...someReport, narrative: { results: 'TỐI MẬT' } };
    const secret = office.ask(SubmitJointReport, { assignmentIds: both, ...marked }, officerOf('ba-be'));
    await expect(secret).rejects.toBeInstanceOf(SecretDocument);
  });

  it('is refused as a whole, and nothing written, where one of them could not be given it', async () => {
    await office.ask(SuspendAssignment, { assignmentId: both[1]!, reason: 'chờ' }, clerk);
    const before = await office.store.lastPosition();
    await expect(submit()).rejects.toBeInstanceOf(AssignmentIsSuspended);
    await expect(submit([both[0]!, owed('d2', 'cho-moi')])).rejects.toBeInstanceOf(NotAllowed);
    await expect(submit(both, 'cho-moi')).rejects.toBeInstanceOf(NotAllowed);
    expect(await office.store.lastPosition()).toBe(before);
  });

  it('is refused a second time while it waits', async () => {
    await submit();
    await office.settle();
    await expect(submit()).rejects.toBeInstanceOf(StepOutOfTurn);
  });

  it('notes to whom it could not be delivered any more, and reaches the others', async () => {
    await submit(both, 'ba-be', 'command-1');
    await office.ask(SuspendAssignment, { assignmentId: both[1]!, reason: 'chờ' }, clerk);
    await office.settle(2);
    expect(await statuses()).toEqual(['reported', 'given']);
    expect(await office.typesOf(jointReportStream(jointReportIdOf('command-1')))).toEqual([
      'JointReportEntered.v1',
      'JointReportNotDelivered.v1',
    ]);
  });
});
