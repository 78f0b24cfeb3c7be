import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';

export type Readiness = components['schemas']['ReadyDto'];

/** Milliseconds between two looks. */
const EVERY = 5_000;

/** How far everything is that follows the log. That something is wrong is an answer here, though it comes with 503. */
export const useReadiness = () =>
  useQuery({
    queryKey: ['readiness'],
    queryFn: async (): Promise<Readiness> => {
      const asked = api.GET('/api/v1/health/ready');
      return answerOf(asked).catch(async (refused: unknown) => {
        const body: unknown = await asked.then(
          ({ error }) => error,
          () => null,
        );
        if (isReadiness(body)) return body;
        throw refused;
      });
    },
    refetchInterval: EVERY,
  });

const isReadiness = (body: unknown): body is Readiness =>
  typeof body === 'object' && body !== null && 'runners' in body && 'troubles' in body;
