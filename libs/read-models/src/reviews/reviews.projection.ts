import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import {
  reviewSaidIn,
  type Instant,
  type LocalDate,
  type ReviewConclusion,
  type ReviewEvent,
  type ReviewFacts,
  type ReviewKind,
  type ReviewStatus,
} from '#domain';
import { instant } from '../instants.js';

/** A review of a directive as it stands. Where the reports for it stand is told by their assignments. */
export interface ReviewRow {
  readonly reviewId: string;
  readonly directiveId: string;
  readonly kind: ReviewKind;
  readonly status: ReviewStatus;
  readonly title: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly figuresOn: LocalDate;
  /** Of the reports, as asked for at the opening; each may have been extended since. */
  readonly lastDay: LocalDate;
  readonly statedLastDay: LocalDate;
  readonly dueAt: Instant;
  readonly text: string;
  readonly unitIds: readonly string[];
  readonly issuerUnitId: string;
  readonly monitorUnitId: string | null;
  readonly openedByUserId: string;
  readonly openedByUnitId: string;
  readonly openedOn: LocalDate;
  readonly openedAt: Instant;
  /** As corrected last. */
  readonly conclusion: ReviewConclusion | null;
  /** What was counted when it was concluded. */
  readonly counted: ReviewFacts | null;
  readonly concludedAt: Instant | null;
  /** Of the last correction. */
  readonly correctionReason: string | null;
  readonly correctedAt: Instant | null;
  readonly cancelReason: string | null;
  readonly cancelledAt: Instant | null;
  readonly revision: number;
  readonly position: Position;
}

export const reviews: Projection<ReviewEvent, ReviewRow> = {
  name: 'reviews.v1',
  table: 'reviews',
  key: 'reviewId',
  keysOf: ({ data }) => [data.reviewId],
  empty: (reviewId) => ({
    reviewId,
    directiveId: '',
    kind: 'interim',
    status: 'open',
    title: '',
    periodFrom: '',
    periodTo: '',
    figuresOn: '',
    lastDay: '',
    statedLastDay: '',
    dueAt: '',
    text: '',
    unitIds: [],
    issuerUnitId: '',
    monitorUnitId: null,
    openedByUserId: '',
    openedByUnitId: '',
    openedOn: '',
    openedAt: '',
    conclusion: null,
    counted: null,
    concludedAt: null,
    correctionReason: null,
    correctedAt: null,
    cancelReason: null,
    cancelledAt: null,
    revision: -1,
    position: 0,
  }),
  on: {
    'ReviewOpened.v1': (row, event) => {
      const { deadline, ...opening } = event.data;
      const { lastDay, statedLastDay, dueAt } = deadline;
      const { userId: openedByUserId, unitId: openedByUnitId } = event.meta.actor;
      const opened = { openedByUserId, openedByUnitId, openedAt: whenOf(event) };
      return { ...seen(row, event), ...opening, lastDay, statedLastDay, dueAt: instant(dueAt), ...opened };
    },
    'ReviewConcluded.v1': (row, event) => {
      const { figures, reports } = event.data;
      const concluded = {
        conclusion: reviewSaidIn(event.data),
        counted: { figures, reports },
        concludedAt: whenOf(event),
      };
      return { ...seen(row, event), status: 'concluded', ...concluded };
    },
    'ReviewConclusionCorrected.v1': (row, event) => ({
      ...seen(row, event),
      conclusion: reviewSaidIn(event.data),
      correctionReason: event.data.reason,
      correctedAt: whenOf(event),
    }),
    'ReviewCancelled.v1': (row, event) => ({
      ...seen(row, event),
      status: 'cancelled',
      cancelReason: event.data.reason,
      cancelledAt: whenOf(event),
    }),
  },
};

const seen = (row: ReviewRow, { revision, position }: RecordedEvent<ReviewEvent>): ReviewRow => ({
  ...row,
  revision,
  position,
});
const whenOf = ({ meta }: RecordedEvent<ReviewEvent>): Instant => instant(meta.occurredAt);
