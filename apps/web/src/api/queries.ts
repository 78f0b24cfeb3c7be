import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionOver } from '../session/session-over.js';
import { isPassing, isSessionOver, Problem } from './problem.js';

const MOST_TRIES = 3;

function noteSession(error: unknown): void {
  if (isSessionOver(error)) sessionOver.raise();
}

/** What passes by itself is tried again; a refusal is an answer. */
const retry = (failures: number, error: unknown): boolean => isPassing(error) && failures < MOST_TRIES;

const retryDelay = (failures: number, error: unknown): number =>
  error instanceof Problem && error.retryAfter !== null ? error.retryAfter * 1_000 : 500 * 2 ** failures;

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noteSession }),
  mutationCache: new MutationCache({ onError: noteSession }),
  defaultOptions: {
    queries: { retry, retryDelay, staleTime: 30_000, refetchOnWindowFocus: true },
    // Away from the line a step waits and is sent when it is back.
    mutations: { retry, retryDelay, networkMode: 'online' },
  },
});
