import type { EvaluationPeriod, Instant, LocalDate, RoundEvent, RoundStatus } from '#domain';
import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import { instant } from '../instants.js';

export interface EvaluationRoundRow {
  readonly roundId: string;
  readonly status: RoundStatus;
  readonly ownerUnitId: string;
  readonly title: string;
  readonly periodKind: EvaluationPeriod['kind'];
  readonly periodKey: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate | null;
  readonly cutOffOn: LocalDate;
  readonly cutOffAt: Instant;
  readonly selfRatingUntil: LocalDate;
  /** Units that it rates; each gets its evaluation when its evidence is taken. */
  readonly unitCount: number;
  readonly remark: string | null;
  readonly cancelReason: string | null;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  readonly revision: number;
  readonly position: Position;
}

type Of<Type extends RoundEvent['type']> = RecordedEvent<Extract<RoundEvent, { type: Type }>>;

const EMPTY: Omit<EvaluationRoundRow, 'roundId'> = {
  status: 'open',
  ownerUnitId: '',
  title: '',
  periodKind: 'year',
  periodKey: '',
  periodFrom: '',
  periodTo: null,
  cutOffOn: '',
  cutOffAt: '',
  selfRatingUntil: '',
  unitCount: 0,
  remark: null,
  cancelReason: null,
  openedAt: '',
  endedAt: null,
  revision: -1,
  position: 0,
};

export const evaluationRounds: Projection<RoundEvent, EvaluationRoundRow> = {
  name: 'evaluation-rounds.v1',
  table: 'evaluation_rounds',
  key: 'roundId',
  keysOf: ({ data }) => [data.roundId],
  empty: (roundId) => ({ roundId, ...EMPTY }),
  on: {
    'EvaluationRoundOpened.v1': ({ roundId }, { data, meta, revision, position }: Of<'EvaluationRoundOpened.v1'>) => {
      const { ownerUnitId, title, period, cutOffOn, cutOffAt, selfRatingUntil, units } = data;
      const when = { cutOffOn, cutOffAt: instant(cutOffAt), selfRatingUntil, openedAt: instant(meta.occurredAt) };
      // A round that was cancelled may be opened anew.
      const opened = { ...EMPTY, roundId, ownerUnitId, title, unitCount: units.length, ...when, revision, position };
      return { ...opened, ...periodColumns(period) };
    },
    'EvaluationRoundClosed.v1': (row, { data, meta, revision }: Of<'EvaluationRoundClosed.v1'>) => ({
      ...row,
      status: 'closed',
      remark: data.remark,
      endedAt: instant(meta.occurredAt),
      revision,
    }),
    'EvaluationRoundCancelled.v1': (row, { data, meta, revision }: Of<'EvaluationRoundCancelled.v1'>) => ({
      ...row,
      status: 'cancelled',
      cancelReason: data.reason,
      endedAt: instant(meta.occurredAt),
      revision,
    }),
  },
};

export function periodColumns({ kind, key, from, to }: EvaluationPeriod) {
  return { periodKind: kind, periodKey: key, periodFrom: from, periodTo: to };
}
