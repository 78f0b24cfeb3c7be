import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import * as the from '../fixtures/assignment-steps.js';
import { ReportPeriodAhead } from '../reporting/refusals.js';
import { assignment, assignmentIdOf, cascadedAssignmentIdOf } from './assignment.js';
import type { AssignmentEvent } from './events.js';
import { AcceptanceByDoer, EvidenceMissing, ReasonMissing, ReportEmpty } from './refusals.js';
import { holderOf } from './state.js';

const given = specOf(assignment);
const inWork = [the.assignmentGiven(), the.acknowledged()];
const withReport = [...inWork, the.reported()];
const asked = [...inWork, the.extensionRequested('2026-03-27')];

describe('the identity of an assignment', () => {
  it('is the task and the unit: giving it twice is giving it once', () => {
    expect(assignmentIdOf('directive-1', '1', 'unit-1')).toBe(assignmentIdOf('directive-1', '1', 'unit-1'));
    expect(assignmentIdOf('directive-1', '1', 'unit-1')).not.toBe(assignmentIdOf('directive-1', '2', 'unit-1'));
    expect(cascadedAssignmentIdOf('assignment-1', 'unit-1')).not.toBe(cascadedAssignmentIdOf('assignment-2', 'unit-1'));
  });
});

describe('taking it on', () => {
  it('is silent at first: neither delivered nor taken on nor refused', () =>
    given()
      .when(the.give())
      .thenState((state) => expect(state).toMatchObject({ status: 'given', delivered: false })));

  it('implies that it was delivered, whether it is acknowledged or refused', () => {
    for (const step of [the.acknowledge(), the.refuse()]) {
      given(the.assignmentGiven())
        .when(step)
        .thenState(({ delivered }) => expect(delivered).toBe(true));
    }
    given(...inWork)
      .when(the.confirmDelivery())
      .thenNothing();
  });

  it('is refused with a reason only', () =>
    given(the.assignmentGiven()).when(the.refuse(' \n ')).thenRefuses(ReasonMissing, { step: 'RefuseAssignment' }));

  it('may be thought over: what was refused can be acknowledged', () =>
    given(the.assignmentGiven(), the.refused()).when(the.acknowledge()).thenRecords(the.acknowledged()));
});

describe('reporting', () => {
  it('records the report and who wrote it', () =>
    given(...inWork)
      .when(the.submitReport())
      .thenRecords(the.reported()));

  it('says what was done', () =>
    given(...inWork)
      .when(the.submitReport({ narrative: { results: '  ' } }))
      .thenRefuses(ReportEmpty));

  it('is not about a period that has not begun', () => {
    const days = (from: string) => ({ periodId: 'p1', key: '2026-W11', from, to: '2026-03-15' });
    const owing = (from: string) => the.assignmentGiven({ reportPeriod: days(from) });
    given(owing('2026-03-11')).when(the.submitReport()).thenRefuses(ReportPeriodAhead, {
      period: '2026-W11',
      from: '2026-03-11',
    });
    given(owing('2026-03-10')).when(the.submitReport()).thenRecords(the.reported());
  });

  it('brings evidence when the task demands a product', () => {
    const demanded = [the.assignmentGiven({ productRequired: true }), the.acknowledged()];
    given(...demanded)
      .when(the.submitReport({ evidence: [] }))
      .thenRefuses(EvidenceMissing);
    given(...demanded)
      .when(the.submitReport({ evidence: [the.plan] }))
      .thenRecords(the.reported({ evidence: [the.plan] }));
  });
});

describe('acceptance', () => {
  it('is for another unit than the doer', () => {
    given(...withReport)
      .when(the.acceptReport({ byUnitId: 'district' }))
      .thenRefuses(AcceptanceByDoer);
    given(...withReport)
      .when(the.returnReport({ byUnitId: 'district' }))
      .thenRefuses(AcceptanceByDoer);
  });

  it('is for another person than the one who reported, whatever unit he acts for by then', () => {
    given(...withReport)
      .when(the.acceptReport({ byUserId: 'doer' }))
      .thenRefuses(AcceptanceByDoer);
    given(...withReport)
      .when(the.returnReport({ byUserId: 'doer' }))
      .thenRefuses(AcceptanceByDoer);
  });

  it('closes the assignment with the remark', () =>
    given(...withReport)
      .when(the.acceptReport({ remark: 'Đạt' }))
      .thenRecords({ ...the.accepted(), data: { ...the.accepted().data, remark: 'Đạt' } }));

  it('is not given to a returned report: it counts as not reported, and another is due', () => {
    given(...withReport)
      .when(the.returnReport())
      .thenState((state) => expect(state).toMatchObject({ status: 'in-work', report: null }));
    given(...withReport, the.returned())
      .when(the.submitReport({ reportId: 'report-2' }))
      .thenRecords(the.reported({ reportId: 'report-2' }));
  });

  it('is withheld with a reason only', () =>
    given(...withReport)
      .when(the.returnReport({ reason: '' }))
      .thenRefuses(ReasonMissing));
});

describe('suspension and withdrawal', () => {
  it('state a reason', () => {
    given(...inWork)
      .when(the.suspend(''))
      .thenRefuses(ReasonMissing);
    given(...inWork)
      .when(the.withdraw(''))
      .thenRefuses(ReasonMissing);
  });

  it('resumes where the work was left', () =>
    given(...withReport, the.suspended())
      .when(the.resume())
      .thenState((state) => expect(state).toMatchObject({ status: 'reported', suspended: false })));

  it('withdraws once; a second withdrawal finds nothing to do, also without a reason', () =>
    given(...inWork, the.withdrawn())
      .when(the.withdraw(''))
      .thenNothing());
});

describe('who holds the clock', () => {
  const holderAfter = (history: readonly AssignmentEvent[]) =>
    holderOf(history.reduce(assignment.evolve, assignment.initialState));

  it.each([
    ['the doer, from the giving on', 'doer', [the.assignmentGiven()]],
    ['the doer, while it is handed on', 'doer', [...inWork, the.cascaded(the.share())]],
    ['the giver, while a refusal waits', 'giver', [the.assignmentGiven(), the.refused()]],
    ['the giver, while an extension is asked', 'giver', asked],
    ['the doer again, when it is denied', 'doer', [...asked, the.extensionDenied()]],
    ['the doer again, when it is granted', 'doer', [...asked, the.extensionGranted()]],
    ['the approver, while a report waits', 'approver', withReport],
    ['the approver, when an extension is asked besides', 'approver', [...asked, the.reported()]],
    ['the doer again, when the report is returned', 'doer', [...withReport, the.returned()]],
  ] as const)('%s', (_when, holder, history) => expect(holderAfter(history)).toBe(holder));
});
