import { Button, Group, List, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../frame/paths.js';
import { Section } from '../../parts/section.js';
import type { AssignmentDetail } from '../use-assignment.js';
import { useReportWords } from './report.words.js';

/** What happens after a report was sent. */
export function ReportDone({ of }: { of: AssignmentDetail }) {
  const say = useReportWords();
  return (
    <Section title={say('sent')}>
      <Stack role="status">
        <Text>{say('sentTo', { giver: of.giverName ?? '' })}</Text>
        <List size="sm" spacing="xs">
          <List.Item>{say('sentNext1')}</List.Item>
          <List.Item>{say('sentNext2')}</List.Item>
        </List>
        <Group>
          <Button component={Link} to={paths.inbox()}>
            {say('toInbox')}
          </Button>
          <Button component={Link} to={paths.assignment(of.assignmentId)} variant="default">
            {say('back')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
