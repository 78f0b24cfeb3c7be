import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { specOf } from '#testing';
import { DateInvalid, DecidedAhead, DecidedTooEarly } from '../calendar/calendar-refusals.js';
import { countsOf } from './evidence-figures.js';
import type { EvaluationEvent, Judgement, OpenedEvaluation, RatingDecision } from './evaluation-events.js';
import { evaluation, type RaterFacts } from './evaluation.js';
import { isPossibleOfEvaluation, type RatingStep } from './possible-rating-steps.js';
import { ratingWarnings } from './rating-warnings.js';
import { mostExcellent, type Rating } from './ratings.js';
import * as refusals from './refusals.js';

const given = specOf(evaluation);
const of = { evaluationId: 'e1' };
const unit = { unitId: 'ba-be' };
const evidence = { sheetId: 's1', sha256: 'ab', counts: countsOf([]), openFindings: 0 };
const data: OpenedEvaluation = {
  ...of,
  ...unit,
  roundId: 'r1',
  deciderUnitId: 'province',
  appraiserUnitId: 'province',
  period: { kind: 'year', key: '2026', from: '2026-01-01', to: '2026-12-31' },
  cutOffAt: '2026-12-15T17:00:00.000Z',
  selfRatingUntil: '2026-12-20',
  evidence,
};
const judgement: Judgement = { rating: 'good', points: { general: 28, tasks: 60 }, text: 'Hoàn thành tốt' };
const decided: RatingDecision = {
  rating: 'good',
  number: '31-QĐ/TU',
  decidedOn: '2026-12-28',
  reasons: 'Theo thẩm định',
};
const opened: EvaluationEvent = { type: 'EvaluationOpened.v1', data };
const selfRated: EvaluationEvent = { type: 'SelfRated.v1', data: { ...of, ...unit, ...judgement } };
const appraised: EvaluationEvent = { type: 'RatingAppraised.v1', data: { ...of, ...unit, ...judgement } };
const rated: EvaluationEvent = { type: 'RatingDecided.v1', data: { ...of, ...unit, ...decided } };

const today = '2026-12-31';
const other: RaterFacts = { ofRatedUnit: null };
const own: RaterFacts = { ofRatedUnit: 'Huyện ủy Ba Bể' };
const selfRate = (change: Partial<Judgement> = {}) =>
  ({ type: 'SelfRate', data: { ...of, ...judgement, ...change } }) as const;
const appraise = (today = '2026-12-18', rater = other) =>
  ({ type: 'AppraiseRating', data: { ...of, ...judgement }, rater, today }) as const;
const decide = (change: Partial<RatingDecision> = {}, waitingBelow: readonly string[] = [], rater = other) =>
  ({ type: 'DecideRating', data: { ...of, ...decided, ...change }, rater, waitingBelow, today }) as const;
const correct = (change: Partial<RatingDecision> = {}, correctedBecause = 'Nhầm', rater = other) =>
  ({ type: 'CorrectRating', data: { ...of, ...decided, ...change, correctedBecause }, rater, today }) as const;
const waive = (reason = 'Mới thành lập', rater = other) =>
  ({ type: 'WaiveRating', data: { ...of, reason }, rater }) as const;
const cancel = (roundId = 'r1') =>
  ({ type: 'CancelEvaluation', data: { ...of, roundId, reason: 'Sai ngày' } }) as const;
const open = { type: 'OpenEvaluation', data, unitName: 'Huyện ủy Ba Bể' } as const;

describe('an evaluation', () => {
  it('is decided and corrected by a decision of today at the latest, or of tomorrow', () => {
    given(opened, appraised)
      .when(decide({ decidedOn: '2030-01-01' }))
      .thenRefuses(DecidedAhead, { decidedOn: '2030-01-01', today });
    given(opened, appraised, rated)
      .when(correct({ decidedOn: '2027-01-02' }))
      .thenRefuses(DecidedAhead);
    given(opened, appraised, rated)
      .when(correct({ decidedOn: '1999-12-31' }))
      .thenRefuses(DecidedTooEarly);
    const tomorrow = { ...decided, decidedOn: '2027-01-01' };
    const dated: EvaluationEvent = { type: 'RatingDecided.v1', data: { ...of, ...unit, ...tomorrow } };
    given(opened, appraised).when(decide(tomorrow)).thenRecords(dated);
  });

  it('goes from self-rating to appraisal to decision', () => {
    given().when(open).thenRecords(opened);
    given(opened).when(selfRate()).thenRecords(selfRated);
    given(opened, selfRated).when(appraise()).thenRecords(appraised);
    given(opened, selfRated, appraised).when(decide()).thenRecords(rated);
  });

  it('takes each step in its turn', () => {
    given(opened).when(decide()).thenRefuses(refusals.RatingOutOfTurn, { status: 'opened' });
    given(opened, selfRated).when(decide()).thenRefuses(refusals.RatingOutOfTurn);
    given(opened, selfRated, appraised).when(selfRate()).thenRefuses(refusals.RatingOutOfTurn);
    given(opened, selfRated, appraised, rated).when(decide()).thenRefuses(refusals.RatingOutOfTurn);
    given(opened, selfRated, appraised, rated).when(appraise()).thenRefuses(refusals.RatingOutOfTurn);
    given(opened, selfRated, appraised, rated).when(waive()).thenRefuses(refusals.RatingOutOfTurn);
    given(opened, selfRated, appraised).when(correct()).thenRefuses(refusals.RatingOutOfTurn);
    given().when(decide()).thenRefuses(refusals.EvaluationUnknown);
  });

  it('takes back what was said until the next step is taken', () => {
    given(opened, selfRated).when(selfRate()).thenRecords(selfRated);
    given(opened, selfRated, appraised).when(appraise()).thenRecords(appraised);
  });

  it('waits for the self-rating until its day, and not for ever', () => {
    given(opened).when(appraise('2026-12-20')).thenRefuses(refusals.SelfRatingAwaited, { until: '2026-12-20' });
    given(opened).when(appraise('2026-12-21')).thenRecords(appraised);
  });

  it('is never decided, appraised or waived by who is rated', () => {
    const history = [opened, selfRated, appraised];
    given(...history)
      .when(decide({}, [], own))
      .thenRefuses(refusals.RatesItself, { unit: 'Huyện ủy Ba Bể' });
    given(...history)
      .when(appraise('2026-12-18', own))
      .thenRefuses(refusals.RatesItself);
    given(...history)
      .when(waive('lý do', own))
      .thenRefuses(refusals.RatesItself);
    given(...history, rated)
      .when(correct({}, 'Nhầm', own))
      .thenRefuses(refusals.RatesItself);
  });

  it('is decided after the units below, and names those that wait', () => {
    const many = Array.from({ length: 12 }, (_, index) => `Đảng ủy xã ${index}`);
    given(opened, selfRated, appraised)
      .when(decide({}, many))
      .thenRefuses(refusals.LowerUnitsFirst, { units: many.slice(0, 10), count: 12 });
  });

  it('demands number, reasons, a rating of the list, points of the frame, and a day after the cut-off', () => {
    const history = [opened, selfRated, appraised];
    given(...history)
      .when(decide({ number: ' ' }))
      .thenRefuses(refusals.RatingNumberMissing);
    given(...history)
      .when(decide({ reasons: '' }))
      .thenRefuses(refusals.RatingReasonMissing);
    given(...history)
      .when(decide({ rating: 'best' as Rating }))
      .thenRefuses(refusals.RatingUnknown, { rating: 'best' });
    given(...history)
      .when(decide({ decidedOn: '2026-12-14' }))
      .thenRefuses(refusals.DecidedBeforeCutOff);
    given(opened, selfRated, appraised)
      .when(decide({ decidedOn: '2027-02-30' }))
      .thenRefuses(DateInvalid);
    given(opened)
      .when(selfRate({ text: ' ' }))
      .thenRefuses(refusals.RatingReasonMissing);
    given(opened)
      .when(selfRate({ points: { general: 31, tasks: 0 } }))
      .thenRefuses(refusals.PointsInvalid);
    given(opened)
      .when(selfRate({ points: { general: 0, tasks: NaN } }))
      .thenRefuses(refusals.PointsInvalid);
    given(opened).when(waive(' ')).thenRefuses(refusals.RatingReasonMissing);
  });

  it('is corrected by another decision with the reason', () => {
    const history = [opened, selfRated, appraised, rated];
    const corrected = { ...of, ...unit, ...decided, rating: 'completed', correctedBecause: 'Nhầm' } as const;
    given(...history)
      .when(correct({ rating: 'completed' }))
      .thenRecords({ type: 'RatingCorrected.v1', data: corrected });
    given(...history)
      .when(correct())
      .thenNothing();
    given(...history)
      .when(correct({}, ' '))
      .thenRefuses(refusals.RatingReasonMissing);
  });

  it('ends with its round while it is not decided, and may be opened by another', () => {
    const cancelled: EvaluationEvent = {
      type: 'EvaluationCancelled.v1',
      data: { ...of, ...unit, roundId: 'r1', reason: 'Sai ngày' },
    };
    given(opened, selfRated).when(cancel()).thenRecords(cancelled);
    given(opened, cancelled).when(cancel()).thenNothing();
    given(opened).when(cancel('r2')).thenNothing();
    given(opened, selfRated, appraised, rated).when(cancel()).thenRefuses(refusals.RoundHasDecisions);
    given(opened, cancelled).when(open).thenRecords(opened);
    given(opened).when(open).thenRefuses(refusals.UnitRatedElsewhere, { unit: 'Huyện ủy Ba Bể' });
  });

  it('tells what may be done next', () => {
    const steps: readonly RatingStep[] = ['SelfRate', 'AppraiseRating', 'DecideRating', 'CorrectRating', 'WaiveRating'];
    const possible = (...history: EvaluationEvent[]) =>
      steps.filter((step) => isPossibleOfEvaluation(step, fold(evaluation, history), '2026-12-18'));
    expect(possible()).toEqual([]);
    expect(possible(opened)).toEqual(['SelfRate', 'WaiveRating']);
    expect(possible(opened, selfRated)).toEqual(['SelfRate', 'AppraiseRating', 'WaiveRating']);
    expect(possible(opened, selfRated, appraised)).toEqual(['AppraiseRating', 'DecideRating', 'WaiveRating']);
    expect(possible(opened, selfRated, appraised, rated)).toEqual(['CorrectRating']);
  });
});

describe('what is warned of', () => {
  const late = { ...countsOf([]), 'done-on-time': 9, 'done-late': 1 };

  it('is a rating that points and evidence do not bear', () => {
    expect(ratingWarnings('excellent', { general: 25, tasks: 60 }, late)).toEqual([
      'points-too-low',
      'not-all-on-time',
    ]);
    expect(ratingWarnings('good', { general: 25, tasks: 60 }, late)).toEqual([]);
    expect(ratingWarnings('completed', null, { ...late, 'open-overdue': 3 })).toEqual(['too-many-late']);
    expect(ratingWarnings('completed', { general: 30, tasks: 20 }, late)).toEqual([]);
    expect(ratingWarnings('not-completed', null, late)).toEqual([]);
    expect(ratingWarnings('excellent', { general: 30, tasks: 60 }, countsOf([]))).toEqual([]);
  });

  it('are more than 20% of a level that are excellent', () =>
    expect([0, 4, 5, 9, 10, 150].map(mostExcellent)).toEqual([0, 0, 1, 1, 2, 30]));
});
