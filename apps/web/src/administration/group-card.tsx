import { Anchor, Button, Group, List, Text } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { unitQuery } from '../parts/unit-choice.js';
import { useTerms } from '../words/terms.words.js';
import { useUnitRegisterWords } from './units.words.js';

interface GroupCardProps {
  readonly group: components['schemas']['UnitGroupViewDto'];
  readonly onEdit: () => void;
}

/** A group: the rule that makes it, and the units that the rule means today. */
export function GroupCard({ group, onEdit }: GroupCardProps) {
  const say = useUnitRegisterWords();
  const term = useTerms();
  const { groupId, name, code, aliases, selector, include, exclude } = group;
  const [isOpen, setOpen] = useState(false);
  const expansion = useQuery({
    queryKey: ['groups', groupId, 'expansion'],
    queryFn: () => answerOf(api.GET('/api/v1/unit-groups/{groupId}/expansion', { params: { path: { groupId } } })),
  });
  const named = [...include, ...exclude, ...(selector.below ? [selector.below] : [])];
  const units = useQueries({ queries: named.map(unitQuery) }).flatMap(({ data }) => data ?? []);
  const nameOf = (unitId: string) => units.find((unit) => unit.unitId === unitId)?.name ?? '…';
  return (
    <Section
      title={name}
      actions={
        <Button size="compact-sm" variant="default" onClick={onEdit} aria-label={say('editGroup', { name })}>
          {say('edit')}
        </Button>
      }
    >
      <Facts
        of={[
          [say('groupCode'), code],
          [say('aliases'), aliases.join('; ')],
          [say('kinds'), selector.kinds.map((kind) => term(`kind.${kind}`)).join(', ')],
          [say('below'), selector.below && nameOf(selector.below)],
          [say('include'), include.map(nameOf).join(', ')],
          [say('exclude'), exclude.map(nameOf).join(', ')],
        ]}
      />
      <Answered of={expansion} rows={1}>
        {(answer) => (
          <>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {say('meansToday', { count: answer.count })}
              </Text>
              {answer.count > 0 && (
                <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                  {say(isOpen ? 'hideUnits' : 'showUnits')}
                </Button>
              )}
            </Group>
            {isOpen && (
              <List size="sm" mah={300} style={{ overflowY: 'auto' }} tabIndex={0} aria-label={name}>
                {answer.units.map((unit) => (
                  <List.Item key={unit.unitId}>
                    <Anchor component={Link} to={paths.unit(unit.unitId)} size="sm">
                      {unit.name}
                    </Anchor>
                  </List.Item>
                ))}
              </List>
            )}
          </>
        )}
      </Answered>
    </Section>
  );
}
