import { Anchor, Badge, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import stacked from '../parts/stacked.module.css';
import { showDay } from '../time/show.js';
import { useEvaluationWords } from './evaluation.words.js';
import { usePeriodName } from './use-period-name.js';

/** Rounds, the latest first. */
export function Rounds() {
  const say = useEvaluationWords();
  const period = usePeriodName();
  const rounds = useInfiniteQuery({
    queryKey: ['rounds'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/evaluation-rounds', { params: { query: { cursor } } })),
    ...byCursor,
  });
  return (
    <Answered of={rounds}>
      {(data) => {
        const items = itemsOf(data);
        if (items.length === 0) return <Nothing title={say('noRounds')}>{say('noRoundsHelp')}</Nothing>;
        return (
          <>
            <Table className={stacked.stacked} verticalSpacing="xs">
              <HiddenCaption>{say('rounds')}</HiddenCaption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say('name')}</Table.Th>
                  <Table.Th>{say('period')}</Table.Th>
                  <Table.Th>{say('cutOff')}</Table.Th>
                  <Table.Th ta="right">{say('units')}</Table.Th>
                  <Table.Th>{say('status')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((round) => (
                  <Table.Tr key={round.roundId}>
                    <Table.Td>
                      <Anchor component={Link} to={paths.evaluationRound(round.roundId)} size="sm">
                        {round.title}
                      </Anchor>
                      <Text size="xs" c="dimmed">
                        {round.ownerName}
                      </Text>
                    </Table.Td>
                    <Table.Td>{period(round)}</Table.Td>
                    <Table.Td data-label={say('cutOff')}>{showDay(round.cutOffOn)}</Table.Td>
                    <Table.Td ta="right" data-label={say('units')}>
                      {round.unitCount}
                    </Table.Td>
                    <Table.Td>
                      <Badge
                        color={round.status === 'open' ? 'blue' : 'gray'}
                        variant="light"
                        radius="sm"
                        tt="none"
                        miw="max-content"
                      >
                        {say(`round.${round.status}`)}
                      </Badge>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            <More of={rounds} />
          </>
        );
      }}
    </Answered>
  );
}
