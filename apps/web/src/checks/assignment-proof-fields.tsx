import { Checkbox, CloseButton, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { useEventName } from '../parts/event.words.js';
import { showInstant } from '../time/show.js';
import { useCheckStepsWords } from './check-steps.words.js';
import type { AssignmentProof } from './typed-finding.js';

interface AssignmentProofFieldsProps {
  readonly proof: AssignmentProof;
  readonly onChange: (proof: AssignmentProof) => void;
  readonly onRemove: () => void;
}

/** What of an assignment proves it: all of it, single events, single files. */
export function AssignmentProofFields({ proof, onChange, onRemove }: AssignmentProofFieldsProps) {
  const say = useCheckStepsWords();
  const name = useEventName();
  const { assignmentId, label, isWhole, eventIds, evidence } = proof;
  const history = useQuery({
    queryKey: ['assignment', assignmentId, 'history', 'proof'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/assignments/{assignmentId}/history', {
          params: { path: { assignmentId }, query: { limit: 100, order: 'oldest-first' } },
        }),
      ),
  });
  const reports = useQuery({
    queryKey: ['assignment', assignmentId, 'reports', 'proof'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/assignments/{assignmentId}/reports', { params: { path: { assignmentId } } })),
  });
  const files = new Map(
    (reports.data?.items ?? []).flatMap((report) => report.evidence.map(({ sha256, name: file }) => [sha256, file])),
  );
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text size="sm" fw={600}>
            {label}
          </Text>
          <CloseButton aria-label={`${say('remove')}: ${label}`} onClick={onRemove} />
        </Group>
        <Checkbox
          label={say('whole')}
          checked={isWhole}
          onChange={(event) => onChange({ ...proof, isWhole: event.currentTarget.checked })}
        />
        {(history.data?.items.length ?? 0) > 0 && (
          <Checkbox.Group
            label={say('events')}
            value={[...eventIds]}
            onChange={(chosen) => onChange({ ...proof, eventIds: chosen })}
          >
            <Stack gap={4} mt={4}>
              {history.data?.items.map(({ eventId, type, occurredAt }) => (
                <Checkbox key={eventId} size="xs" value={eventId} label={`${name(type)}, ${showInstant(occurredAt)}`} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {files.size > 0 && (
          <Checkbox.Group
            label={say('evidence')}
            value={evidence.map(({ sha256 }) => sha256)}
            onChange={(chosen) =>
              onChange({ ...proof, evidence: chosen.map((sha256) => ({ sha256, name: files.get(sha256) ?? sha256 })) })
            }
          >
            <Stack gap={4} mt={4}>
              {[...files].map(([sha256, file]) => (
                <Checkbox key={sha256} size="xs" value={sha256} label={file} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </Stack>
    </Paper>
  );
}
