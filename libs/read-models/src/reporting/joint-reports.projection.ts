import type { Projection } from '#event-sourcing';
import type { Instant, JointReportEvent } from '#domain';
import { instant } from '../instants.js';

/** A report that was entered once for several; what it says stands with each report that it became. */
export interface JointReportRow {
  readonly jointReportId: string;
  /** Whose report it is. */
  readonly unitId: string;
  readonly assignmentIds: readonly string[];
  readonly byUserId: string;
  readonly submittedAt: Instant;
  /** Those to whom it could not be delivered any more, with the code of the refusal. */
  readonly notDelivered: readonly { readonly assignmentId: string; readonly code: string }[];
}

export const jointReports: Projection<JointReportEvent, JointReportRow> = {
  name: 'joint-reports.v1',
  table: 'joint_reports',
  key: 'jointReportId',
  keysOf: ({ data }) => [data.jointReportId],
  empty: (jointReportId) => ({
    jointReportId,
    unitId: '',
    assignmentIds: [],
    byUserId: '',
    submittedAt: '',
    notDelivered: [],
  }),
  on: {
    'JointReportEntered.v1': (row, { data: { unitId, assignmentIds, byUserId, submittedAt } }) => ({
      ...row,
      unitId,
      assignmentIds,
      byUserId,
      submittedAt: instant(submittedAt),
    }),
    'JointReportNotDelivered.v1': (row, { data: { assignmentId, code } }) => ({
      ...row,
      notDelivered: [...row.notDelivered, { assignmentId, code }],
    }),
  },
};
