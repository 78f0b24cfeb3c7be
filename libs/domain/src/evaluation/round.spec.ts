import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { DateInvalid, DecidedAhead, DecidedTooEarly } from '../calendar/calendar-refusals.js';
import { dueAt } from '../calendar/local-time.js';
import { PeriodInvalid } from '../reporting/refusals.js';
import { commendation, type Commendation, type CommendationEvent } from './commendation.js';
import { evaluationPeriod, periodOfTerm } from './evaluation-period.js';
import * as refusals from './refusals.js';
import {
  evaluationRound,
  MOST_RATED,
  obstaclesToRound,
  type RoundCommand,
  type RoundEvent,
  type UnitToRate,
} from './round.js';

const given = specOf(evaluationRound);
const of = { roundId: 'r1' };
const asked = {
  ...of,
  ownerUnitId: 'province',
  title: 'Đánh giá năm 2026',
  period: evaluationPeriod('2026'),
  cutOffOn: '2026-12-15',
  selfRatingUntil: '2026-12-20',
};
const unit = (unitId: string, change: Partial<UnitToRate> = {}): UnitToRate => ({
  unitId,
  name: unitId,
  isBelowOwner: true,
  existed: true,
  isRatedElsewhere: false,
  deciderUnitId: 'province',
  hasAppraiser: false,
  ...change,
});
type OpenRound = Extract<RoundCommand, { type: 'OpenRound' }>;
const open = (units: readonly UnitToRate[], change: Partial<OpenRound['data']> = {}): OpenRound => ({
  type: 'OpenRound',
  data: { ...asked, appraiserUnitId: 'organisation', openedAt: '2026-12-16T01:00:00.000Z', ...change },
  units,
});
const units = [unit('ba-be'), unit('nam-mau', { deciderUnitId: 'ba-be' })];
const opened: RoundEvent = {
  type: 'EvaluationRoundOpened.v1',
  data: {
    ...asked,
    cutOffAt: dueAt('2026-12-15'),
    units: [
      { unitId: 'ba-be', deciderUnitId: 'province', appraiserUnitId: 'organisation' },
      { unitId: 'nam-mau', deciderUnitId: 'ba-be', appraiserUnitId: 'ba-be' },
    ],
  },
};
const cancelled: RoundEvent = { type: 'EvaluationRoundCancelled.v1', data: { ...of, reason: 'Sai ngày' } };
const close = (waiting: readonly string[] = []) =>
  ({ type: 'CloseRound', data: { ...of, remark: null }, waiting }) as const;
const cancel = (reason: string, decided = 0) => ({ type: 'CancelRound', data: { ...of, reason }, decided }) as const;

describe('a round', () => {
  it('rates units at a cut-off that is over; each is appraised by who decides, or by whom the owner names', () =>
    given().when(open(units)).thenRecords(opened));

  it('is one a period, unless it was cancelled', () => {
    given(opened).when(open(units)).thenRefuses(refusals.RoundExists, { period: '2026' });
    given(opened, cancelled).when(open(units)).thenRecords(opened);
  });

  it('leaves nobody to be appraised by himself: the owner does that', () => {
    const [event] = given()
      .when(open([unit('organisation', { hasAppraiser: true }), unit('ba-be')]))
      .events();
    expect((event as typeof opened).data).toMatchObject({
      units: [{ appraiserUnitId: 'province' }, { appraiserUnitId: 'organisation' }],
    });
  });

  it('leaves units a day on which to rate themselves, one that exists', () => {
    const until = (selfRatingUntil: string) => given().when(open(units, { selfRatingUntil }));
    until('2026-12-15').thenRefuses(refusals.SelfRatingOver, { until: '2026-12-15', today: '2026-12-16' });
    until('2027-02-30').thenRefuses(DateInvalid);
    expect(until('2026-12-16').events()).toHaveLength(1);
  });

  it('is not opened where something hinders it, and a preview tells all of that', () => {
    given()
      .when(open(units, { cutOffOn: '2026-12-16' }))
      .thenRefuses(refusals.CutOffInFuture, { today: '2026-12-16' });
    given()
      .when(open(units, { cutOffOn: '2025-12-31' }))
      .thenRefuses(refusals.CutOffBeforePeriod);
    given().when(open([])).thenRefuses(refusals.RoundWithoutUnits);
    const many = Array.from({ length: MOST_RATED + 1 }, (_, index) => unit(`u${index}`));
    given().when(open(many)).thenRefuses(refusals.RoundTooWide);
    const unfit = [
      unit('above', { isBelowOwner: false }),
      unit('not yet', { existed: false }),
      unit('rated', { isRatedElsewhere: true }),
    ];
    expect(obstaclesToRound(open(unfit, { cutOffOn: '2027-01-01' })).map(({ code }) => code)).toEqual([
      'cut-off-in-future',
      'unit-outside-round',
      'unit-not-there-at-cut-off',
      'unit-rated-elsewhere',
    ]);
  });

  it('ends when all are rated, or by its cancellation while nobody is', () => {
    const closed: RoundEvent = { type: 'EvaluationRoundClosed.v1', data: { ...of, remark: null } };
    given(opened).when(close()).thenRecords(closed);
    given(opened)
      .when(close(['Ba Bể']))
      .thenRefuses(refusals.EvaluationsWaiting, { units: ['Ba Bể'], count: 1 });
    given(opened).when(cancel(' Sai ngày ')).thenRecords(cancelled);
    given(opened).when(cancel(' ')).thenRefuses(refusals.RatingReasonMissing);
    given(opened).when(cancel('Sai', 2)).thenRefuses(refusals.RoundHasDecisions, { count: 2 });
    given(opened, closed).when(close()).thenRefuses(refusals.RoundOutOfTurn, { status: 'closed' });
    given().when(close()).thenRefuses(refusals.RoundUnknown);
  });
});

describe('a period', () => {
  it('is a quarter, a year or a term', () => {
    expect(evaluationPeriod('2026-Q1')).toEqual({
      kind: 'quarter',
      key: '2026-Q1',
      from: '2026-01-01',
      to: '2026-03-31',
    });
    expect(evaluationPeriod('2026')).toMatchObject({ kind: 'year', to: '2026-12-31' });
    const term = { unitId: 'province', termId: '2025-2030', name: 'NK', startsOn: '2025-10-10', endsOn: null };
    expect(periodOfTerm(term)).toEqual({ kind: 'term', key: 'term-2025-2030', from: '2025-10-10', to: null });
  });

  it('is nothing else', () => {
    expect(() => evaluationPeriod('2026-Q5')).toThrow(PeriodInvalid);
    expect(() => evaluationPeriod('')).toThrow(expect.objectContaining({ fields: { period: '', use: 'rating' } }));
    for (const name of ['2026-03', '2026-W07', '2026-H1']) {
      expect(() => evaluationPeriod(name)).toThrow(refusals.PeriodNotRated);
    }
  });
});

describe('a commendation', () => {
  const commend = specOf(commendation);
  const data: Commendation = {
    commendationId: 'k1',
    ownerUnitId: 'province',
    unitId: 'ba-be',
    number: '40-QĐ/TU',
    decidedOn: '2026-12-30',
    reason: 'Thành tích xuất sắc',
    evaluationId: null,
  };
  const award = (change: Partial<Commendation> = {}, ownUnit: string | null = null) =>
    ({ type: 'AwardCommendation', data: { ...data, ...change }, ownUnit, today: '2026-12-31' }) as const;
  const revoke = (reason: string) => ({ type: 'RevokeCommendation', data: { commendationId: 'k1', reason } }) as const;
  const awarded: CommendationEvent = { type: 'CommendationAwarded.v1', data };
  const revoked: CommendationEvent = {
    type: 'CommendationRevoked.v1',
    data: { commendationId: 'k1', reason: 'Nhầm' },
  };

  it('has a number and a reason, and is given once by one decision', () => {
    commend().when(award()).thenRecords(awarded);
    commend(awarded).when(award()).thenRefuses(refusals.CommendationExists, { number: '40-QĐ/TU' });
    commend()
      .when(award({ number: '' }))
      .thenRefuses(refusals.RatingNumberMissing);
    commend()
      .when(award({ reason: ' ' }))
      .thenRefuses(refusals.RatingReasonMissing);
    commend()
      .when(award({ decidedOn: '2027-02-30' }))
      .thenRefuses(DateInvalid);
    commend()
      .when(award({ decidedOn: '2030-01-01' }))
      .thenRefuses(DecidedAhead);
    commend()
      .when(award({ decidedOn: '1900-01-01' }))
      .thenRefuses(DecidedTooEarly, { decidedOn: '1900-01-01', earliest: '2000-01-01' });
    commend().when(award({}, 'Tỉnh ủy')).thenRefuses(refusals.CommendsItself, { unit: 'Tỉnh ủy' });
  });

  it('is taken back once, and may be given again', () => {
    commend(awarded).when(revoke(' Nhầm')).thenRecords(revoked);
    commend(awarded, revoked).when(revoke('Nhầm')).thenRefuses(refusals.CommendationRevokedAlready);
    commend(awarded).when(revoke('')).thenRefuses(refusals.RatingReasonMissing);
    commend().when(revoke('Nhầm')).thenRefuses(refusals.CommendationUnknown);
    commend(awarded, revoked).when(award()).thenRecords(awarded);
  });
});
