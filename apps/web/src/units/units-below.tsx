import { Anchor, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Section } from '../parts/section.js';
import stacked from '../parts/stacked.module.css';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { useUnitsWords } from './units.words.js';

/** The units right below one, those that are no more among them. */
export function UnitsBelow({ unitId }: { unitId: string }) {
  const say = useUnitsWords();
  const term = useTerms();
  const below = useInfiniteQuery({
    queryKey: ['units', 'below', unitId],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/units/{unitId}/children', { params: { path: { unitId }, query: { cursor, limit: 100 } } }),
      ),
    ...byCursor,
  });
  return (
    <Section title={say('below')}>
      <Answered of={below}>
        {(data) => {
          const units = itemsOf(data);
          if (units.length === 0) return <Nothing title={say('noBelow')} />;
          return (
            <>
              <Table className={stacked.stacked}>
                <HiddenCaption>{say('below')}</HiddenCaption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('name')}</Table.Th>
                    <Table.Th>{say('code')}</Table.Th>
                    <Table.Th>{say('kind')}</Table.Th>
                    <Table.Th>{say('dissolved')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {units.map((unit) => (
                    <Table.Tr key={unit.unitId}>
                      <Table.Td>
                        <Anchor component={Link} to={paths.unit(unit.unitId)} size="sm">
                          {unit.name}
                        </Anchor>
                      </Table.Td>
                      <Table.Td>{unit.code}</Table.Td>
                      <Table.Td>{term(`kind.${unit.kind}`)}</Table.Td>
                      <Table.Td data-label={say('dissolved')}>{unit.dissolvedOn && showDay(unit.dissolvedOn)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <More of={below} />
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
