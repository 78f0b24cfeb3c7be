import { Button, Stack } from '@mantine/core';
import { Trouble } from '../../parts/trouble.js';
import type { AssignmentDetail } from '../use-assignment.js';
import { NO_INPUT } from './steps.js';
import { useStepWords } from './steps.words.js';
import { useStep } from './use-step.js';

interface AtOnceButtonProps {
  readonly step: 'acknowledge' | 'deliver';
  readonly of: AssignmentDetail;
  readonly variant: 'filled' | 'default';
}

/** A step that asks for nothing and takes nothing away. */
export function AtOnceButton({ step, of, variant }: AtOnceButtonProps) {
  const say = useStepWords();
  const taking = useStep(step, of);
  return (
    <Stack gap="xs">
      <Button variant={variant} loading={taking.isPending && !taking.isPaused} onClick={() => taking.mutate(NO_INPUT)}>
        {say(step)}
      </Button>
      {taking.error && <Trouble error={taking.error} />}
    </Stack>
  );
}
