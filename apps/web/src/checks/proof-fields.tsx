import { Fieldset, Group, Pill, Stack, Text } from '@mantine/core';
import type { Kept } from '../kept/use-kept.js';
import { AssignmentPick } from './assignment-pick.js';
import { AssignmentProofFields } from './assignment-proof-fields.js';
import { useCheckStepsWords } from './check-steps.words.js';
import { TeamFile } from './team-file.js';
import type { AssignmentProof, TypedFinding } from './typed-finding.js';

interface ProofFieldsProps {
  readonly unitId: string | null;
  readonly finding: TypedFinding;
  readonly onChange: Kept<TypedFinding>['change'];
}

/** What proves a finding: assignments, what happened to them, what was handed in for them, files of the team. */
export function ProofFields({ unitId, finding, onChange }: ProofFieldsProps) {
  const say = useCheckStepsWords();
  const { assignments, files } = finding;
  const setProof = (proof: AssignmentProof) =>
    onChange((before) => ({
      ...before,
      assignments: before.assignments.map((one) => (one.assignmentId === proof.assignmentId ? proof : one)),
    }));
  return (
    <Fieldset legend={say('proof')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {say('proofHelp')}
        </Text>
        {assignments.map((proof) => (
          <AssignmentProofFields
            key={proof.assignmentId}
            proof={proof}
            onChange={setProof}
            onRemove={() =>
              onChange((before) => ({ ...before, assignments: before.assignments.filter((one) => one !== proof) }))
            }
          />
        ))}
        {unitId ? (
          <AssignmentPick
            unitId={unitId}
            taken={assignments.map(({ assignmentId }) => assignmentId)}
            onPick={(assignmentId, label) =>
              onChange((before) => ({
                ...before,
                assignments: [
                  ...before.assignments,
                  { assignmentId, label, isWhole: true, eventIds: [], evidence: [] },
                ],
              }))
            }
          />
        ) : (
          <Text size="sm">{say('chooseUnitFirst')}</Text>
        )}
        <Group gap="xs">
          {files.map((file) => (
            <Pill
              key={file.sha256}
              withRemoveButton
              removeButtonProps={{ 'aria-label': `${say('remove')}: ${file.name}` }}
              onRemove={() => onChange((before) => ({ ...before, files: before.files.filter((one) => one !== file) }))}
            >
              {file.name}
            </Pill>
          ))}
          <TeamFile
            onUploaded={(file) =>
              onChange((before) => ({
                ...before,
                files: [...before.files.filter(({ sha256 }) => sha256 !== file.sha256), file],
              }))
            }
          />
        </Group>
      </Stack>
    </Fieldset>
  );
}
