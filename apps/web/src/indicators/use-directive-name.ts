import { useQuery } from '@tanstack/react-query';
import { directiveQuery } from '../directives/directive-query.js';

/** Number and title of a directive, for a heading; null until they are known. */
export function useDirectiveName(directiveId: string): { number: string | null; title: string | null } {
  const { data } = useQuery(directiveQuery(directiveId));
  return { number: data?.number ?? null, title: data?.title ?? null };
}
