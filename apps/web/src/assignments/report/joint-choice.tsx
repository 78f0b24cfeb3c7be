import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.js';
import { Section } from '../../parts/section.js';
import type { AssignmentDetail } from '../use-assignment.js';
import { useReportWords } from './report.words.js';

interface JointChoiceProps {
  readonly of: AssignmentDetail;
  readonly value: readonly string[];
  readonly onChange: (assignmentIds: readonly string[]) => void;
}

/** Others who asked for a report of the same period: one report may serve them all. */
export function JointChoice({ of, value, onChange }: JointChoiceProps) {
  const say = useReportWords();
  const { data } = useQuery({
    queryKey: ['assignment', of.assignmentId, 'same-period'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/assignments/{assignmentId}/same-period', {
          params: { path: { assignmentId: of.assignmentId } },
        }),
      ),
    enabled: of.reportPeriod !== null,
  });
  const others = (data?.items ?? []).filter(({ assignmentId }) => assignmentId !== of.assignmentId);
  if (others.length === 0) return null;
  return (
    <Section title={say('joint')}>
      <Checkbox.Group value={[...value]} onChange={onChange} label={say('jointHelp')}>
        <Stack gap="xs" mt="xs">
          {others.map((other) => (
            <Checkbox
              key={other.assignmentId}
              value={other.assignmentId}
              label={say('jointFrom', {
                giver: other.giverName ?? '',
                text: [other.directiveNumber, other.content ?? other.text].filter(Boolean).join(' '),
              })}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </Section>
  );
}
