import { Alert, Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { showDay, showNumber } from '../time/show.js';
import { useDraftQuery } from './draft-query.js';
import { useDraftsWords } from './drafts.words.js';
import { IssueButton } from './issue-button.js';
import { PreviewTable } from './preview-table.js';

/** What an issue today would give to whom with which deadline, and what it would be refused for. */
export function Component() {
  const say = useDraftsWords();
  const { directiveId = '' } = useParams();
  const draft = useDraftQuery(directiveId);
  const isDraft = draft.data?.status === 'draft';
  const preview = useQuery({
    queryKey: ['drafts', directiveId, 'preview', draft.data?.revision],
    queryFn: () => answerOf(api.GET('/api/v1/directives/{directiveId}/preview', { params: { path: { directiveId } } })),
    enabled: isDraft,
    // It depends on units, groups, the calendar and the day.
    staleTime: 0,
  });
  if (draft.data && !isDraft) return <Navigate to={paths.directive(directiveId)} replace />;
  const toField = (path: string) => `${paths.draft(directiveId)}?field=${encodeURIComponent(path)}`;
  return (
    <Answered of={draft}>
      {({ number, title, warnings, may }) => (
        <Page
          title={say('previewTitle')}
          about={
            <>
              {number} {title}
            </>
          }
          actions={
            <>
              <Button
                component={Link}
                to={paths.draft(directiveId)}
                variant="default"
                leftSection={<IconArrowLeft size={16} />}
              >
                {say('backToDraft')}
              </Button>
              {may.includes('issue') && preview.data && (
                <IssueButton preview={preview.data} number={number} onStale={() => void draft.refetch()} />
              )}
            </>
          }
        >
          <Answered of={preview} rows={8}>
            {({ obstacles, tasks, assignmentCount, issuedOn }) => (
              <Stack gap="md">
                {!may.includes('issue') && <Alert color="blue">{say('mayNotIssue')}</Alert>}
                {obstacles.length > 0 && (
                  <Alert color="red" icon={<IconAlertTriangle />} title={say('obstacles')} role="alert">
                    <List size="sm" spacing={4}>
                      {obstacles.map(({ code, path, message }) => (
                        <List.Item key={code + path + message}>
                          {message}{' '}
                          <Anchor component={Link} to={toField(path)} size="sm" fw={600}>
                            {say('goThere')}
                          </Anchor>
                        </List.Item>
                      ))}
                    </List>
                  </Alert>
                )}
                {warnings.some(({ blocks }) => !blocks) && (
                  <Alert color="yellow" title={say('alsoLook')}>
                    <List size="sm" spacing={4}>
                      {warnings
                        .filter(({ blocks }) => !blocks)
                        .map(({ code, path, message }) => (
                          <List.Item key={code + path + message}>
                            {message}{' '}
                            <Anchor component={Link} to={toField(path)} size="sm">
                              {say('goThere')}
                            </Anchor>
                          </List.Item>
                        ))}
                    </List>
                  </Alert>
                )}
                <Group justify="space-between">
                  <Text fw={600}>
                    {say('previewOf', { day: showDay(issuedOn) })}:{' '}
                    {say('givenCount', { count: assignmentCount, shown: showNumber(assignmentCount) })}
                  </Text>
                </Group>
                {tasks.length === 0 ? <Nothing title={say('nothingGiven')} /> : <PreviewTable tasks={tasks} />}
                <Text size="sm" c="dimmed">
                  {say('onCalendar')}
                </Text>
              </Stack>
            )}
          </Answered>
        </Page>
      )}
    </Answered>
  );
}
