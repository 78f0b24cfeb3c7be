import { useQuery, useQueryClient, useMutation } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { isSessionOver } from '../api/problem.js';
import type { components } from '../api/schema.js';
import { sessionOver } from './session-over.js';

export type Me = components['schemas']['WhoAmIDto'];

const ME = ['me'];

/** The person who is signed in; null for nobody. */
export function useSession() {
  return useQuery({
    queryKey: ME,
    queryFn: async (): Promise<Me | null> => {
      try {
        return await answerOf(api.GET('/api/v1/me'));
      } catch (error) {
        if (isSessionOver(error)) return null;
        throw error;
      }
    },
  });
}

/** The person in front of a screen that only somebody signed in sees. */
export function useMe(): Me {
  const { data } = useSession();
  if (!data) throw new Error('A screen behind the sign-in was shown to nobody');
  return data;
}

/** Signs in with a password. Whoever comes after another finds nothing of the other's. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: { login: string; password: string }) =>
      answerOf(api.POST('/api/v1/sessions', { body: { ...asked, inBrowser: true } })),
    onSuccess: async ({ userId }) => {
      const before = queries.getQueryData<Me | null>(ME);
      if (before && before.userId !== userId) queries.clear();
      sessionOver.clear();
      await queries.invalidateQueries();
    },
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: async () => {
      await answerOf(api.DELETE('/api/v1/sessions/current')).catch((error: unknown) => {
        if (!isSessionOver(error)) throw error;
      });
      // Everything that was shown goes with the page.
      window.location.assign('/');
    },
  });
}
