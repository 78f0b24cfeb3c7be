import { Badge, Checkbox, Table, Text } from '@mantine/core';
import { Section } from '../parts/section.js';
import { useFilters } from '../parts/use-filters.js';
import { showNumber } from '../time/show.js';
import { useAdministrationWords } from './administration.words.js';
import type { Readiness } from './use-readiness.js';

/** Projections and policies: how far each has come, and why one stands still. */
export function Runners({ runners, troubles }: Pick<Readiness, 'runners' | 'troubles'>) {
  const say = useAdministrationWords();
  const filters = useFilters();
  const onlyTrouble = filters.of('only') === 'trouble';
  const shown = runners.filter(({ isFailing, lag }) => !onlyTrouble || isFailing || (lag ?? 0) > 0);
  const reasonOf = (name: string) => troubles.find(({ part }) => part === name)?.trouble;
  return (
    <Section
      title={`${say('runners')} (${showNumber(runners.length)})`}
      actions={
        <Checkbox
          label={say('onlyTrouble')}
          checked={onlyTrouble}
          onChange={(event) => filters.set({ only: event.currentTarget.checked ? 'trouble' : null })}
        />
      }
    >
      {shown.length === 0 ? (
        <Text size="sm">{say('allGoOn')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={560}>
          <Table aria-label={say('runners')} fz="sm" verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('runner')}</Table.Th>
                <Table.Th>{say('state')}</Table.Th>
                <Table.Th ta="right">{say('position')}</Table.Th>
                <Table.Th ta="right">{say('lag')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map(({ name, position, lag, isFailing }) => (
                <Table.Tr key={name}>
                  <Table.Td>
                    <code>{name}</code>
                    {isFailing && (
                      <Text size="sm" lang="en">
                        {reasonOf(name)}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <Badge variant="light" radius="sm" tt="none" color={isFailing ? 'red' : lag ? 'yellow' : 'teal'}>
                      {say(isFailing ? 'standsStill' : lag ? 'behind' : 'goesOn')}
                    </Badge>
                  </Table.Td>
                  <Table.Td ta="right">{showNumber(position)}</Table.Td>
                  <Table.Td ta="right">{lag === null ? '–' : showNumber(lag)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}
