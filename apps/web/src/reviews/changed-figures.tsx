import { Table } from '@mantine/core';
import { useDirectivesWords } from '../directives/directives.words.js';
import { eachOf, type FigureName } from '../directives/figure-names.js';
import type { Sums } from '../parts/figures.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { showNumber } from '../time/show.js';
import { useReviewsWords } from './reviews.words.js';

interface Changed {
  readonly name: FigureName;
  readonly before: number;
  readonly after: number;
}

/** The figures that are no longer what they were. */
export function changedBetween(before: Sums, after: Sums): readonly Changed[] {
  const was = new Map<FigureName, number>(eachOf(before));
  return eachOf(after).flatMap(([name, value]) => {
    const then = was.get(name) ?? 0;
    return then === value ? [] : [{ name, before: then, after: value }];
  });
}

/** What a conclusion recorded beside what is counted for the same day now. */
export function ChangedFigures({ of }: { of: readonly Changed[] }) {
  const say = useReviewsWords();
  const figure = useDirectivesWords();
  return (
    <Table maw={520} fz="sm" verticalSpacing={4} withTableBorder>
      <HiddenCaption>{say('recorded')}</HiddenCaption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('figure')}</Table.Th>
          <Table.Th ta="right">{say('recorded')}</Table.Th>
          <Table.Th ta="right">{say('now')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {of.map(({ name, before, after }) => (
          <Table.Tr key={name}>
            <Table.Td>{figure(`figure.${name}`)}</Table.Td>
            <Table.Td ta="right">{showNumber(before)}</Table.Td>
            <Table.Td ta="right">{showNumber(after)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
