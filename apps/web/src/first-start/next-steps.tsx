import { Button, List, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { useFirstStartWords } from './first-start.words.js';

/** Where to go once there are units. */
export function NextSteps({ isSample }: { isSample: boolean }) {
  const say = useFirstStartWords();
  const steps = isSample
    ? (['nextSample'] as const)
    : (['nextPeople', 'nextSelf', 'nextCalendar', 'nextIssue'] as const);
  return (
    <Stack gap="sm" align="flex-start">
      <List type="ordered" size="sm" spacing={4}>
        {steps.map((step) => (
          <List.Item key={step}>{say(step)}</List.Item>
        ))}
      </List>
      <Button component={Link} to={paths.administration()} variant="default">
        {say('goOn')}
      </Button>
    </Stack>
  );
}
