import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';

export type ReviewDetail = components['schemas']['ReviewDetailDto'];

/** A review with the figures of its directive, and what the person may do with it. */
export const useReview = (reviewId: string) =>
  useQuery({
    queryKey: ['review', reviewId],
    queryFn: () => answerOf(api.GET('/api/v1/reviews/{reviewId}', { params: { path: { reviewId } } })),
  });
