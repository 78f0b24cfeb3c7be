import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import type { DecreeBody } from './decree-draft.js';

export type ChangePreview = components['schemas']['ChangePreviewDto'];
export type Move = ChangePreview['moves'][number];

/** What is asked about: a decree in force as it is to read, or, without a body, its withdrawal. */
export interface AskedChange {
  readonly decreeId: string;
  readonly body: DecreeBody | null;
}

/** Asked anew each time that it is opened: it is as of now. */
export const changeQuery = ({ decreeId, body }: AskedChange) => ({
  queryKey: ['reform', decreeId, 'change', body],
  queryFn: () => {
    const params = { path: { decreeId } };
    return answerOf(
      body
        ? api.POST('/api/v1/reforms/{decreeId}/correction/preview', { params, body })
        : api.POST('/api/v1/reforms/{decreeId}/withdrawal/preview', { params }),
    );
  },
  gcTime: 0,
});

/** The assignments that a move counts. */
export const movedQuery = ({ decreeId, body }: AskedChange, { outcome, fromUnitId, toUnitId }: Move) => ({
  queryKey: ['reform', decreeId, 'change', body, 'moved', outcome, fromUnitId, toUnitId],
  queryFn: ({ pageParam: cursor }: { pageParam: string | undefined }) => {
    const params = { path: { decreeId }, query: { outcome, fromUnitId, toUnitId, cursor, limit: 50 } };
    return answerOf(
      body
        ? api.POST('/api/v1/reforms/{decreeId}/correction/preview/assignments', { params, body })
        : api.POST('/api/v1/reforms/{decreeId}/withdrawal/preview/assignments', { params }),
    );
  },
});
