import { api, answerOf } from '../api/client.js';

/** A document as the register knows it. */
export const documentQuery = (documentId: string) => ({
  queryKey: ['document', documentId],
  queryFn: () => answerOf(api.GET('/api/v1/documents/{documentId}', { params: { path: { documentId } } })),
});
