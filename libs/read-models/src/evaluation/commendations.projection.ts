import type { Commendation, CommendationEvent, Instant } from '#domain';
import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import { instant } from '../instants.js';

export interface CommendationRow extends Commendation {
  /** Set where it was taken back. */
  readonly revokeReason: string | null;
  readonly awardedAt: Instant;
  readonly revision: number;
  readonly position: Position;
}

type Of<Type extends CommendationEvent['type']> = RecordedEvent<Extract<CommendationEvent, { type: Type }>>;

export const commendations: Projection<CommendationEvent, CommendationRow> = {
  name: 'commendations.v1',
  table: 'commendations',
  key: 'commendationId',
  keysOf: ({ data }) => [data.commendationId],
  empty: (commendationId) => ({
    commendationId,
    ownerUnitId: '',
    unitId: '',
    number: '',
    decidedOn: '',
    reason: '',
    evaluationId: null,
    revokeReason: null,
    awardedAt: '',
    revision: -1,
    position: 0,
  }),
  on: {
    'CommendationAwarded.v1': (_row, { data, meta, revision, position }: Of<'CommendationAwarded.v1'>) => ({
      ...data,
      revokeReason: null,
      awardedAt: instant(meta.occurredAt),
      revision,
      position,
    }),
    'CommendationRevoked.v1': (row, { data, revision }: Of<'CommendationRevoked.v1'>) => ({
      ...row,
      revokeReason: data.reason,
      revision,
    }),
  },
};
