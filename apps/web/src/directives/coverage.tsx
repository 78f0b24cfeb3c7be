import { Anchor, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { FigureLink } from './figure-link.js';
import { eachOf, FIGURES, type FigureName } from './figure-names.js';
import { useDirectivesWords } from './directives.words.js';

/** What was withdrawn from a unit is none of its work. */
const SHOWN: readonly FigureName[] = (Object.keys(FIGURES) as FigureName[]).filter((name) => name !== 'withdrawn');

/** Where each unit stands with the directive. */
export function Coverage({ directiveId }: { directiveId: string }) {
  const say = useDirectivesWords();
  const units = useInfiniteQuery({
    queryKey: ['directive', directiveId, 'compliance'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/compliance', {
          params: { path: { directiveId }, query: { cursor, limit: 100 } },
        }),
      ),
    ...byCursor,
  });
  return (
    <Listed of={units} rows={6} nothing={<Nothing title={say('noUnits')} />}>
      {(items) => (
        <Table.ScrollContainer minWidth={680}>
          <Table verticalSpacing={4} highlightOnHover fz="sm">
            <HiddenCaption>{say('unitsCaption')}</HiddenCaption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('unit')}</Table.Th>
                {SHOWN.map((name) => (
                  <Table.Th key={name} ta="right">
                    {say(`figure.${name}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map(({ unitId, name, sums }) => (
                <Table.Tr key={unitId}>
                  <Table.Td>
                    <Anchor component={Link} to={paths.unit(unitId)} size="sm">
                      {name ?? unitId}
                    </Anchor>
                  </Table.Td>
                  {eachOf(sums)
                    .filter(([figure]) => SHOWN.includes(figure))
                    .map(([figure, value]) => (
                      <Table.Td key={figure} ta="right">
                        <FigureLink directiveId={directiveId} unitId={unitId} figure={figure} value={value} />
                      </Table.Td>
                    ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Listed>
  );
}
