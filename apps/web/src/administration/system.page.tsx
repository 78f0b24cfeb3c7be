import { Alert, List, Stack, Text } from '@mantine/core';
import { showNumber } from '../time/show.js';
import { Answered } from '../parts/answered.js';
import { AdministrationPage } from './administration-page.js';
import { useAdministrationWords } from './administration.words.js';
import { OperatorsNext } from './operators-next.js';
import { QueueBoardLink } from './queue-board-link.js';
import { Runners } from './runners.js';
import { useReadiness } from './use-readiness.js';

/** Whether everything works, and what an operator does where it does not. */
export function Component() {
  const say = useAdministrationWords();
  const readiness = useReadiness();
  return (
    <AdministrationPage tab="system" about={say('systemAbout')}>
      <Answered of={readiness} rows={8}>
        {({ status, lastPosition, troubles, warnings, runners }) => (
          <Stack gap="md">
            <Alert color={status === 'ready' ? 'teal' : 'red'} title={say(status === 'ready' ? 'ready' : 'notReady')}>
              {troubles.length > 0 && (
                <List size="sm" spacing={4}>
                  {troubles.map(({ part, trouble }) => (
                    <List.Item key={part} lang="en">
                      <b>{part}</b>: {trouble}
                    </List.Item>
                  ))}
                </List>
              )}
              {lastPosition !== null && (
                <Text size="sm">
                  {say('lastPosition')}: {showNumber(lastPosition)}
                </Text>
              )}
            </Alert>
            {warnings.length > 0 && (
              <Alert color="yellow" title={say('warnings')}>
                <List size="sm">
                  {warnings.map((warning) => (
                    <List.Item key={warning} lang="en">
                      {warning}
                    </List.Item>
                  ))}
                </List>
              </Alert>
            )}
            <QueueBoardLink />
            <Runners runners={runners} troubles={troubles} />
            <OperatorsNext runner={runners.find(({ isFailing }) => isFailing)?.name ?? null} />
          </Stack>
        )}
      </Answered>
    </AdministrationPage>
  );
}
