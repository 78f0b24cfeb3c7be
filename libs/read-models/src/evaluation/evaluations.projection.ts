import type {
  EvaluationEvent,
  EvaluationPeriod,
  EvaluationStatus,
  FrozenEvidence,
  Instant,
  Judgement,
  LocalDate,
  Rating,
  RatingDecision,
} from '#domain';
import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import { instant } from '../instants.js';
import { periodColumns } from './evaluation-rounds.projection.js';

/** What somebody said of a unit, and who. */
export interface SaidOfUnit extends Judgement {
  readonly byUserId: string;
  readonly at: Instant;
}

export interface DecidedRating extends RatingDecision {
  readonly byUserId: string;
  /** Set where an earlier decision was corrected. */
  readonly correctedBecause: string | null;
}

/** A unit in a round, and how far its rating is. */
export interface EvaluationRow {
  readonly evaluationId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly deciderUnitId: string;
  readonly appraiserUnitId: string;
  readonly periodKind: EvaluationPeriod['kind'];
  readonly periodKey: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate | null;
  readonly cutOffAt: Instant;
  readonly selfRatingUntil: LocalDate;
  readonly status: EvaluationStatus;
  readonly evidence: FrozenEvidence;
  readonly selfRating: SaidOfUnit | null;
  readonly appraisal: SaidOfUnit | null;
  readonly decision: DecidedRating | null;
  /** Of the decision that stands. */
  readonly rating: Rating | null;
  readonly waivedReason: string | null;
  readonly cancelReason: string | null;
  readonly openedAt: Instant;
  readonly decidedAt: Instant | null;
  readonly revision: number;
  readonly position: Position;
}

type Of<Type extends EvaluationEvent['type']> = RecordedEvent<Extract<EvaluationEvent, { type: Type }>>;

const NOTHING_YET = {
  selfRating: null,
  appraisal: null,
  decision: null,
  rating: null,
  waivedReason: null,
  cancelReason: null,
  decidedAt: null,
};

export const evaluations: Projection<EvaluationEvent, EvaluationRow> = {
  name: 'evaluations.v1',
  table: 'evaluations',
  key: 'evaluationId',
  keysOf: ({ data }) => [data.evaluationId],
  empty: (evaluationId) => ({
    evaluationId,
    roundId: '',
    unitId: '',
    deciderUnitId: '',
    appraiserUnitId: '',
    periodKind: 'year',
    periodKey: '',
    periodFrom: '',
    periodTo: null,
    cutOffAt: '',
    selfRatingUntil: '',
    status: 'opened',
    evidence: { sheetId: '', sha256: '', counts: {} as FrozenEvidence['counts'], openFindings: 0 },
    ...NOTHING_YET,
    openedAt: '',
    revision: -1,
    position: 0,
  }),
  on: {
    'EvaluationOpened.v1': (_row, { data, meta, revision, position }: Of<'EvaluationOpened.v1'>) => {
      const { period, cutOffAt, ...opened } = data;
      const when = { cutOffAt: instant(cutOffAt), openedAt: instant(meta.occurredAt) };
      return { ...opened, ...periodColumns(period), ...when, ...NOTHING_YET, status: 'opened', revision, position };
    },
    'SelfRated.v1': (row, event: Of<'SelfRated.v1'>) => ({
      ...row,
      status: 'self-rated',
      selfRating: saidIn(event),
      revision: event.revision,
    }),
    'RatingAppraised.v1': (row, event: Of<'RatingAppraised.v1'>) => ({
      ...row,
      status: 'appraised',
      appraisal: saidIn(event),
      revision: event.revision,
    }),
    'RatingDecided.v1': (row, event: Of<'RatingDecided.v1'>) => decided(row, event, null),
    'RatingCorrected.v1': (row, event: Of<'RatingCorrected.v1'>) => decided(row, event, event.data.correctedBecause),
    'EvaluationWaived.v1': (row, { data, revision }: Of<'EvaluationWaived.v1'>) => ({
      ...row,
      status: 'waived',
      waivedReason: data.reason,
      revision,
    }),
    'EvaluationCancelled.v1': (row, { data, revision }: Of<'EvaluationCancelled.v1'>) => ({
      ...row,
      status: 'cancelled',
      cancelReason: data.reason,
      revision,
    }),
  },
};

function saidIn({ data, meta }: Of<'SelfRated.v1' | 'RatingAppraised.v1'>): SaidOfUnit {
  const { rating, points, text } = data;
  return { rating, points, text, byUserId: meta.actor.userId, at: instant(meta.occurredAt) };
}

function decided(
  row: EvaluationRow,
  { data, meta, revision }: Of<'RatingDecided.v1' | 'RatingCorrected.v1'>,
  correctedBecause: string | null,
): EvaluationRow {
  const { rating, number, decidedOn, reasons } = data;
  const decision = { rating, number, decidedOn, reasons, byUserId: meta.actor.userId, correctedBecause };
  return { ...row, status: 'decided', decision, rating, decidedAt: instant(meta.occurredAt), revision };
}
