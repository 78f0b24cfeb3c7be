import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { allPages } from '../parts/all-pages.js';

export interface Holder {
  readonly unitId: string;
  readonly name: string;
}

/** Units that were given a task of a directive, not by handing on; but for its issuer, who would report to itself. */
export const useHolders = (directiveId: string, issuerUnitId: string | null) =>
  useQuery({
    queryKey: ['directive', directiveId, 'holders', issuerUnitId],
    queryFn: async (): Promise<readonly Holder[]> => {
      const { items } = await allPages((cursor, limit) =>
        answerOf(
          api.GET('/api/v1/directives/{directiveId}/assignments', {
            params: { path: { directiveId }, query: { cursor, limit } },
          }),
        ),
      );
      const holders = new Map<string, string>();
      for (const { unitId, unitName, standing } of items) {
        if (standing !== 'withdrawn' && unitId !== issuerUnitId) holders.set(unitId, unitName ?? unitId);
      }
      return [...holders]
        .map(([unitId, name]) => ({ unitId, name }))
        .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
    },
  });
