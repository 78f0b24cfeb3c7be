import { api, answerOf } from '../api/client.js';

/** What a draft, or a decree that waits for its day, would do, and what keeps it from being adopted. */
export const previewQuery = (decreeId: string) => ({
  queryKey: ['reform', decreeId, 'preview'],
  queryFn: () => answerOf(api.GET('/api/v1/reforms/{decreeId}/preview', { params: { path: { decreeId } } })),
});

/** A decree with what it says and how far it has come. */
export const reformQuery = (decreeId: string) => ({
  queryKey: ['reform', decreeId],
  queryFn: () => answerOf(api.GET('/api/v1/reforms/{decreeId}', { params: { path: { decreeId } } })),
});
