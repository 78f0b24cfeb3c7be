import { useQueries } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { Assignment } from '../inbox/use-inbox.js';
import { useMe, type Me } from '../session/use-me.js';

export type Waiting = Assignment;
type Unit = Me['actsFor'][number];

/** The units for which the person decides, each with how much waits for it; those with the most first. */
export function useUnitsWaitedFor(): {
  readonly units: readonly (Unit & { readonly count: number })[];
  readonly isReady: boolean;
} {
  const { actsFor } = useMe();
  const found = useQueries({
    queries: actsFor.map(({ unitId }) => ({
      queryKey: ['inbox', unitId, 'count'],
      queryFn: () =>
        answerOf(
          api.GET('/api/v1/units/{unitId}/inbox', {
            params: { path: { unitId }, query: { section: 'to-accept' as const, limit: 1 } },
          }),
        ),
    })),
  });
  const units = actsFor.map((unit, index) => ({ ...unit, count: found[index]?.data?.counts['to-accept'] ?? 0 }));
  return {
    units: units.toSorted((one, other) => other.count - one.count),
    isReady: found.every(({ isPending }) => !isPending),
  };
}

/** What an assignment waits for from its giver. */
export function kindOf({ status, holder, extensionAsked }: Waiting): 'report' | 'extension' | 'refusal' | 'other' {
  if (holder === 'approver') return 'report';
  if (status === 'refused') return 'refusal';
  return extensionAsked ? 'extension' : 'other';
}
