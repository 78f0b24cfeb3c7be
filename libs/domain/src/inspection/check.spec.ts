import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import {
  of,
  plan,
  planned,
  opened,
  found,
  concluded,
  planCheck,
  open,
  record,
  conclude,
} from '../fixtures/check-steps.js';
import { DecidedAhead, DecidedTooEarly } from '../calendar/calendar-refusals.js';
import { check } from './check.js';
import * as refusals from './refusals.js';

const given = specOf(check);

describe('the plan of a check', () => {
  it('says whom, what, and when', () => given().when(planCheck()).thenRecords(planned));

  it('is refused where it names nobody, itself, too much, or days in the wrong order', () => {
    given()
      .when(planCheck({ title: ' ' }))
      .thenRefuses(refusals.CheckUntitled);
    given()
      .when(planCheck({ unitIds: [] }))
      .thenRefuses(refusals.CheckOfNobody);
    given()
      .when(planCheck({ unitIds: ['ba-be', 'inspection'] }))
      .thenRefuses(refusals.CheckOfItself);
    const many = Array.from({ length: 201 }, (_, n) => `unit-${n}`);
    given()
      .when(planCheck({ unitIds: many }))
      .thenRefuses(refusals.CheckTooWide, { what: 'units', count: 201 });
    given()
      .when(planCheck({ periodFrom: '2026-01-01' }))
      .thenRefuses(refusals.CheckDaysReversed, { what: 'period' });
    given()
      .when(planCheck({ endsOn: '2026-03-01' }))
      .thenRefuses(refusals.CheckDaysReversed, { what: 'check' });
    given()
      .when(planCheck({ periodTo: '2027-01-01' }))
      .thenRefuses(refusals.CheckPeriodAhead, { periodTo: '2027-01-01', endsOn: '2026-03-20' });
    given(planned).when(planCheck()).thenRefuses(refusals.CheckExists);
  });

  it('stands in a programme of its own year and inspecting unit only', () => {
    given()
      .when(planCheck({ programmeId: 'p' }, { year: 2026, unitId: 'inspection' }))
      .thenRecords({ type: 'CheckPlanned.v1', data: { ...plan, programmeId: 'p' } });
    given()
      .when(planCheck({ programmeId: 'p' }, { year: 2025, unitId: 'inspection' }))
      .thenRefuses(refusals.ProgrammeOfAnotherYear, { year: 2025, startsIn: 2026 });
    given()
      .when(planCheck({ programmeId: 'p' }, { year: 2026, unitId: 'other' }))
      .thenRefuses(refusals.ProgrammeOfAnotherYear);
  });

  it('is corrected until the check is opened', () => {
    const correct = (change: object) =>
      ({ type: 'CorrectCheckPlan', data: { ...of, change }, programme: null }) as const;
    given(planned)
      .when(correct({ title: 'khác' }))
      .thenState((state) => expect(state.plan?.title).toBe('khác'));
    given(planned)
      .when(correct({ title: plan.title }))
      .thenNothing();
    given(planned)
      .when(correct({ unitIds: [] }))
      .thenRefuses(refusals.CheckOfNobody);
    given(planned, opened)
      .when(correct({ title: 'khác' }))
      .thenRefuses(refusals.CheckOutOfTurn, { status: 'opened' });
  });
});

describe('the opening', () => {
  it('has a decision, a team, and days', () => {
    given(planned).when(open()).thenRecords(opened);
    given(planned)
      .when(open({ memberUserIds: ['hai', 'khai', 'hai'] }))
      .thenRecords(opened);
    given(planned)
      .when(open({ number: ' ' }))
      .thenRefuses(refusals.DecisionNumberMissing);
    given(planned)
      .when(open({ decidedOn: '2026-03-03' }))
      .thenRefuses(refusals.OpenedBeforeDecision);
    given(planned, opened).when(open()).thenRefuses(refusals.CheckOutOfTurn);
    given().when(open()).thenRefuses(refusals.CheckUnknown);
  });

  it('lets nobody check his own unit', () =>
    given(planned)
      .when(open({}, { hai: { name: 'Hải', ofCheckedUnit: true } }))
      .thenRefuses(refusals.MemberOfCheckedUnit, { member: 'Hải' }));
});

describe('a finding', () => {
  it('refers to what proves it, and to a unit of the check', () => {
    given(planned, opened).when(record()).thenRecords(found);
    given(planned, opened)
      .when(record({ references: [] }))
      .thenRefuses(refusals.FindingWithoutReference);
    given(planned, opened)
      .when(record({ text: ' ' }))
      .thenRefuses(refusals.FindingEmpty);
    given(planned, opened)
      .when(record({}, { inScope: false }))
      .thenRefuses(refusals.UnitOutsideCheck, { unit: 'Huyện ủy Ba Bể' });
  });

  it('is made while the check is open, and taken back with a reason until it is concluded', () => {
    const withdraw = { type: 'WithdrawFinding', data: { ...of, findingId: 'f1', reason: 'nhầm đơn vị' } } as const;
    given(planned).when(record()).thenRefuses(refusals.CheckOutOfTurn);
    given(planned, opened, found)
      .when(withdraw)
      .thenState((state) => expect([...state.findings]).toEqual([]));
    given(planned, opened).when(withdraw).thenRefuses(refusals.FindingUnknown);
    given(planned, opened, found)
      .when({ ...withdraw, data: { ...withdraw.data, reason: '' } })
      .thenRefuses(refusals.CheckReasonMissing);
    given(planned, opened, found, concluded).when(withdraw).thenRefuses(refusals.CheckOutOfTurn);
  });
});

describe('the days of a check', () => {
  it('are no more than two years, and the decision is not of a time to come or long past', () => {
    given()
      .when(planCheck({ startsOn: '1990-01-01', endsOn: '2199-01-01' }))
      .thenRefuses(refusals.CheckTooLong, { from: '1990-01-01', to: '2199-01-01', mostYears: 2 });
    given(planned)
      .when(open({ endsOn: '2028-03-03' }))
      .thenRefuses(refusals.CheckTooLong);
    given(planned)
      .when(open({ decidedOn: '2026-03-04' }))
      .thenRefuses(DecidedAhead, { decidedOn: '2026-03-04', today: '2026-03-02' });
    given(planned)
      .when(open({ decidedOn: '1950-01-01' }))
      .thenRefuses(DecidedTooEarly);
  });
});

describe('the conclusion', () => {
  it('has a number and a text, and does not come before the check', () => {
    given(planned, opened, found).when(conclude()).thenRecords(concluded);
    given(planned, opened)
      .when(conclude({ number: '' }))
      .thenRefuses(refusals.DecisionNumberMissing);
    given(planned, opened)
      .when(conclude({ text: '' }))
      .thenRefuses(refusals.ConclusionEmpty);
    given(planned, opened)
      .when(conclude({ concludedOn: '2030-01-01' }))
      .thenRefuses(refusals.ConcludedAhead);
    given(planned, opened)
      .when(conclude({ concludedOn: '2026-03-01' }))
      .thenRefuses(refusals.ConcludedBeforeStart);
    given(planned).when(conclude()).thenRefuses(refusals.CheckOutOfTurn);
  });
});
