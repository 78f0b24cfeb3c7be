import { List, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { AdministrationPage } from './administration-page.js';
import { useAdministrationWords } from './administration.words.js';

type Settings = components['schemas']['OfficeSettingsDto'];

/** The ladder of reminders and the rules of deadlines, as this program was started with them. */
export function Component() {
  const say = useAdministrationWords();
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => answerOf(api.GET('/api/v1/admin/settings')) });
  return (
    <AdministrationPage tab="ladder" about={say('ladderAbout')}>
      <Answered of={settings}>
        {(answer) => (
          <Stack gap="md">
            <Ladder of={answer} />
            <Section title={say('deadlines')}>
              <Text size="sm">{say(answer.deadlinesMove ? 'deadlinesMove' : 'deadlinesStay')}</Text>
              <Text size="sm" c="dimmed">
                {say('setting', { name: 'DEADLINE_MOVES' })}
              </Text>
            </Section>
            <Section title={say('reportTerms')}>
              <List size="sm">
                {answer.reportTerms.map(({ period, days, workingDays }) => (
                  <List.Item key={period}>
                    {say(`period.${period}`)}:{' '}
                    {days === 0 ? say('dayItself') : say(workingDays ? 'workingDays' : 'days', { count: days })}
                  </List.Item>
                ))}
              </List>
              <Text size="sm" c="dimmed">
                {say('setting', { name: 'REPORTS_DUE' })}
              </Text>
            </Section>
          </Stack>
        )}
      </Answered>
    </AdministrationPage>
  );
}

function Ladder({ of: { ladder } }: { of: Settings }) {
  const say = useAdministrationWords();
  const when = (days: number) =>
    days < 0 ? say('before', { count: -days }) : days === 0 ? say('atOnce') : say('after', { count: days });
  return (
    <Section title={say('ladder')}>
      <Table.ScrollContainer minWidth={520}>
        <Table aria-label={say('ladder')} verticalSpacing="xs" fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('rung')}</Table.Th>
              <Table.Th>{say('when')}</Table.Th>
              <Table.Th>{say('tells')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ladder.map(({ rung, offsetWorkingDays, time, tells }) => (
              <Table.Tr key={rung}>
                <Table.Td fw={600}>{say(`rung.${rung}`)}</Table.Td>
                <Table.Td>
                  {when(offsetWorkingDays)}, {say('at', { time })}
                </Table.Td>
                <Table.Td>{tells.map((who) => say(`tells.${who}`)).join(', ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        {say('ladderFixed')}
      </Text>
    </Section>
  );
}
