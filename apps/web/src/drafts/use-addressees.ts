import { useQueries, useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { unitQuery } from '../parts/unit-choice.js';
import type { Addressee } from './draft-content.js';

/** All groups that a document may be addressed to. */
export const useGroups = () =>
  useQuery({ queryKey: ['groups'], queryFn: () => answerOf(api.GET('/api/v1/unit-groups')), staleTime: 300_000 });

/** Names of units and groups; until it is known, an ellipsis. */
export function useAddresseeNames(addressees: readonly Addressee[]): (one: Addressee) => string {
  const groups = useGroups();
  const unitIds = addressees.flatMap((one) => (one.kind === 'unit' ? [one.unitId] : []));
  const units = useQueries({ queries: unitIds.map(unitQuery) });
  const names = new Map<string, string>();
  for (const { groupId, name } of groups.data?.items ?? []) names.set(groupId, name);
  for (const { data } of units) if (data) names.set(data.unitId, data.name);
  return (one) => names.get(one.kind === 'unit' ? one.unitId : one.groupId) ?? '…';
}

/** The units that the addressees stand for today, each once; null while the API is asked. */
export function useMeant(addressees: readonly Addressee[]): ReadonlyMap<string, string> | null {
  const groupIds = addressees.flatMap((one) => (one.kind === 'group' ? [one.groupId] : []));
  const expansions = useQueries({
    queries: groupIds.map((groupId) => ({
      queryKey: ['groups', groupId, 'expansion'],
      queryFn: () => answerOf(api.GET('/api/v1/unit-groups/{groupId}/expansion', { params: { path: { groupId } } })),
      staleTime: 300_000,
    })),
  });
  if (expansions.some(({ isPending }) => isPending)) return null;
  const meant = new Map<string, string>();
  for (const { data } of expansions) for (const { unitId, name } of data?.units ?? []) meant.set(unitId, name);
  for (const one of addressees) if (one.kind === 'unit' && !meant.has(one.unitId)) meant.set(one.unitId, '');
  return meant;
}
