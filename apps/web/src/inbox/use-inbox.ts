import { useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';

type Inbox = components['schemas']['InboxAnswerDto'];
export type Section = Exclude<Inbox['section'], null>;
export type Assignment = components['schemas']['AssignmentDto'];

/** In the order in which they press. */
export const SECTIONS: readonly Section[] = [
  'new',
  'overdue',
  'due-soon',
  'in-work',
  'waiting',
  'to-accept',
  'done',
  'withdrawn',
];

export const isSection = (text: string | null): text is Section => SECTIONS.some((section) => section === text);

/** A section of a unit's inbox, page by page, with the counts of all sections. */
export function useInbox(unitId: string, section: Section) {
  return useInfiniteQuery({
    queryKey: ['inbox', unitId, section],
    queryFn: async ({ pageParam: cursor }) => {
      const params = { path: { unitId }, query: { section, cursor } };
      const { items = [], next = null, counts } = await answerOf(api.GET('/api/v1/units/{unitId}/inbox', { params }));
      return { items, next, counts };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: unitId !== '',
  });
}
