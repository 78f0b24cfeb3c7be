import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Section } from '../parts/section.js';
import { showNumber } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { CHANGE_TYPES, type Change, type Decree } from './decree-draft.js';
import { useDecreeWords } from './decree.words.js';

const AT_ONCE = 30;

/** What a decree says, a sentence a change, in the groups in which it is carried out. */
export function ChangesInWords({ decree }: { decree: Decree }) {
  const say = useDecreeWords();
  const [shown, setShown] = useState(AT_ONCE);
  const sentence = useSentence(decree);
  const numbered = decree.changes.map((change, index) => ({ change, no: index + 1 }));
  const ordered = CHANGE_TYPES.flatMap((type) => numbered.filter(({ change }) => change.type === type));
  const seen = ordered.slice(0, shown);
  return (
    <Section title={`${say('changes')} (${showNumber(decree.changes.length)})`}>
      {CHANGE_TYPES.filter((type) => seen.some(({ change }) => change.type === type)).map((type) => (
        <Stack key={type} gap={4}>
          <Text size="sm" fw={600}>
            {say(`type.${type}`)}
            <Text span c="dimmed" fw={400}>
              {' '}
              ({showNumber(numbered.filter(({ change }) => change.type === type).length)})
            </Text>
          </Text>
          <List size="sm" spacing={4} withPadding>
            {seen
              .filter(({ change }) => change.type === type)
              .map(({ change, no }) => (
                <List.Item key={no}>{sentence(change)}</List.Item>
              ))}
          </List>
        </Stack>
      ))}
      {shown < ordered.length && (
        <Group>
          <Button variant="default" size="xs" onClick={() => setShown(ordered.length)}>
            {say('showAll', { count: ordered.length })}
          </Button>
        </Group>
      )}
    </Section>
  );
}

/** Units of the register lead to their own screens; what the decree establishes is not there yet. */
function useSentence({ changes, namedUnits }: Decree): (change: Change) => ReactNode {
  const say = useDecreeWords();
  const term = useTerms();
  const registered = new Map(namedUnits.map(({ unitId, name }) => [unitId, name]));
  const established = new Map(changes.flatMap(({ unit }) => (unit ? [[unit.unitId, unit.name] as const] : [])));
  const nameOf = (unitId: string | null | undefined) =>
    registered.get(unitId ?? '') ?? established.get(unitId ?? '') ?? unitId ?? '';
  const linked = (text: string, unitIds: readonly string[]) => withLinks(text, unitIds, registered);
  return ({ type, unit, unitIds = [], into = '', unitId = '', parts = [], name = '', parentId = null }) => {
    switch (type) {
      case 'establish': {
        const { code = '', kind = 'commune-committee' } = unit ?? {};
        const told = { name: unit?.name ?? '', code, kind: term(`kind.${kind}`), parent: nameOf(unit?.parentId) };
        return linked(say(unit?.parentId ? 'say.establish' : 'say.establishRoot', told), [unit?.parentId ?? '']);
      }
      case 'merge':
        return linked(say('say.merge', { units: unitIds.map(nameOf).join(', '), into: nameOf(into) }), [
          ...unitIds,
          into,
        ]);
      case 'divide': {
        const told = parts.map(({ into: to, share, what }) => {
          const form = share !== null ? (what ? 'partBoth' : 'partShare') : what ? 'partWhat' : 'part';
          return say(form, { into: nameOf(to), share: share === null ? '' : showNumber(share, 2), what: what ?? '' });
        });
        const named = [unitId, ...parts.map((part) => part.into)];
        return linked(say('say.divide', { unit: nameOf(unitId), parts: told.join('; ') }), named);
      }
      case 'rename':
        return linked(say('say.rename', { unit: nameOf(unitId), name }), [unitId]);
      case 'move':
        return linked(say(parentId ? 'say.move' : 'say.moveRoot', { unit: nameOf(unitId), parent: nameOf(parentId) }), [
          unitId,
          parentId ?? '',
        ]);
      case 'dissolve':
        return linked(say('say.dissolve', { unit: nameOf(unitId) }), [unitId]);
    }
  };
}

/** The sentence with the first mention of each unit as a link to it. */
function withLinks(text: string, unitIds: readonly string[], names: ReadonlyMap<string, string>): ReactNode[] {
  const found = unitIds
    .flatMap((unitId) => {
      const name = names.get(unitId);
      return name === undefined ? [] : [{ unitId, name, at: text.indexOf(name) }];
    })
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const { unitId, name, at } of found) {
    if (at < end) continue;
    pieces.push(
      text.slice(end, at),
      <Anchor key={`${unitId} ${at}`} component={Link} to={paths.unit(unitId)} size="sm">
        {name}
      </Anchor>,
    );
    end = at + name.length;
  }
  return [...pieces, text.slice(end)];
}
