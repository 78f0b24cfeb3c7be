import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import {
  cancel,
  cancelled,
  conclude,
  concluded,
  conclusion,
  correct,
  of,
  open,
  opened,
  openedFinal,
  opening,
} from '../fixtures/review-steps.js';
import { until } from '../fixtures/assignment-steps.js';
import { isPossibleOfReview, type ReviewStep } from './possible-review-steps.js';
import * as refusals from './refusals.js';
import { review, reviewIdIn, reviewReportText, reviewStream } from './review.js';

const given = specOf(review);

describe('opening a review', () => {
  it('names each unit once and keeps what was resolved', () =>
    given()
      .when(open({ title: ` ${opening.title} `, unitIds: ['ba-be', 'cho-moi', 'ba-be'] }))
      .thenRecords(opened));

  it('is of a directive in force', () => {
    given()
      .when(open({}, { status: 'draft', issuedOn: null }))
      .thenRefuses(refusals.ReviewOfDirectiveNotInForce, { status: 'draft' });
    given()
      .when(open({}, { status: 'recalled', issuedOn: '2026-01-05' }))
      .thenRefuses(refusals.ReviewOfDirectiveNotInForce, { status: 'recalled' });
  });

  it('asks somebody, and not who will accept the reports', () => {
    given()
      .when(open({ unitIds: [] }))
      .thenRefuses(refusals.ReviewOfNobody);
    given()
      .when(open({ unitIds: ['ba-be', 'standing-committee'] }))
      .thenRefuses(refusals.ReviewOfIssuer);
    const many = Array.from({ length: 1_001 }, (_, index) => `u${index}`);
    given()
      .when(open({ unitIds: many }))
      .thenRefuses(refusals.ReviewTooWide, { count: 1_001, most: 1_000 });
    given()
      .when(open({ title: ' ' }))
      .thenRefuses(refusals.ReviewUntitled);
  });

  it('is opened when the directive was issued, or later', () => {
    const late = { status: 'issued', issuedOn: '2026-06-11' } as const;
    given()
      .when(open({}, late))
      .thenRefuses(refusals.ReviewOpenedTooEarly, { openedOn: '2026-06-10', issuedOn: '2026-06-11' });
  });

  it('looks back on days in their order, with figures that there are by then', () => {
    given()
      .when(open({ periodTo: '2025-12-31' }))
      .thenRefuses(refusals.ReviewDaysReversed);
    given()
      .when(open({ figuresOn: '2026-01-04' }))
      .thenRefuses(refusals.ReviewFiguresTooEarly, { issuedOn: '2026-01-05' });
    given()
      .when(open({ figuresOn: '2026-07-01' }))
      .thenRefuses(refusals.ReviewFiguresAhead, { latest: '2026-06-30' });
    // Of a period that is over, today is the latest.
    given()
      .when(open({ periodTo: '2026-05-31', figuresOn: '2026-06-11' }))
      .thenRefuses(refusals.ReviewFiguresAhead, { latest: '2026-06-10' });
    given()
      .when(open({ periodTo: '2026-05-31', figuresOn: '2026-06-10' }))
      .thenState(({ status }) => expect(status).toBe('open'));
    given()
      .when(open({ deadline: until('2026-06-09') }))
      .thenRefuses(refusals.ReviewReportsDuePast, { today: '2026-06-10' });
  });

  it('is done once', () => {
    given(opened).when(open()).thenRefuses(refusals.ReviewExists);
    for (const history of [[openedFinal], [openedFinal, concluded], [openedFinal, cancelled]]) {
      given(...history)
        .when(open({ kind: 'final' }))
        .thenRefuses(refusals.FinalReviewExists, { title: opening.title, on: '2026-06-10' });
    }
  });
});

describe('concluding a review', () => {
  it('records what was counted with what was said', () => given(opened).when(conclude()).thenRecords(concluded));

  it('says at least the results, on a day between the opening and today', () => {
    given(opened)
      .when(conclude({ narrative: { results: ' ', limits: 'còn chậm' } }))
      .thenRefuses(refusals.ReviewConclusionEmpty);
    given(opened)
      .when(conclude({ concludedOn: '2026-06-09' }))
      .thenRefuses(refusals.ReviewConcludedTooEarly);
    given(opened)
      .when(conclude({ concludedOn: '2026-07-04' }))
      .thenRefuses(refusals.ReviewConcludedAhead);
  });

  it('waits for the day of the figures', () =>
    given(opened)
      .when(conclude({ concludedOn: '2026-06-20' }, '2026-06-29'))
      .thenRefuses(refusals.ReviewFiguresAhead, { figuresOn: '2026-06-30', latest: '2026-06-29' }));

  it('is put right for a reason, and what was counted stays', () => {
    const changed = { number: ' ', documentId: 'doc' };
    const data = { ...of, ...conclusion, number: null, documentId: 'doc', reason: 'nhầm số' };
    given(opened, concluded).when(correct(changed)).thenRecords({ type: 'ReviewConclusionCorrected.v1', data });
    given(opened, concluded).when(correct()).thenNothing();
    const empty = { ...conclusion.narrative, limits: ' ', direction: '' };
    given(opened, concluded)
      .when(correct({ narrative: empty }))
      .thenNothing();
    given(opened, concluded)
      .when(correct({ ...changed, reason: ' ' }))
      .thenRefuses(refusals.ReviewReasonMissing);
    given(opened).when(correct(changed)).thenRefuses(refusals.ReviewOutOfTurn, { status: 'open' });
  });

  it('is done once, and not of what was given up', () => {
    given(opened, concluded).when(conclude()).thenRefuses(refusals.ReviewOutOfTurn, { status: 'concluded' });
    given(opened, cancelled).when(conclude()).thenRefuses(refusals.ReviewOutOfTurn, { status: 'cancelled' });
    given().when(conclude()).thenRefuses(refusals.ReviewUnknown);
  });
});

describe('giving a review up', () => {
  it('says why, before the conclusion', () => {
    given(opened).when(cancel()).thenRecords(cancelled);
    given(opened).when(cancel(' ')).thenRefuses(refusals.ReviewReasonMissing, { step: 'CancelReview' });
    given(opened, concluded).when(cancel()).thenRefuses(refusals.ReviewOutOfTurn);
    given(opened, cancelled).when(cancel()).thenRefuses(refusals.ReviewOutOfTurn);
  });
});

describe('what fits where a review stands', () => {
  const possible = (history: readonly (typeof opened)[], today: string) =>
    (['ConcludeReview', 'CorrectReviewConclusion', 'CancelReview'] as ReviewStep[]).filter((step) =>
      isPossibleOfReview(step, history.reduce(review.evolve, review.initialState), today),
    );

  it('is asked of the rules', () => {
    expect(possible([], '2026-07-02')).toEqual([]);
    expect(possible([opened], '2026-06-20')).toEqual(['CancelReview']);
    expect(possible([opened], '2026-07-02')).toEqual(['ConcludeReview', 'CancelReview']);
    expect(possible([opened, concluded], '2026-07-02')).toEqual(['CorrectReviewConclusion']);
    expect(possible([opened, cancelled], '2026-07-02')).toEqual([]);
  });

  it('is told of its stream and its reports', () => {
    expect(reviewIdIn(reviewStream('v1'))).toBe('v1');
    expect(reviewReportText({ kind: 'interim', title: 'Sơ kết quý I', text: '' })).toBe('Báo cáo sơ kết quý I');
    expect(reviewReportText({ kind: 'final', title: 'Thực hiện 17-CT/TU', text: 'Theo đề cương' })).toBe(
      'Báo cáo tổng kết: Thực hiện 17-CT/TU\n\nTheo đề cương',
    );
  });
});
