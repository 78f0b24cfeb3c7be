import { Alert, Button, Divider, Group, Modal, Stack, Text } from '@mantine/core';
import { classNow } from '../../parts/follow-up-badge.js';
import { usePartsWords } from '../../parts/parts.words.js';
import { Trouble } from '../../parts/trouble.js';
import { showDay, showInstant } from '../../time/show.js';
import { ReportContent } from '../report-content.js';
import { askedIn, type AssignmentDetail } from '../use-assignment.js';
import type { ReportSent } from './report-draft.js';
import { useReportWords } from './report.words.js';

interface ReportReviewProps {
  readonly of: AssignmentDetail;
  readonly report: ReportSent;
  /** How many are served by it beside this one. */
  readonly others: number;
  readonly isOpen: boolean;
  readonly sending: { readonly isPending: boolean; readonly isPaused: boolean; readonly error: Error | null };
  readonly onClose: () => void;
  readonly onSend: () => void;
}

/** The report as whoever decides on it will see it, before it is sent. */
export function ReportReview({ of, report, others, isOpen, sending, onClose, onSend }: ReportReviewProps) {
  const say = useReportWords();
  const part = usePartsWords();
  const isLate = classNow(of) === 'open-overdue';
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="xl"
      title={say('reviewTitle', { giver: of.giverName ?? '' })}
      closeButtonProps={{ 'aria-label': part('close') }}
    >
      <Stack>
        <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>
          {askedIn(of)}
        </Text>
        <Divider />
        <ReportContent of={report} assignmentId={null} />
        {others > 0 && <Text size="sm">{say('reviewJoint', { count: others + 1 })}</Text>}
        {report.occurredAt && (
          <Alert color="yellow" py="xs">
            {say('happened', { at: showInstant(report.occurredAt) })}
          </Alert>
        )}
        {of.lastDay && !report.occurredAt && (
          <Alert color={isLate ? 'yellow' : 'gray'} py="xs">
            {isLate ? say('late', { day: showDay(of.lastDay) }) : say('onTime')}
          </Alert>
        )}
        {sending.error && <Trouble error={sending.error} />}
        {sending.isPaused && (
          <Alert color="yellow" py="xs" role="status">
            {say('offline')}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('edit')}
          </Button>
          <Button onClick={onSend} loading={sending.isPending && !sending.isPaused} disabled={sending.isPaused}>
            {say('send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
