import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import type { DecreeContent, DecreeEvent, DecreeStatus, Instant, LocalDate, RefusedStep } from '#domain';
import { instant } from '../instants.js';

export interface ReformRow {
  readonly decreeId: string;
  readonly status: DecreeStatus;
  readonly number: string;
  readonly title: string;
  readonly inForceOn: LocalDate;
  readonly changes: DecreeContent['changes'];
  readonly changeCount: number;
  readonly adoptedAt: Instant | null;
  readonly inForceAt: Instant | null;
  /** When every unit had become what the decree says; null while that is under way. */
  readonly carriedOutAt: Instant | null;
  readonly refused: readonly RefusedStep[];
  readonly correctionReason: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawReason: string | null;
  /** Revision of the decree's stream. */
  readonly revision: number;
  /** Of its first event. */
  readonly position: Position;
}

export const reforms: Projection<DecreeEvent, ReformRow> = {
  name: 'reforms.v1',
  table: 'reforms',
  key: 'decreeId',
  keysOf: ({ data }) => [data.decreeId],
  empty: (decreeId) => ({
    decreeId,
    status: 'draft',
    number: '',
    title: '',
    inForceOn: '',
    changes: [],
    changeCount: 0,
    adoptedAt: null,
    inForceAt: null,
    carriedOutAt: null,
    refused: [],
    correctionReason: null,
    withdrawnAt: null,
    withdrawReason: null,
    revision: -1,
    position: 0,
  }),
  on: {
    'DecreeDrafted.v1': (row, { data, revision, position }) => ({
      ...row,
      ...contentOf(data.content),
      revision,
      position,
    }),
    'DecreeCorrected.v1': (row, { data, revision }) => ({
      ...row,
      ...contentOf(data.content),
      correctionReason: data.reason,
      carriedOutAt: data.effect ? null : row.carriedOutAt,
      revision,
    }),
    'DecreeAdopted.v1': (row, event) => ({ ...row, status: 'adopted', adoptedAt: at(event), revision: event.revision }),
    'DecreeEnforced.v1': (row, event) => ({
      ...row,
      status: 'in-force',
      inForceAt: at(event),
      revision: event.revision,
    }),
    'DecreeExecuted.v1': (row, event) => ({
      ...row,
      carriedOutAt: at(event),
      refused: event.data.refused,
      revision: event.revision,
    }),
    'SuccessionDecided.v1': (row, { revision }) => ({ ...row, revision }),
    'DecreeWithdrawn.v1': (row, event) => ({
      ...row,
      status: 'withdrawn',
      withdrawnAt: at(event),
      withdrawReason: event.data.reason,
      carriedOutAt: event.data.steps.length > 0 ? null : row.carriedOutAt,
      revision: event.revision,
    }),
  },
};

const at = ({ meta }: RecordedEvent<DecreeEvent>): Instant => instant(meta.occurredAt);

function contentOf({ number, title, inForceOn, changes }: DecreeContent) {
  return { number, title, inForceOn, changes, changeCount: changes.length };
}
