import { Anchor, Breadcrumbs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useMe } from '../session/use-me.js';
import { boardAt } from './addresses.js';
import { useBoardWords } from './board.words.js';

type Unit = components['schemas']['UnitDto'];

/** More steps up than any tree has. */
const HIGHEST = 12;

/** The unit and those above it, up to where the person's scope begins. */
async function upwardFrom(unitId: string, scopeUnitId: string): Promise<Unit[]> {
  const way: Unit[] = [];
  let next: string | null = unitId;
  while (next !== null && way.length < HIGHEST) {
    const unit: Unit = await answerOf(api.GET('/api/v1/units/{unitId}', { params: { path: { unitId: next } } }));
    way.unshift(unit);
    next = unit.unitId === scopeUnitId ? null : unit.parentId;
  }
  return way;
}

/** The way up the tree; nothing at its top. */
export function Crumbs({ unitId, inAddress }: { unitId: string; inAddress: Readonly<Record<string, string>> }) {
  const say = useBoardWords();
  const { scopeUnitId } = useMe();
  const { data: way = [] } = useQuery({
    queryKey: ['units', 'upward', unitId, scopeUnitId],
    queryFn: () => upwardFrom(unitId, scopeUnitId),
    enabled: unitId !== scopeUnitId,
  });
  if (way.length < 2) return null;
  return (
    <nav aria-label={say('up')}>
      <Breadcrumbs separator="›" styles={{ root: { flexWrap: 'wrap', rowGap: 4 } }}>
        {way.slice(0, -1).map((unit) => (
          <Anchor key={unit.unitId} component={Link} to={boardAt(unit.unitId, inAddress)} size="sm">
            {unit.name}
          </Anchor>
        ))}
        <Text size="sm" aria-current="page">
          {way.at(-1)!.name}
        </Text>
      </Breadcrumbs>
    </nav>
  );
}
