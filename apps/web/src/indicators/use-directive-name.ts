import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';

/** Number and title of a directive, for a heading; null until they are known. */
export function useDirectiveName(directiveId: string): { number: string | null; title: string | null } {
  const { data } = useQuery({
    queryKey: ['directive', directiveId],
    queryFn: () => answerOf(api.GET('/api/v1/directives/{directiveId}', { params: { path: { directiveId } } })),
  });
  return { number: data?.number ?? null, title: data?.title ?? null };
}
