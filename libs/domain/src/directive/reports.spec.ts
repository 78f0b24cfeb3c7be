import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import * as the from '../fixtures/directive-steps.js';
import {
  PeriodAndRule,
  PeriodMissing,
  ReportsEndReasonMissing,
  ReportsNotDemanded,
  ReportsNotRunning,
} from '../reporting/refusals.js';
import type { Recurrence } from '../reporting/recurrence.js';
import { directive, type DirectiveCommand, type DirectiveEvent } from './directive.js';
import { DirectiveNotIssued, DirectiveRecalled, DirectiveUnknown } from './refusals.js';
import { reportScheduleOf } from './reports.js';

const given = specOf(directive);
const { directiveId } = the;
const followUp = (recurrence: Recurrence | null) => ({
  monitorUnitId: 'mass-board',
  monitorNamed: 'Ban Dân vận',
  coordinators: [],
  reportsTo: null,
  recurrence,
});
/** Task 1 demands nothing, task 2 reports without a period, the monitor's are quarterly. */
const content = the.completeContent({
  tasks: [the.someTask('1'), the.someTask('2', { recurrence: { period: null } })],
  followUp: followUp({ period: 'quarterly' }),
});
const issued: readonly DirectiveEvent[] = given(the.drafted(content)).when(the.issue()).events();
const set = (taskNo: string | null, recurrence: Recurrence, setOn = '2026-05-20'): DirectiveCommand => ({
  type: 'SetReportPeriod',
  data: { directiveId, taskNo, recurrence, setOn },
});
const end = (taskNo: string | null, reason = 'đã sơ kết'): DirectiveCommand => ({
  type: 'EndReports',
  data: { directiveId, taskNo, reason },
});
const inForce = (...events: readonly DirectiveEvent[]) => given(the.drafted(content), ...issued, ...events);
const periodSet = (taskNo: string | null, recurrence: Recurrence, since = '2026-05-20'): DirectiveEvent => ({
  type: 'ReportsScheduled.v1',
  data: { directiveId, taskNo, recurrence, since },
});

describe('the reports of an issued directive', () => {
  it('run as the draft said; what has no period runs when one is set, from then on', () => {
    inForce()
      .when(set('2', { period: 'monthly' }))
      .thenRecords(periodSet('2', { period: 'monthly' }));
    inForce()
      .when(set('2', { period: 'monthly' }))
      .thenState((state) => {
        expect(reportScheduleOf(state, null)).toMatchObject({ period: 'quarterly', since: '2026-03-02' });
        expect(reportScheduleOf(state, '2')).toMatchObject({ period: 'monthly', since: '2026-05-20' });
        expect(reportScheduleOf(state, '1')).toBeNull();
        expect(state.content.tasks[1]!.recurrence).toEqual({ period: 'monthly' });
      });
  });

  it('are set to another period, or to start later; the same again changes nothing', () => {
    const yearly = { period: 'yearly', from: '2027' } as const;
    inForce()
      .when(set(null, yearly))
      .thenRecords(periodSet(null, yearly, '2027-01-01'));
    inForce()
      .when(set(null, { period: 'quarterly' }))
      .thenNothing();
  });

  it('end with a reason, and run again when a period is set', () => {
    const ended: DirectiveEvent = { type: 'ReportsEnded.v1', data: { directiveId, taskNo: null, reason: 'đã sơ kết' } };
    inForce().when(end(null)).thenRecords(ended);
    inForce(ended)
      .when(set(null, { period: 'quarterly' }))
      .thenRecords(periodSet(null, { period: 'quarterly' }));
    inForce(ended).when(end(null)).thenRefuses(ReportsNotRunning);
    inForce().when(end(null, ' ')).thenRefuses(ReportsEndReasonMissing);
    inForce().when(end('2')).thenRefuses(ReportsNotRunning, { taskNo: '2' });
  });

  it('are none where none are demanded, and have a period', () => {
    inForce()
      .when(set('1', { period: 'monthly' }))
      .thenRefuses(ReportsNotDemanded, { taskNo: '1' });
    inForce()
      .when(set('2', { period: null }))
      .thenRefuses(PeriodMissing);
  });

  it('are set in a draft by a correction, and no more after a recall', () => {
    given(the.drafted(content))
      .when(set('2', { period: 'monthly' }))
      .thenRefuses(DirectiveNotIssued);
    given()
      .when(set('2', { period: 'monthly' }))
      .thenRefuses(DirectiveUnknown);
    inForce(the.recalled())
      .when(set('2', { period: 'monthly' }))
      .thenRefuses(DirectiveRecalled);
  });
});

describe('a correction of a draft', () => {
  it('judges what it says of reports, and keeps a rule as it is meant', () => {
    const both = { period: 'weekly', rule: 'FREQ=DAILY' } as const;
    given(the.drafted(content))
      .when(the.correct({ tasks: [{ no: '1', recurrence: both }] }))
      .thenRefuses(PeriodAndRule);
    given(the.drafted(content))
      .when(the.correct({ followUp: followUp({ period: null, rule: 'rrule:freq=daily' }) }))
      .thenState((state) => expect(state.content.followUp?.recurrence?.rule).toBe('FREQ=DAILY'));
  });
});
