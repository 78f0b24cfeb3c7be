import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';

/** Between two looks at what grows, in milliseconds. */
const LOOK_EVERY = 1_000;

/**
 * How far a new installation is; for administrators.
 * @param isGrowing while something is being entered: then it is asked again and again
 */
export const useFirstStart = ({ isGrowing = false, enabled = true } = {}) =>
  useQuery({
    queryKey: ['first-start'],
    queryFn: () => answerOf(api.GET('/api/v1/first-start')),
    refetchInterval: isGrowing ? LOOK_EVERY : false,
    enabled,
  });
