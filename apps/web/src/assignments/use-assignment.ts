import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { byCursor } from '../parts/more.js';

export type AssignmentDetail = components['schemas']['AssignmentDetailDto'];
export type Step = AssignmentDetail['may'][number];
export type Report = components['schemas']['ReportViewDto'];

/** An assignment with what may be done with it. */
export const useAssignment = (assignmentId: string) =>
  useQuery({
    queryKey: ['assignment', assignmentId],
    queryFn: () => answerOf(api.GET('/api/v1/assignments/{assignmentId}', { params: { path: { assignmentId } } })),
    enabled: assignmentId !== '',
  });

/** What happened to it, in words. */
export const useStory = (assignmentId: string) =>
  useQuery({
    queryKey: ['assignment', assignmentId, 'story'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/assignments/{assignmentId}/story', { params: { path: { assignmentId } } })),
  });

/** What it was handed on as, one level below. */
export const useCascade = (assignmentId: string) =>
  useInfiniteQuery({
    queryKey: ['assignment', assignmentId, 'cascade'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/assignments/{assignmentId}/cascade', {
          params: { path: { assignmentId }, query: { cursor } },
        }),
      ),
    ...byCursor,
  });

/** What is asked, in the words that the unit was given. */
export const askedIn = ({ content, text, directiveTitle }: AssignmentDetail): string =>
  content ?? text ?? directiveTitle ?? '';
