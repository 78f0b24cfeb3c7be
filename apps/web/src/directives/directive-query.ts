import { api, answerOf } from '../api/client.js';

/** A directive as the person may see it. */
export const directiveQuery = (directiveId: string) => ({
  queryKey: ['directive', directiveId],
  queryFn: () => answerOf(api.GET('/api/v1/directives/{directiveId}', { params: { path: { directiveId } } })),
});
