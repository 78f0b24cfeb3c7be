import { describe, it } from '@jest/globals';
import { specOf } from '#testing';
import {
  JointReportCount,
  JointReportExists,
  JointReportOtherPeriod,
  JointReportOtherUnit,
  JointReportUnknown,
} from './refusals.js';
import { jointReport, type JointReport, type JointReportCommand, type ServedFacts } from './joint-report.js';

const given = specOf(jointReport);
const q2 = { key: '2026-Q2', from: '2026-04-01', to: '2026-06-30' };
const data: JointReport = {
  jointReportId: 's1',
  unitId: 'ba-be',
  assignmentIds: ['a1', 'a2'],
  byUserId: 'an',
  submittedAt: '2026-07-02T01:00:00.000Z',
  narrative: { results: 'Đã làm' },
  indicators: [],
  evidence: [],
};
const owed: ServedFacts = { unitId: 'ba-be', period: q2 };
const enter = (
  assignmentIds: readonly string[] = data.assignmentIds,
  served: Readonly<Record<string, ServedFacts>> = { a1: owed, a2: owed },
): JointReportCommand => ({ type: 'EnterJointReport', data: { ...data, assignmentIds }, served });
const entered = { type: 'JointReportEntered.v1', data } as const;
const note = { jointReportId: 's1', assignmentId: 'a1', code: 'assignment-suspended' };

describe('a report for several superiors', () => {
  it('is entered once, each of them named once', () => {
    given()
      .when(enter(['a1', 'a2', 'a1']))
      .thenRecords(entered);
    given(entered).when(enter()).thenRefuses(JointReportExists);
  });

  it('serves at least two', () =>
    given()
      .when(enter(['a1', 'a1']))
      .thenRefuses(JointReportCount, { count: 1 }));

  it('answers for one period and one unit', () => {
    const other = { ...owed, period: { ...q2, key: '2026-06', from: '2026-06-01' } };
    given()
      .when(enter(['a1', 'a2'], { a1: owed, a2: other }))
      .thenRefuses(JointReportOtherPeriod, { assignment: 'a2', period: '2026-06', asked: '2026-Q2' });
    given()
      .when(enter(['a1', 'a2'], { a1: owed, a2: { ...owed, period: null } }))
      .thenRefuses(JointReportOtherPeriod, { period: null });
    given()
      .when(enter(['a1', 'a2'], { a1: owed, a2: { ...owed, unitId: 'cho-moi' } }))
      .thenRefuses(JointReportOtherUnit, { assignment: 'a2' });
  });

  it('notes once to whom it could not be delivered', () => {
    const command = { type: 'NoteNotDelivered', data: note } as const;
    const noted = { type: 'JointReportNotDelivered.v1', data: note } as const;
    given(entered).when(command).thenRecords(noted);
    given(entered, noted).when(command).thenNothing();
    given().when(command).thenRefuses(JointReportUnknown);
  });
});
