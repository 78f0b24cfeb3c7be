import { api, answerOf } from '../api/client.js';

/** The reviews of a directive, opened last first, and whether the person may open another. */
export const reviewsOfDirectiveQuery = (directiveId: string) => ({
  queryKey: ['directive', directiveId, 'reviews'],
  queryFn: () => answerOf(api.GET('/api/v1/directives/{directiveId}/reviews', { params: { path: { directiveId } } })),
});
