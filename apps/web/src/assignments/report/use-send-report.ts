import { api, answerOf } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import type { ReportSent } from './report-draft.js';

interface Sent {
  readonly report: ReportSent;
  readonly alsoFor: readonly string[];
}

/** Sends a report, to one or to several at once; under one key, however often the line is lost. */
export function useSendReport(assignmentId: string, onSuccess: () => void) {
  return useCommand(
    `report.${assignmentId}`,
    async ({ report, alsoFor }: Sent, header) => {
      if (alsoFor.length === 0) {
        const params = { path: { assignmentId }, header };
        await answerOf(api.POST('/api/v1/assignments/{assignmentId}/reports', { params, body: report }));
      } else {
        const assignmentIds = [assignmentId, ...alsoFor];
        await answerOf(api.POST('/api/v1/joint-reports', { params: { header }, body: { ...report, assignmentIds } }));
      }
    },
    { onSuccess },
  );
}
