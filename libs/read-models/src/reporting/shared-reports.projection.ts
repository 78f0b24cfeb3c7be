import type { Projection } from '#event-sourcing';
import type { Instant, SharedReportEvent } from '#domain';
import { instant } from '../instants.js';

/** A report that was entered once for several; what it says stands with each report that it became. */
export interface SharedReportRow {
  readonly sharedReportId: string;
  /** Whose report it is. */
  readonly unitId: string;
  readonly assignmentIds: readonly string[];
  readonly byUserId: string;
  readonly submittedAt: Instant;
  /** Those to whom it could not be delivered any more, with the code of the refusal. */
  readonly notDelivered: readonly { readonly assignmentId: string; readonly code: string }[];
}

export const sharedReports: Projection<SharedReportEvent, SharedReportRow> = {
  name: 'shared-reports.v1',
  table: 'shared_reports',
  key: 'sharedReportId',
  keysOf: ({ data }) => [data.sharedReportId],
  empty: (sharedReportId) => ({
    sharedReportId,
    unitId: '',
    assignmentIds: [],
    byUserId: '',
    submittedAt: '',
    notDelivered: [],
  }),
  on: {
    'SharedReportEntered.v1': (row, { data: { unitId, assignmentIds, byUserId, submittedAt } }) => ({
      ...row,
      unitId,
      assignmentIds,
      byUserId,
      submittedAt: instant(submittedAt),
    }),
    'SharedReportNotDelivered.v1': (row, { data: { assignmentId, code } }) => ({
      ...row,
      notDelivered: [...row.notDelivered, { assignmentId, code }],
    }),
  },
};
