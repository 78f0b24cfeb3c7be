import { Anchor, Stack, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { FIGURES, valueOf, type Figure } from '../parts/figures.js';
import { Section } from '../parts/section.js';
import { dayEndedAt } from '../time/days.js';
import { showDay, showNumber } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { listAt } from './addresses.js';
import { useBoardWords } from './board.words.js';
import { NumberLink } from './number-link.js';
import type { When } from './when.js';
import { Worse } from './worse.js';

interface ComparedProps {
  readonly unitId: string;
  readonly between: NonNullable<When['between']>;
}

/** Each figure at two instants, what it changed by, and what moved: each opens its assignments. */
export function Compared({ unitId, between }: ComparedProps) {
  const say = useBoardWords();
  const term = useTerms();
  const comparison = useQuery({
    queryKey: ['board', unitId, 'compared', between],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/units/{unitId}/compliance/comparison', { params: { path: { unitId }, query: between } }),
      ),
  });
  const nameOf = (figure: Figure) =>
    figure === 'all' || figure === 'done' || figure === 'open' ? say(figure) : term(`class.${figure}`);
  const [from, to] = [dayEndedAt(between.from), between.to === undefined ? undefined : dayEndedAt(between.to)];
  const sense = between.sense;
  const shown = (day: string | undefined) => (day === undefined ? say('now') : say('endOf', { day: showDay(day) }));
  return (
    <Section title={say('compared')}>
      <Answered of={comparison} rows={8}>
        {({ subtree, children }) => (
          <Stack gap="sm">
            <Table.ScrollContainer minWidth={480} type="native" tabIndex={0} role="region" aria-label={say('compared')}>
              <Table fz="sm" verticalSpacing={4}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{say('figure')}</Table.Th>
                    {[shown(from), shown(to), say('change'), say('movedIn'), say('movedOut')].map((head) => (
                      <Table.Th key={head} scope="col" ta="right">
                        {head}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {FIGURES.map((figure) => (
                    <Table.Tr key={figure}>
                      <Table.Th scope="row" fw={['all', 'done', 'open'].includes(figure) ? 650 : 400}>
                        {nameOf(figure)}
                      </Table.Th>
                      <Table.Td ta="right">
                        <NumberLink
                          value={valueOf(subtree.from, figure)}
                          to={listAt(unitId, { figure, day: from, sense })}
                          label={`${nameOf(figure)}, ${shown(from)}`}
                        />
                      </Table.Td>
                      <Table.Td ta="right">
                        <NumberLink
                          value={valueOf(subtree.to, figure)}
                          to={listAt(unitId, { figure, ...(to && { day: to, sense }) })}
                          label={`${nameOf(figure)}, ${shown(to)}`}
                        />
                      </Table.Td>
                      <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
                        {signed(valueOf(subtree.change, figure))}
                      </Table.Td>
                      {(['in', 'out'] as const).map((moved) => (
                        <Table.Td key={moved} ta="right">
                          <Anchor
                            component={Link}
                            to={listAt(unitId, { figure, moved, from, day: to, sense })}
                            size="sm"
                            aria-label={`${say('show')}: ${nameOf(figure)}, ${say(moved === 'in' ? 'movedIn' : 'movedOut')}`}
                          >
                            {say('show')}
                          </Anchor>
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            <Worse
              lines={children
                .map((child) => ({ ...child, more: child.subtree.change.open.overdue }))
                .filter(({ more }) => more > 0)
                .toSorted((one, other) => other.more - one.more)}
            />
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

const signed = (n: number): string => (n > 0 ? `+${showNumber(n)}` : showNumber(n));
