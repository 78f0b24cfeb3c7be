import { Button, Checkbox, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Due } from '../parts/due.js';
import { Section } from '../parts/section.js';
import { DecideSuccession } from './decide-succession.js';
import { TaskLink } from './task-link.js';
import type { UndecidedOfUnit } from './undecided-of-unit.js';
import { useUndecidedWords } from './undecided.words.js';

/** What waits at one old unit: some of it is chosen and decided on, or all of it. */
export function UndecidedUnit({ of, mayDecide }: { of: UndecidedOfUnit; mayDecide: boolean }) {
  const say = useUndecidedWords();
  const { fromUnitName, items, decreeId } = of;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [deciding, setDeciding] = useState<'chosen' | 'all' | null>(null);
  const ids = [...new Set(items.map(({ assignmentId }) => assignmentId))];
  // What was decided on meanwhile is no longer there.
  const marked = chosen.filter((id) => ids.includes(id));
  const decidable = mayDecide && decreeId !== null;
  const toggle = (id: string) => setChosen(marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id]);
  return (
    <Section
      title={fromUnitName}
      actions={
        decidable && (
          <>
            <Button size="xs" disabled={marked.length === 0} onClick={() => setDeciding('chosen')}>
              {say('decide', { count: marked.length })}
            </Button>
            <Button size="xs" variant="default" onClick={() => setDeciding('all')}>
              {say('decideAll')}
            </Button>
          </>
        )
      }
    >
      {mayDecide && decreeId === null && (
        <Text size="sm" c="dimmed">
          {say('withoutDecree')}
        </Text>
      )}
      <Table.ScrollContainer minWidth={560}>
        <Table aria-label={fromUnitName} verticalSpacing="xs" fz="sm">
          <Table.Thead>
            <Table.Tr>
              {decidable && (
                <Table.Th w={36}>
                  <Checkbox
                    aria-label={say('selectAll', { unit: fromUnitName })}
                    checked={marked.length === ids.length}
                    indeterminate={marked.length > 0 && marked.length < ids.length}
                    onChange={() => setChosen(marked.length === ids.length ? [] : ids)}
                  />
                </Table.Th>
              )}
              <Table.Th>{say('task')}</Table.Th>
              <Table.Th>{say('part')}</Table.Th>
              <Table.Th>{say('due')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((one) => (
              <Table.Tr key={`${one.assignmentId} ${one.part}`}>
                {decidable && (
                  <Table.Td>
                    <Checkbox
                      aria-label={say('select', { task: `${one.directiveNumber ?? ''} ${one.taskNo}` })}
                      checked={marked.includes(one.assignmentId)}
                      onChange={() => toggle(one.assignmentId)}
                    />
                  </Table.Td>
                )}
                <Table.Td>
                  <TaskLink of={one} />
                </Table.Td>
                <Table.Td>{say(`part.${one.part}`)}</Table.Td>
                <Table.Td>
                  <Due lastDay={one.lastDay} isOpen />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {decreeId !== null && (
        <DecideSuccession
          of={of}
          decreeId={decreeId}
          assignmentIds={deciding === 'all' ? null : marked}
          isOpen={deciding !== null}
          onClose={() => setDeciding(null)}
        />
      )}
    </Section>
  );
}
