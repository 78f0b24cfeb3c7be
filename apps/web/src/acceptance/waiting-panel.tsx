import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Asked } from '../assignments/asked.js';
import { ReportContent } from '../assignments/report-content.js';
import { Standing } from '../assignments/standing.js';
import { StepBar } from '../assignments/steps/step-bar.js';
import { useAssignment } from '../assignments/use-assignment.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { useAcceptanceWords } from './acceptance.words.js';
import type { Decision } from './decide-dialog.js';

interface WaitingPanelProps {
  readonly assignmentId: string;
  readonly onDecide: (decision: Decision, assignmentId: string) => void;
}

/** What was asked beside what was reported, and the decision on it. */
export function WaitingPanel({ assignmentId, onDecide }: WaitingPanelProps) {
  const say = useAcceptanceWords();
  const assignment = useAssignment(assignmentId);
  return (
    <Answered of={assignment} rows={10}>
      {(of) => {
        const report = of.reports.find(({ reportId }) => reportId === of.reportId);
        const waits = of.holder === 'approver' || of.holder === 'giver';
        return (
          <Stack>
            <Group gap="xs" justify="space-between">
              {of.may.includes('accept') ? (
                <Group gap="xs">
                  <Button onClick={() => onDecide('accept', assignmentId)}>{say('accept')}</Button>
                  <Button variant="default" onClick={() => onDecide('return', assignmentId)}>
                    {say('return')}
                  </Button>
                </Group>
              ) : waits ? (
                <StepBar of={of} />
              ) : (
                <Text size="sm" role="status">
                  {say('decided')}
                </Text>
              )}
              <Anchor component={Link} to={paths.assignment(assignmentId)} size="sm" underline="always">
                {say('open')}
              </Anchor>
            </Group>
            {report ? (
              <Section title={say('report')}>
                <Card withBorder={false} p={0}>
                  <ReportContent of={report} assignmentId={assignmentId} />
                </Card>
              </Section>
            ) : (
              <Standing of={of} />
            )}
            <Asked of={of} />
          </Stack>
        );
      }}
    </Answered>
  );
}
