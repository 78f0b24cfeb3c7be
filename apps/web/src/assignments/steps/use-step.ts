import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { ifMatch } from '../../api/if-match.js';
import { Problem } from '../../api/problem.js';
import { useCommand } from '../../api/use-command.js';
import type { AssignmentDetail } from '../use-assignment.js';
import { sendStep, type DialogStep, type StepInput } from './steps.js';
import { useStepWords } from './steps.words.js';

export const isChangedMeanwhile = (error: unknown): boolean => error instanceof Problem && error.status === 412;

/** A step upon what the screen shows: where that has changed meanwhile, nothing is done and the screen is renewed. */
export function useStep(
  step: DialogStep,
  of: Pick<AssignmentDetail, 'assignmentId' | 'revision'>,
  onDone?: () => void,
) {
  const say = useStepWords();
  const queries = useQueryClient();
  return useCommand(
    `step.${step}.${of.assignmentId}`,
    async (input: StepInput, headers) => {
      try {
        return await sendStep(step, of.assignmentId, input, { ...headers, ...ifMatch(of.revision) });
      } catch (error) {
        if (isChangedMeanwhile(error)) void queries.invalidateQueries({ queryKey: ['assignment', of.assignmentId] });
        throw error;
      }
    },
    {
      onSuccess: () => {
        notifications.show({ message: say(`done.${step}`) });
        onDone?.();
      },
    },
  );
}
