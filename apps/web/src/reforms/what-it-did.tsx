import { Alert, Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Section } from '../parts/section.js';
import { showInstant, showNumber } from '../time/show.js';
import type { Decree } from './decree-draft.js';
import { useReformsWords } from './reforms.words.js';

/** What came of a decree in force, and what is still to be seen to. */
export function WhatItDid({ decree, administers }: { decree: Decree; administers: boolean }) {
  const say = useReformsWords();
  const { decreeId, carriedOutAt, refused } = decree;
  const names = new Map([...decree.namedUnits, ...decree.changes.flatMap(({ unit }) => unit ?? [])].map(nameOf));
  const numbers: readonly [words: string, count: number, to: string | null][] = [
    [say('passedOn'), decree.passedOn, paths.reform(decreeId, '/passed')],
    [say('undecidedCount'), decree.undecided, paths.undecided(`?decree=${decreeId}`)],
    [
      say('peopleWaiting'),
      decree.peopleWaiting,
      administers ? paths.administration('people', `?waitingOf=${decreeId}`) : null,
    ],
  ];
  return (
    <Section title={say('whatItDid')}>
      <Text size="sm" c="dimmed">
        {carriedOutAt === null ? say('carryingOut') : `${say('carriedOutAt')} ${showInstant(carriedOutAt)}`}
      </Text>
      <Group gap="xl">
        {numbers.map(([words, count, to]) => (
          <Stack key={words} gap={0}>
            {to !== null && count > 0 ? (
              <Anchor component={Link} to={to} fz="xl" fw={650} aria-label={`${words}: ${showNumber(count)}`}>
                {showNumber(count)}
              </Anchor>
            ) : (
              <Text fz="xl" fw={650}>
                {showNumber(count)}
              </Text>
            )}
            <Text size="xs" c="dimmed">
              {words}
            </Text>
          </Stack>
        ))}
      </Group>
      {refused.length > 0 && (
        <Alert color="yellow" title={say('refusedSteps')}>
          {say('refusedStepsHelp')}
          <Table aria-label={say('refusedSteps')} mt="xs" fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('unit')}</Table.Th>
                <Table.Th>{say('step')}</Table.Th>
                <Table.Th>{say('why')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {refused.map(({ unitId, step, code, message }) => (
                <Table.Tr key={`${unitId} ${step} ${code}`}>
                  <Table.Td>
                    <Anchor component={Link} to={paths.unit(unitId)} size="sm">
                      {names.get(unitId) ?? unitId}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{say(`step.${step}`)}</Table.Td>
                  <Table.Td>{message}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Alert>
      )}
    </Section>
  );
}

const nameOf = ({ unitId, name }: { readonly unitId: string; readonly name: string }) => [unitId, name] as const;
