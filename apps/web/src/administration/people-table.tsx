import { ActionIcon, Anchor, Badge, Menu, Table, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { unitQuery } from '../parts/unit-choice.js';
import { useTerms } from '../words/terms.words.js';
import { usePeopleWords } from './people.words.js';
import type { PersonStep } from './person-steps.js';

type Person = components['schemas']['UserDto'];

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly onStep: (step: PersonStep) => void;
}

/** People with their units and roles, and what can be done with each account. */
export function PeopleTable({ people, onStep }: PeopleTableProps) {
  const say = usePeopleWords();
  const term = useTerms();
  const unitIds = [...new Set(people.map(({ unitId }) => unitId))];
  const units = useQueries({ queries: unitIds.map(unitQuery) }).flatMap(({ data }) => data ?? []);
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table aria-label={say('about')} fz="sm" verticalSpacing={6} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('name')}</Table.Th>
            <Table.Th>{say('unit')}</Table.Th>
            <Table.Th>{say('role')}</Table.Th>
            <Table.Th>{say('state')}</Table.Th>
            <Table.Td w={48} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Table.Tr key={person.userId}>
              <Table.Td>
                <Text size="sm" fw={600}>
                  {person.displayName}
                </Text>
                <Text size="xs" c="dimmed">
                  {person.login}
                  {person.email && ` · ${person.email}`}
                </Text>
              </Table.Td>
              <Table.Td>
                <Anchor component={Link} to={paths.unit(person.unitId)} size="sm">
                  {names.get(person.unitId) ?? '…'}
                </Anchor>
                {person.passedFrom.length > 0 && (
                  <Text size="xs" c="dimmed">
                    {say('passedFrom')}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{term(`role.${person.role}`)}</Table.Td>
              <Table.Td>
                <Badge
                  variant={person.disabled ? 'outline' : 'light'}
                  color={person.disabled ? 'gray' : 'teal'}
                  radius="sm"
                  tt="none"
                >
                  {say(person.disabled ? 'state.disabled' : 'state.open')}
                </Badge>
              </Table.Td>
              <Table.Td>
                <Menu position="bottom-end" withinPortal>
                  <Menu.Target>
                    <ActionIcon variant="subtle" color="gray" aria-label={say('steps', { name: person.displayName })}>
                      <IconDots size={16} />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item onClick={() => onStep({ kind: 'reassign', person })}>{say('reassign')}</Menu.Item>
                    <Menu.Item onClick={() => onStep({ kind: 'reset', person })}>{say('reset')}</Menu.Item>
                    <Menu.Item onClick={() => onStep({ kind: person.disabled ? 'enable' : 'disable', person })}>
                      {say(person.disabled ? 'enable' : 'disable')}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
