import type { Position, Projection } from '#event-sourcing';
import type { AssignmentEvent, Evidence, IndicatorValue, Instant, Narrative } from '#domain';
import { instant } from '../instants.js';

/** One submission: returned reports are kept, the next one is another row. */
export interface ReportRow {
  readonly reportId: string;
  readonly assignmentId: string;
  readonly status: 'waiting' | 'returned' | 'accepted';
  /** The unit in whose name it was written. */
  readonly byUnitId: string;
  readonly byUserId: string;
  readonly submittedAt: Instant;
  readonly narrative: Narrative;
  readonly indicators: readonly IndicatorValue[];
  readonly evidence: readonly Evidence[];
  /** What it is a copy of, where one report serves several. */
  readonly jointReportId: string | null;
  readonly returnReason: string | null;
  /** The approver's remark. */
  readonly remark: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedByUserId: string | null;
  /** Position of the submission. */
  readonly position: Position;
}

type ReportEvent = Extract<AssignmentEvent, { type: 'ReportSubmitted.v1' | 'ReportReturned.v1' | 'ReportAccepted.v1' }>;

export const reports: Projection<ReportEvent, ReportRow> = {
  name: 'reports.v1',
  table: 'reports',
  key: 'reportId',
  keysOf: ({ data }) => [data.reportId],
  empty: (reportId) => ({
    reportId,
    assignmentId: '',
    status: 'waiting',
    byUnitId: '',
    byUserId: '',
    submittedAt: '',
    narrative: { results: '' },
    indicators: [],
    evidence: [],
    jointReportId: null,
    returnReason: null,
    remark: null,
    decidedAt: null,
    decidedByUserId: null,
    position: 0,
  }),
  on: {
    'ReportSubmitted.v1': (row, { data, meta, position }) => ({
      ...row,
      assignmentId: data.assignmentId,
      byUnitId: meta.actor.unitId,
      byUserId: data.byUserId,
      submittedAt: instant(data.submittedAt),
      narrative: data.narrative,
      indicators: data.indicators,
      evidence: data.evidence,
      jointReportId: data.jointReportId ?? null,
      position,
    }),
    'ReportReturned.v1': (row, { data, meta }) => ({
      ...row,
      status: 'returned',
      returnReason: data.reason,
      decidedAt: instant(meta.occurredAt),
      decidedByUserId: meta.actor.userId,
    }),
    'ReportAccepted.v1': (row, { data, meta }) => ({
      ...row,
      status: 'accepted',
      remark: data.remark,
      decidedAt: instant(meta.occurredAt),
      decidedByUserId: meta.actor.userId,
    }),
  },
};
