import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';

export type EvaluationDetail = components['schemas']['EvaluationDetailDto'];

/** An evaluation with its evidence, and what the person may do with it. */
export const useEvaluation = (evaluationId: string) =>
  useQuery({
    queryKey: ['evaluation', evaluationId],
    queryFn: () => answerOf(api.GET('/api/v1/evaluations/{evaluationId}', { params: { path: { evaluationId } } })),
  });
