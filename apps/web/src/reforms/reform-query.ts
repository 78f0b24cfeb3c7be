import { api, answerOf } from '../api/client.js';

/** A decree with what it says and how far it has come. */
export const reformQuery = (decreeId: string) => ({
  queryKey: ['reform', decreeId],
  queryFn: () => answerOf(api.GET('/api/v1/reforms/{decreeId}', { params: { path: { decreeId } } })),
});
