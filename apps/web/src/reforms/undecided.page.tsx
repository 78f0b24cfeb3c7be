import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useFilters } from '../parts/use-filters.js';
import { useMe } from '../session/use-me.js';
import { reformQuery } from './reform-query.js';
import { groupedByUnit } from './undecided-of-unit.js';
import { UndecidedUnit } from './undecided-unit.js';
import { useUndecidedWords } from './undecided.words.js';

/** Everything that waits for a person's word after a reform, unit by unit. */
export function Component() {
  const say = useUndecidedWords();
  const filters = useFilters();
  const mayDecide = useMe().may.includes('decide-succession');
  const decreeId = filters.of('decree') || undefined;
  const fromUnitId = filters.of('unit') || undefined;
  const decree = useQuery({ ...reformQuery(decreeId ?? ''), enabled: decreeId !== undefined });
  const undecided = useInfiniteQuery({
    queryKey: ['undecided', decreeId, fromUnitId],
    queryFn: ({ pageParam: cursor }) => {
      const query = { decreeId, fromUnitId, cursor, limit: 100 };
      return answerOf(api.GET('/api/v1/undecided-assignments', { params: { query } }));
    },
    ...byCursor,
  });
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        <Button component={Link} to={paths.reforms()} variant="default">
          {say('allReforms')}
        </Button>
      }
    >
      <Group align="flex-end">
        <UnitChoice
          label={say('onlyUnit')}
          value={fromUnitId ?? null}
          onChange={(unit) => filters.set({ unit })}
          w={{ base: '100%', xs: 320 }}
        />
        {decreeId !== undefined && (
          <Button variant="light" onClick={() => filters.set({ decree: null })}>
            {say('onlyDecree', { number: decree.data?.number ?? '…' })} ✕
          </Button>
        )}
      </Group>
      {!mayDecide && (
        <Text size="sm" c="dimmed">
          {say('mayNot')}
        </Text>
      )}
      <Answered of={undecided}>
        {(data) => {
          const groups = groupedByUnit(itemsOf(data));
          if (groups.length === 0) return <Nothing title={say('none')}>{say('noneHelp')}</Nothing>;
          return (
            <Stack gap="md">
              {groups.map((group) => (
                <UndecidedUnit key={group.key} of={group} mayDecide={mayDecide} />
              ))}
              <More of={undecided} />
            </Stack>
          );
        }}
      </Answered>
    </Page>
  );
}
