import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { forgetKey, keyFor } from './command-keys.js';
import { isPassing, isSessionOver } from './problem.js';
import type { CommandHeaders } from './use-command.js';

/** What came of one step for each of several: those done, and those refused with the reason. */
export interface ManyDone {
  readonly done: readonly string[];
  readonly refused: readonly { readonly id: string; readonly error: Error }[];
}

/**
 * The same step for several, one after the other, each under a key of its own: what one refuses keeps none of the
 * others. Where the line is lost it stops; sent again, what was done is not done twice.
 */
export function useMany<Content>(
  step: string,
  send: (id: string, content: Content, headers: CommandHeaders) => Promise<unknown>,
  onDone: (outcome: ManyDone) => void,
): UseMutationResult<ManyDone, Error, { ids: readonly string[]; content: Content }> {
  const queries = useQueryClient();
  return useMutation<ManyDone, Error, { ids: readonly string[]; content: Content }>({
    mutationFn: async ({ ids, content }) => {
      const done: string[] = [];
      const refused: { id: string; error: Error }[] = [];
      for (const id of ids) {
        try {
          await send(id, content, { 'Idempotency-Key': keyFor(step, [id, content]) });
          done.push(id);
        } catch (error) {
          if (!(error instanceof Error) || isPassing(error) || isSessionOver(error)) throw error;
          refused.push({ id, error });
        }
      }
      return { done, refused };
    },
    onSuccess: (outcome, { ids, content }) => {
      for (const id of ids) forgetKey(step, [id, content]);
      onDone(outcome);
      void queries.invalidateQueries();
    },
  });
}
