import { ActionIcon, Alert, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { useFilters } from '../parts/use-filters.js';
import { today } from '../time/show.js';
import { AdministrationPage } from './administration-page.js';
import { CalendarDays } from './calendar-days.js';
import { useCalendarWords } from './calendar.words.js';

const YEARS = { first: 1900, last: 2199 };

/** A year's days off and days worked in exchange. */
export function Component() {
  const say = useCalendarWords();
  const filters = useFilters();
  const asked = Number(filters.of('year'));
  const isYear = Number.isInteger(asked) && asked >= YEARS.first && asked <= YEARS.last;
  const year = isYear ? asked : Number(today().slice(0, 4));
  const calendar = useQuery({
    queryKey: ['calendar', year],
    queryFn: () => answerOf(api.GET('/api/v1/calendars/{year}', { params: { path: { year } } })),
  });
  const turn = (to: number) => filters.set({ year: String(to) });
  return (
    <AdministrationPage tab="calendar" about={say('about')}>
      <Group gap="xs" role="group" aria-label={say('year')}>
        <ActionIcon variant="default" size="lg" aria-label={say('before')} onClick={() => turn(year - 1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <Text fw={650} fz="lg" aria-live="polite">
          {year}
        </Text>
        <ActionIcon variant="default" size="lg" aria-label={say('after')} onClick={() => turn(year + 1)}>
          <IconChevronRight size={16} />
        </ActionIcon>
      </Group>
      <Answered of={calendar}>
        {({ holidays, swapWorkdays, revision }) => (
          <Stack gap="md">
            {revision < 0 && <Alert color="yellow">{say('undeclared', { year })}</Alert>}
            <SimpleGrid cols={{ base: 1, md: 2 }} style={{ alignItems: 'start' }}>
              <CalendarDays
                key={`holidays ${year}`}
                kind="holidays"
                year={year}
                days={holidays.map(({ date, name }) => ({ date, what: name }))}
              />
              <CalendarDays
                key={`swaps ${year}`}
                kind="swaps"
                year={year}
                days={swapWorkdays.map(({ date, reason }) => ({ date, what: reason }))}
              />
            </SimpleGrid>
          </Stack>
        )}
      </Answered>
    </AdministrationPage>
  );
}
