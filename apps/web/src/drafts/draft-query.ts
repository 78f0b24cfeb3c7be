import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';

/** A draft with the text it was read from. */
export const useDraftQuery = (directiveId: string) =>
  useQuery({
    queryKey: ['drafts', directiveId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}', { params: { path: { directiveId }, query: { source: true } } }),
      ),
  });
