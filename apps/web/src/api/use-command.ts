import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { forgetKey, keyFor } from './command-keys.js';
import { isPassing, isSessionOver } from './problem.js';

/** Headers of a command: sent again under the same key it is done once. */
export interface CommandHeaders {
  readonly 'Idempotency-Key': string;
}

interface CommandOptions<Answer, Content> {
  readonly onSuccess?: (answer: Answer, content: Content) => unknown;
}

/**
 * A step that changes something: `send` is given its content and the headers to send. What is on the screen is asked for
 * again afterwards. A step that found no answer, or an ended session, keeps its key for the next try.
 * @param step names it among all steps: `report`, `issue`
 */
export function useCommand<Content, Answer>(
  step: string,
  send: (content: Content, headers: CommandHeaders) => Promise<Answer>,
  { onSuccess }: CommandOptions<Answer, Content> = {},
): UseMutationResult<Answer, Error, Content> {
  const queries = useQueryClient();
  return useMutation<Answer, Error, Content>({
    mutationFn: (content) => send(content, { 'Idempotency-Key': keyFor(step, content) }),
    onSuccess: async (answer, content) => {
      forgetKey(step, content);
      await onSuccess?.(answer, content);
      void queries.invalidateQueries();
    },
    onError: (error, content) => {
      if (!isPassing(error) && !isSessionOver(error)) forgetKey(step, content);
    },
  });
}
