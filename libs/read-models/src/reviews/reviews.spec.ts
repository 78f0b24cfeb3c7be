import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reviewStream, sumsOf, type ReviewEvent, type ReviewOpening } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { unitsOfReviews } from '../concerned/units-of-reviews.queries.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import type { VisibleTo } from '../directive-register/visibility.js';
import { historyOf } from '../history/history.queries.js';
import { deadline, Province } from '../province.fixture.js';
import { reportsForReview } from './review-reports.queries.js';
import { findReview, isReviewVisible, listReviews } from './reviews.queries.js';

class Reviewing extends Province {
  reviewStep(event: ReviewEvent): void {
    this.record(reviewStream(event.data.reviewId), event);
  }

  /** Opens a review and gives its reports as the policy does. */
  open(reviewId: string, unitIds: readonly string[], changes: Partial<ReviewOpening> = {}): void {
    const days = { periodFrom: '2026-01-01', periodTo: '2026-06-30', figuresOn: '2026-06-30', openedOn: '2026-06-10' };
    const by = { issuerUnitId: 'province', monitorUnitId: 'office', deadline: deadline('2026-06-25'), text: '' };
    const what = { directiveId: 'd1', kind: 'interim', title: `Sơ kết ${reviewId}` } as const;
    this.reviewStep({ type: 'ReviewOpened.v1', data: { reviewId, unitIds, ...what, ...days, ...by, ...changes } });
    const review = { reviewId, kind: 'interim', directiveId: 'd1' } as const;
    const terms = { giverUnitId: 'province', content: 'Báo cáo sơ kết', deadline: by.deadline, review };
    for (const unitId of unitIds) {
      this.give(reviewId, 'sơ kết', unitId, { assignmentId: `${reviewId}-${unitId}`, ...terms });
    }
  }
}

const conclusion = { concludedOn: '2026-07-02', number: '45-BC/TU', documentId: 'd1', narrative: { results: 'Tốt.' } };
const counted = {
  figures: sumsOf({ 'done-on-time': 1 }),
  reports: { asked: 3, reported: 2, accepted: 1, late: 1, withdrawn: 0 },
};

describe('reviews as they are read', () => {
  let database: ProjectedDatabase;
  const now = '2026-07-01T01:00:00.000Z';
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Reviewing.withUnits();
    province.issue('d1', ['Việc 1']);
    const task = { directiveId: 'd1', taskNo: '1', unitId: 'south-1' };
    province.give(task.directiveId, task.taskNo, task.unitId, { giverUnitId: 'north-2' });
    province.open('v1', ['north', 'north-1', 'south']);
    province.handOn({ assignmentId: 'v1-south', directiveId: 'v1', taskNo: 'sơ kết', unitId: 'south' }, 'south-1');
    province.accept('v1-north', province.report('v1-north', '2026-06-20T01:00:00.000Z'));
    const returned = province.report('v1-north-1', '2026-06-20T01:00:00.000Z', 'first');
    const reason = { assignmentId: 'v1-north-1', reportId: returned, reason: 'thiếu' };
    province.step({ type: 'ReportReturned.v1', data: reason });
    province.report('v1-north-1', '2026-06-27T01:00:00.000Z', 'second');
    province.open('v2', ['north'], { openedOn: '2026-06-11' });
    province.reviewStep({ type: 'ReviewCancelled.v1', data: { reviewId: 'v2', reason: 'trùng' } });
    province.open('v3', ['south'], { directiveId: 'd2', openedOn: '2026-06-12' });
    const of = { reviewId: 'v3', figuresOn: '2026-06-30' };
    province.reviewStep({ type: 'ReviewConcluded.v1', data: { ...of, ...conclusion, ...counted } });
    const corrected = { reviewId: 'v3', ...conclusion, number: null, reason: 'nhầm' };
    province.reviewStep({ type: 'ReviewConclusionCorrected.v1', data: corrected });
    await database.project(province.events);
  });
  afterAll(() => database.close());

  const ids = async (visibleTo: VisibleTo, filter: object = {}) =>
    (await listReviews(database.db, { visibleTo, now, ...filter })).items.map(({ reviewId }) => reviewId);

  it('stand as their events left them, with what their units reported', async () => {
    expect(await findReview(database.db, 'v1', now)).toMatchObject({
      status: 'open',
      kind: 'interim',
      directiveNumber: 'd1-CT/TU',
      issuerName: 'Tỉnh ủy',
      monitorName: 'Văn phòng Tỉnh ủy',
      lastDay: '2026-06-25',
      // A share of what was handed on is not counted; what was reported after the last day is late.
      reports: { asked: 3, reported: 2, accepted: 1, late: 2, withdrawn: 0 },
      conclusion: null,
      counted: null,
    });
    expect(await findReview(database.db, 'v1', '2026-06-24T01:00:00.000Z')).toMatchObject({ reports: { late: 1 } });
    expect(await findReview(database.db, 'v2', now)).toMatchObject({ status: 'cancelled', cancelReason: 'trùng' });
    expect(await findReview(database.db, 'v3', now)).toMatchObject({
      status: 'concluded',
      conclusion: { ...conclusion, number: null },
      documentSymbol: 'd1-CT/TU',
      counted,
      correctionReason: 'nhầm',
    });
    expect(await findReview(database.db, 'v9', now)).toBeNull();
  });

  it('are listed last first, by what is asked, page by page', async () => {
    expect(await ids('everything')).toEqual(['v3', 'v2', 'v1']);
    expect(await ids('everything', { status: 'open' })).toEqual(['v1']);
    expect(await ids('everything', { directiveId: 'd2', kind: 'interim' })).toEqual(['v3']);
    expect(await ids('everything', { kind: 'final' })).toEqual([]);
    const request = { visibleTo: 'everything', now, limit: 1 } as const;
    const paged = await allPages((cursor) => listReviews(database.db, { ...request, cursor }));
    expect(paged.map(({ reviewId }) => reviewId)).toEqual(['v3', 'v2', 'v1']);
  });

  it('are seen by their office, and by who has to do with the directive or a report', async () => {
    expect(await ids({ subtreeOf: 'office' })).toEqual(['v3', 'v2', 'v1']);
    expect(await ids({ subtreeOf: 'north' })).toEqual(['v2', 'v1']);
    expect(await ids({ unitIds: ['south-1'] })).toEqual(['v2', 'v1']);
    // Who gave one of its assignments sees the directive, and so its reviews.
    expect(await ids({ unitIds: ['north-2'] })).toEqual(['v2', 'v1']);
    expect(await ids({ unitIds: ['elsewhere'] })).toEqual([]);
    expect(await isReviewVisible(database.db, 'v1', { unitIds: ['north-1'] })).toBe(true);
    expect(await isReviewVisible(database.db, 'v1', { unitIds: ['elsewhere'] })).toBe(false);
    const concerned = await unitsOfReviews(database.db, ['v3']);
    expect(concerned.get('v3')).toEqual(expect.arrayContaining(['province', 'office', 'south']));
    expect(concerned.get('v3')).not.toContain('north');
    expect((await unitsOfReviews(database.db, ['v1'])).get('v1')).toEqual(expect.arrayContaining(['north', 'north-2']));
  });

  it('show the newest report of each unit to who may read it', async () => {
    const all = { visibleTo: 'everything' } as const;
    const { items } = await reportsForReview(database.db, 'v1', all);
    expect(items.map(({ unitId, status, report }) => [unitId, status, report?.reportId ?? null])).toEqual([
      ['north-1', 'reported', 'second'],
      ['north', 'accepted', expect.any(String)],
      ['south', 'given', null],
    ]);
    expect(items[0]!.report).toEqual({
      reportId: 'second',
      status: 'waiting',
      submittedAt: '2026-06-27T01:00:00.000Z',
      narrative: { results: 'Đã làm xong' },
    });
    const paged = await allPages((cursor) => reportsForReview(database.db, 'v1', { ...all, limit: 1, cursor }));
    expect(paged.map(({ unitId }) => unitId)).toEqual(['north-1', 'north', 'south']);
    const own = await reportsForReview(database.db, 'v1', { visibleTo: { subtreeOf: 'north' } });
    expect(own.items.map(({ unitId }) => unitId)).toEqual(['north-1', 'north']);
  });

  it('have a history with their reports, and are told in that of the directive without them', async () => {
    const typesOf = async (kind: 'review' | 'directive', id: string) => {
      const page = await historyOf(database.db, { kind, id }, { limit: 200 });
      return page.items.map(({ type }) => type);
    };
    const own = await typesOf('review', 'v1');
    expect(own).toEqual(expect.arrayContaining(['ReviewOpened.v1', 'AssignmentGiven.v1', 'ReportReturned.v1']));
    const ofDirective = await typesOf('directive', 'd1');
    expect(ofDirective.filter((type) => type.startsWith('Review'))).toHaveLength(3);
    expect(ofDirective.filter((type) => type === 'AssignmentGiven.v1')).toHaveLength(1);
  });
});
