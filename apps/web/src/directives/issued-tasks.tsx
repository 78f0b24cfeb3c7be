import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { useAddresseeNames } from '../drafts/use-addressees.js';
import { Nothing } from '../parts/nothing.js';
import { useReportPeriodsWords } from '../report-periods/report-periods.words.js';
import { showDay } from '../time/show.js';
import { useDirectivesWords } from './directives.words.js';

/** The numbered demands, as issued; of a draft, as they stand. */
export function IssuedTasks({ of: view }: { of: components['schemas']['DirectiveViewDto'] }) {
  const say = useDirectivesWords();
  const period = useReportPeriodsWords();
  const nameOf = useAddresseeNames(view.content.tasks.flatMap(({ addressees }) => addressees));
  const { tasks } = view;
  if (view.content.tasks.length === 0) return <Nothing title={say('noTasks')} />;
  const shown = view.content.tasks.map((task) => ({ task, issued: tasks.find(({ taskNo }) => taskNo === task.no) }));
  return (
    <Stack gap="sm">
      {shown.map(({ task, issued }) => (
        <Paper key={task.no} withBorder p="sm">
          <Title order={2} size="h6" mb={4}>
            {say('task', { no: task.no })}
          </Title>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {task.text}
          </Text>
          <Group gap="xs" mt={6}>
            <Text size="sm">
              <b>{say('addressedTo')}:</b> {task.addressees.map(nameOf).join('; ')}
            </Text>
            {task.addressedAs.length > 0 && (
              <Text size="xs" c="dimmed">
                ({say('asWritten', { names: task.addressedAs.join('; ') })})
              </Text>
            )}
          </Group>
          <Group gap="xs" mt={4}>
            {issued && (
              <Text size="sm">
                <b>{say('taskDeadline')}:</b> {issued.lastDay ? showDay(issued.lastDay) : say('withoutDeadline')}
                {issued.lastDay && issued.statedLastDay && issued.lastDay !== issued.statedLastDay && (
                  <Text span size="xs" c="dimmed">
                    {' '}
                    ({say('movedFrom', { day: showDay(issued.statedLastDay) })})
                  </Text>
                )}
              </Text>
            )}
            {task.productRequired && (
              <Badge variant="light" color="gray" tt="none" radius="sm">
                {say('product')}
              </Badge>
            )}
            {task.recurrence && (
              <Badge variant="light" color="gray" tt="none" radius="sm">
                {say('recurring')}:{' '}
                {period(`period.${task.recurrence.period ?? (task.recurrence.rule ? 'rule' : 'unset')}`)}
              </Badge>
            )}
            {issued && (
              <Anchor component={Link} size="sm" to={`?tab=cascade&task=${encodeURIComponent(task.no)}`}>
                {say('seeAssignments')}
              </Anchor>
            )}
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}
