import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { Section } from '../parts/section.js';
import { showInstant } from '../time/show.js';
import { useAssignmentWords } from './assignments.words.js';
import { ReportContent } from './report-content.js';
import type { AssignmentDetail, Report } from './use-assignment.js';

const COLOURS: Readonly<Record<Report['status'], string>> = { waiting: 'blue', returned: 'orange', accepted: 'teal' };

/** What was submitted, the newest first, with what was decided on it. */
export function Reports({ of }: { of: AssignmentDetail }) {
  const say = useAssignmentWords();
  return (
    <Section title={say('reports')}>
      {of.reports.length === 0 && (
        <Text size="sm" c="dimmed">
          {say('noReports')}
        </Text>
      )}
      <Stack gap="md">
        {of.reports.map((report) => (
          <Card key={report.reportId} withBorder padding="sm" component="article">
            <Group gap="xs" mb="xs">
              <Badge color={COLOURS[report.status]} variant="light" radius="sm" tt="none">
                {say(`report.${report.status}`)}
              </Badge>
              <Text size="xs" c="dimmed">
                {say('report.sent', { at: showInstant(report.submittedAt) })}
                {report.decidedAt && ` · ${say('report.decided', { at: showInstant(report.decidedAt) })}`}
                {report.jointReportId && ` · ${say('report.joint')}`}
              </Text>
            </Group>
            <ReportContent of={report} assignmentId={of.assignmentId} />
            {report.returnReason && <Said name={say('report.reason')}>{report.returnReason}</Said>}
            {report.remark && <Said name={say('report.remark')}>{report.remark}</Said>}
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

function Said({ name, children }: { name: string; children: string }) {
  return (
    <Text size="sm" mt="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      <Text span fw={600} size="sm">
        {name}:
      </Text>{' '}
      {children}
    </Text>
  );
}
