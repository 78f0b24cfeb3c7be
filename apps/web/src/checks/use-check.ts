import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';

export type CheckDetail = components['schemas']['CheckDetailDto'];

/** A check with its findings and demands, and what the person may do with it. */
export const useCheck = (checkId: string) =>
  useQuery({
    queryKey: ['check', checkId],
    queryFn: () => answerOf(api.GET('/api/v1/checks/{checkId}', { params: { path: { checkId } } })),
  });
