import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';

/** The number that a saved draft would have next in its committee's register; null where there is no saying. */
export function useNextNumber(directiveId: string, revision: number, isLocked: boolean): string | null {
  const { data } = useQuery({
    queryKey: ['number-register', 'next', directiveId, revision],
    queryFn: () => answerOf(api.GET('/api/v1/directives/{directiveId}/number', { params: { path: { directiveId } } })),
    enabled: !isLocked,
  });
  return data?.suggested ?? null;
}
