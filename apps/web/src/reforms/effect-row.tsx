import { Anchor, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { showNumber } from '../time/show.js';
import { useDecreeWords } from './decree.words.js';

interface EffectRowProps {
  readonly decreeId: string;
  readonly effect: components['schemas']['ReformEffectDto'];
  readonly unit: ReactNode;
  readonly heirName: string | null;
}

/** What a decree would find at one unit; a number leads to the list that it counts. */
export function EffectRow({ decreeId, effect, unit, heirName }: EffectRowProps) {
  const say = useDecreeWords();
  const { unitId, assignments } = effect;
  const counted = (figure: string) => `${paths.unit(unitId)}?view=assignments&figure=${figure}&own=true`;
  const partOf = (part: string) => paths.reform(decreeId, `/open?unit=${unitId}&part=${part}`);
  const numbers: readonly [name: string, count: number, to: string][] = [
    ['open', assignments.open, counted('open')],
    ['overdue', assignments.overdue, counted('open-overdue')],
    ['suspended', assignments.suspended, counted('suspended')],
    ['given', effect.given, partOf('giver')],
    ['followed', effect.followed, partOf('monitor')],
    ['reportsWaiting', effect.reportsWaiting, `${paths.inbox(unitId)}?section=waiting`],
    ['reportsToJudge', effect.reportsToJudge, `${paths.inbox(unitId)}?section=to-accept`],
    ['people', effect.people, paths.administration('people', `?unit=${unitId}&disabled=false`)],
    ['checks', effect.checks, paths.checks(`?unit=${unitId}`)],
  ];
  return (
    <Table.Tr>
      <Table.Td miw={180}>{unit}</Table.Td>
      <Table.Td>
        {effect.outcome === 'waits'
          ? say('outcome.waits')
          : say('outcome.passes', { heir: heirName ?? effect.heirId ?? '' })}
      </Table.Td>
      {numbers.map(([name, count, to]) => (
        <Table.Td key={name} ta="right">
          {count > 0 ? (
            <Anchor component={Link} to={to} size="sm" c={name === 'overdue' ? 'var(--overdue)' : undefined}>
              {showNumber(count)}
            </Anchor>
          ) : (
            showNumber(count)
          )}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
