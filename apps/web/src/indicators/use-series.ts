import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { byCursor } from '../parts/more.js';

/** An indicator as an address names it. */
export interface NamedIndicator {
  readonly directiveId: string;
  readonly taskNo: string;
  readonly name: string;
  readonly unitOfMeasure: string | undefined;
  /** Of this unit and everything below it; absent: all that may be read. */
  readonly unitId: string | undefined;
}

/** What an indicator came to, the newest period first. */
export const useSeries = ({ directiveId, ...asked }: NamedIndicator) =>
  useInfiniteQuery({
    queryKey: ['directive', directiveId, 'indicator-series', asked],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/indicators/series', {
          params: { path: { directiveId }, query: { ...asked, cursor, limit: 100 } },
        }),
      ),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
