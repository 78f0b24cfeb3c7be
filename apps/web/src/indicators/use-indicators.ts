import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { byCursor } from '../parts/more.js';

/** What the reports of a directive state, page after page. */
export const useIndicators = (
  directiveId: string,
  { unitId, period }: { readonly unitId?: string | undefined; readonly period?: string | undefined } = {},
) =>
  useInfiniteQuery({
    queryKey: ['directive', directiveId, 'indicators', unitId, period],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/indicators', {
          params: { path: { directiveId }, query: { unitId, period, cursor, limit: 100 } },
        }),
      ),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
