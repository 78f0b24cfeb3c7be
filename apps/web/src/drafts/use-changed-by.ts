import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { useMe } from '../session/use-me.js';

/** As many changes as are looked through for who made them. */
const MOST = 100;

/** Who changed a draft meanwhile: the same person in another window, or others by their names as far as they are known. */
export interface ChangedBy {
  readonly isMe: boolean;
  readonly others: readonly string[];
}

/** By the history of the draft, from one revision up to another. */
export function useChangedBy(directiveId: string, since: number, until: number): ChangedBy {
  const { userId } = useMe();
  const count = Math.min(MOST, until - since);
  const { data: by } = useQuery({
    queryKey: ['directive', directiveId, 'changed-by', since, until],
    queryFn: async () => {
      const { items } = await answerOf(
        api.GET('/api/v1/directives/{directiveId}/history', {
          params: { path: { directiveId }, query: { limit: count, order: 'newest-first' } },
        }),
      );
      return items.map(({ actorUserId, actorName }) => ({ actorUserId, actorName }));
    },
    enabled: count > 0,
    staleTime: Infinity,
  });
  const others = by?.filter(({ actorUserId }) => actorUserId !== userId) ?? [];
  return {
    isMe: by !== undefined && by.length > 0 && others.length === 0,
    others: [...new Set(others.flatMap(({ actorName }) => actorName ?? []))],
  };
}
