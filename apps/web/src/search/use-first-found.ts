import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { SEARCHES, type Found, type Kind } from './kinds.js';

/** Results of a kind that are shown before all of them are asked for. */
export const FIRST = 5;

/** As many are asked for, to say how many there are. */
const COUNTED = 50;

export type FirstFound<K extends Kind> = UseQueryResult<{ items: Found[K][]; next: string | null }>;

export function useFirstFound<K extends Kind>(kind: K, text: string, unitId: string, isOn: boolean): FirstFound<K> {
  return useQuery({
    queryKey: [kind, 'search', text, unitId],
    queryFn: () => SEARCHES[kind]({ text, unitId, limit: COUNTED }),
    enabled: isOn && text !== '',
    placeholderData: keepPreviousData,
  });
}

/** `12`, or `50+` where there are more than were asked for; null while it is not known. */
export function countOf(
  page: { readonly items: readonly unknown[]; readonly next: string | null } | undefined,
): string | null {
  return page ? `${page.items.length}${page.next === null ? '' : '+'}` : null;
}
