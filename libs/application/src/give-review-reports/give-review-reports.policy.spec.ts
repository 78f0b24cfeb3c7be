import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  assignmentStream,
  cascadedAssignmentIdOf,
  DocumentUnknown,
  FinalReviewExists,
  interimReviewIdOf,
  review,
  ReviewUnitOutOfReach,
  reviewReportIdOf,
  reviewStream,
  SecretDocument,
  sumsOf,
  UnitDissolvedAlready,
  type ReviewEvent,
} from '#domain';
import { fold } from '#event-sourcing';
import { AcceptReport } from '../accept-report/accept-report.js';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { CancelReview } from '../cancel-review/cancel-review.js';
import { ConcludeReview } from '../conclude-review/conclude-review.js';
import { CorrectReviewConclusion } from '../correct-review-conclusion/correct-review-conclusion.js';
import { finish, handOn, report } from '../fixtures/assignments.js';
import { issued } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, person, provinceUnits, someUnit } from '../fixtures/province.js';
import { GiveReviewReports } from './give-review-reports.policy.js';
import { OpenReview, type WantedReview } from '../open-review/open-review.js';

const monitor = person('monitor', 'mass-board');
const wanted: WantedReview = {
  directiveId: 'directive-1',
  kind: 'interim',
  title: 'Sơ kết quý I',
  periodFrom: '2026-03-02',
  periodTo: '2026-03-31',
  figuresOn: null,
  unitIds: ['ba-be', 'cho-moi'],
  reportsDueOn: '2026-03-28',
  text: '',
};
const conclusion = { concludedOn: '2026-04-01', number: null, documentId: null, narrative: { results: 'Tốt.' } };
const reviewId = interimReviewIdOf('opened');
const reportFrom = (unitId: string) => reviewReportIdOf(reviewId, unitId);

let office: OfficeUnderTest;

const open = async (changes: Partial<WantedReview> = {}, commandId = 'opened', actor = monitor) => {
  const decision = await office.ask(OpenReview, { ...wanted, ...changes }, actor, commandId);
  await office.settle(2);
  return decision;
};
const stateOf = async (id: string) =>
  fold(review, (await office.store.readStream(reviewStream(id))) as unknown as ReviewEvent[]);

beforeEach(async () => {
  office = await openOffice();
  const followUp = { monitorUnitId: 'mass-board', monitorNamed: null, coordinators: [], reportsTo: null };
  await issued(office, { followUp: { ...followUp, recurrence: null } });
});
afterEach(() => office.close());

describe('a review of a directive', () => {
  it('gives each unit its report, once, however often it is delivered', async () => {
    await open();
    await office.settleAgain();
    expect(await office.typesOf(assignmentStream(reportFrom('ba-be')))).toEqual(['AssignmentGiven.v1']);
    expect((await office.assignmentOf(reportFrom('cho-moi'))).terms).toMatchObject({
      directiveId: reviewId,
      taskNo: 'sơ kết',
      unitId: 'cho-moi',
      giverUnitId: 'standing-committee',
      monitorUnitId: 'mass-board',
      content: 'Báo cáo sơ kết quý I',
      deadline: { lastDay: '2026-03-30', statedLastDay: '2026-03-28' },
      review: { reviewId, kind: 'interim', directiveId: 'directive-1' },
    });
  });

  it('is opened once by one command', async () => {
    await open();
    expect(await open()).toMatchObject({ repeated: true });
    expect(await office.typesOf(reviewStream(reviewId))).toEqual(['ReviewOpened.v1']);
  });

  it('does not follow a report whose doer is the monitor itself', async () => {
    await open({ unitIds: ['mass-board'] });
    expect((await office.assignmentOf(reportFrom('mass-board'))).terms).toMatchObject({ monitorUnitId: null });
  });

  it('counts the whole of a report that was handed on, and not its shares', async () => {
    await open();
    await handOn(office, reportFrom('ba-be'), 'ba-be', 'nam-mau');
    const { terms } = await office.assignmentOf(cascadedAssignmentIdOf(reportFrom('ba-be'), 'nam-mau'));
    expect(terms).toMatchObject({ giverUnitId: 'ba-be', directiveId: reviewId });
    expect(terms).not.toHaveProperty('review');
  });

  it('is concluded with the figures of its directive and what its units reported', async () => {
    await open();
    await finish(office, reportFrom('ba-be'), 'ba-be');
    office.clock.advanceTo('2026-04-01T01:00:00.000Z');
    await office.ask(ConcludeReview, { reviewId, ...conclusion }, monitor);
    const [, concluded] = await office.store.readStream(reviewStream(reviewId));
    expect(concluded).toMatchObject({
      type: 'ReviewConcluded.v1',
      data: {
        figuresOn: '2026-03-31',
        // Task 1 of both districts; the reports for the review are not among them.
        figures: sumsOf({ 'open-overdue': 2 }),
        reports: { asked: 2, reported: 1, accepted: 1, late: 1, withdrawn: 0 },
      },
    });
    const corrected = { reviewId, ...conclusion, documentId: 'directive-1', reason: 'Thiếu văn bản' };
    await office.ask(CorrectReviewConclusion, corrected, clerk);
    expect(await stateOf(reviewId)).toMatchObject({ conclusion: { documentId: 'directive-1' } });
    const unknown = office.ask(CorrectReviewConclusion, { ...corrected, documentId: 'nothing' }, clerk);
    await expect(unknown).rejects.toThrow(DocumentUnknown);
  });

  it('takes back what is open of its reports when it is cancelled, and nothing twice', async () => {
    await open();
    await finish(office, reportFrom('ba-be'), 'ba-be');
    await handOn(office, reportFrom('cho-moi'), 'cho-moi', 'nong-ha');
    await office.ask(CancelReview, { reviewId, reason: 'Lùi sang quý II' }, clerk);
    await office.settle(2);
    await office.settleAgain();
    const share = cascadedAssignmentIdOf(reportFrom('cho-moi'), 'nong-ha');
    const statuses = await Promise.all(
      [reportFrom('ba-be'), reportFrom('cho-moi'), share].map(async (id) => (await office.assignmentOf(id)).status),
    );
    expect(statuses).toEqual(['accepted', 'withdrawn', 'withdrawn']);
    const types = await office.typesOf(assignmentStream(share));
    expect(types.filter((type) => type === 'AssignmentWithdrawn.v1')).toHaveLength(1);
  });

  it('has nothing to take back where its opening was passed over', async () => {
    await office.ask(OpenReview, wanted, monitor, 'opened');
    await office.ask(CancelReview, { reviewId, reason: 'Lùi sang quý II' }, clerk);
    const [, cancelled] = await office.store.readStream(reviewStream(reviewId));
    await office.get(GiveReviewReports).react(cancelled as Parameters<GiveReviewReports['react']>[0]);
    expect(await office.typesOf(assignmentStream(reportFrom('ba-be')))).toEqual([]);
  });
});

describe('a final review', () => {
  const final = { kind: 'final', title: 'Tổng kết' } as const;

  it('is one, also of two that are opened at the same instant', async () => {
    const asked = ['first', 'second'].map((commandId) =>
      office.ask(OpenReview, { ...wanted, ...final }, monitor, commandId),
    );
    const outcomes = await Promise.allSettled(asked);
    const refused = outcomes.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toBeInstanceOf(FinalReviewExists);
  });

  it('is opened anew when the first was cancelled; a repeat still answers as it did', async () => {
    const first = await open(final, 'first');
    const firstId = first.stream.slice('review-'.length);
    await office.ask(CancelReview, { reviewId: firstId, reason: 'Lùi' }, monitor);
    const second = await open(final, 'second');
    expect(second.stream).not.toBe(first.stream);
    expect(await open(final, 'first')).toMatchObject({ stream: first.stream, repeated: true });
    await expect(open(final, 'third')).rejects.toThrow(FinalReviewExists);
  });
});

describe('opening a review', () => {
  it('is for the issuer and the monitor of the directive', async () => {
    await expect(open({}, 'a', clerk)).resolves.toMatchObject({ repeated: false });
    const strangers = [
      person('monitor', 'office'),
      person('issuer', 'mass-board'),
      person('unit-officer', 'ba-be'),
      person('inspector', 'inspection'),
    ];
    for (const stranger of strangers) await expect(open({}, 'b', stranger)).rejects.toThrow(NotAllowed);
  });

  it('names units that there are, below the issuer, in open words', async () => {
    await expect(open({ title: 'MẬT: sơ kết' })).rejects.toThrow(SecretDocument);
    const gone = { dissolvedOn: '2026-03-01' };
    office.organisation.units([
      ...provinceUnits.filter(({ unitId }) => unitId !== 'ba-be'),
      someUnit('ba-be', 'province', gone),
      someUnit('elsewhere', null),
    ]);
    await expect(open()).rejects.toThrow(UnitDissolvedAlready);
    await expect(open({ unitIds: ['elsewhere'] })).rejects.toThrow(ReviewUnitOutOfReach);
  });

  it('lets the issuer accept what was reported, and the monitor not', async () => {
    await open();
    const assignmentId = reportFrom('ba-be');
    await handOn(office, assignmentId, 'ba-be', 'nam-mau');
    await report(office, assignmentId, 'ba-be');
    await expect(office.ask(AcceptReport, { assignmentId, remark: null }, monitor)).rejects.toThrow(NotAllowed);
    await expect(office.ask(AcceptReport, { assignmentId, remark: null }, clerk)).resolves.toBeDefined();
  });
});
