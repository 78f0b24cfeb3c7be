import { Anchor, Button, Group, Paper, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { useMe } from '../session/use-me.js';
import { useReportPeriodsWords } from './report-periods.words.js';
import { SetPeriod } from './set-period.js';

/** Documents that demand periodic reports and do not say how often. Of a draft it is set in the draft. */
export function UnsetReports() {
  const say = useReportPeriodsWords();
  const me = useMe();
  const unset = useInfiniteQuery({
    queryKey: ['directives', 'unset-report-periods'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/unset-report-periods', { params: { query: { cursor } } })),
    ...byCursor,
  });
  return (
    <Listed of={unset} rows={6} nothing={<Nothing title={say('noUnset')} />}>
      {(items) => (
        <>
          <Text size="sm" c="dimmed">
            {say('unsetAbout')}
          </Text>
          {items.map(({ directiveId, status, number, title, demands }) => (
            <Paper key={directiveId} withBorder p="sm">
              <Group justify="space-between" gap="xs" mb={4}>
                <Anchor
                  component={Link}
                  to={status === 'draft' ? paths.draft(directiveId) : paths.directive(directiveId)}
                  size="sm"
                  fw={600}
                >
                  {number} {title}
                </Anchor>
                {status === 'draft' && me.may.includes('draft') && (
                  <Button
                    component={Link}
                    to={paths.draft(directiveId)}
                    size="compact-sm"
                    variant="default"
                    title={say('draftHint')}
                  >
                    {say('openDraft')}
                  </Button>
                )}
              </Group>
              {demands.map(({ taskNo, text, recurrence }) => (
                <Group key={taskNo ?? ''} justify="space-between" gap="xs" wrap="nowrap" mt={4}>
                  <Text size="sm" lineClamp={2}>
                    <b>{taskNo === null ? say('ofMonitor') : say('ofTask', { no: taskNo })}</b>: {text}
                  </Text>
                  {status === 'issued' && me.may.includes('issue') && (
                    <SetPeriod directiveId={directiveId} taskNo={taskNo} recurrence={recurrence} />
                  )}
                </Group>
              ))}
            </Paper>
          ))}
        </>
      )}
    </Listed>
  );
}
