import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { allPages } from '../parts/all-pages.js';
import { classNow } from '../parts/follow-up-badge.js';

export type Reporter = components['schemas']['ReviewReporterDto'];

/** Every unit that reports for a review: a summary is written from all of their reports. */
export const useReporters = (reviewId: string) =>
  useQuery({
    queryKey: ['review', reviewId, 'reports'],
    queryFn: async () => {
      const { items } = await allPages((cursor, limit) =>
        answerOf(
          api.GET('/api/v1/reviews/{reviewId}/reports', {
            params: { path: { reviewId }, query: { cursor, limit } },
          }),
        ),
      );
      return items;
    },
  });

/** How the reports of a review are counted. */
const REPORT_COUNTS = ['asked', 'reported', 'accepted', 'late', 'withdrawn'] as const;
export type ReportCount = (typeof REPORT_COUNTS)[number];

/** The counts that are worth a place. */
export const countsIn = ({ withdrawn }: Record<ReportCount, number>): readonly ReportCount[] =>
  REPORT_COUNTS.filter((one) => one !== 'withdrawn' || withdrawn > 0);

/** The count that an address names; all that was asked where it names none. */
export const countFrom = (text: string): ReportCount => REPORT_COUNTS.find((one) => one === text) ?? 'asked';

const COUNTED: Readonly<Record<ReportCount, (of: Reporter) => boolean>> = {
  asked: () => true,
  reported: ({ status }) => status === 'reported' || status === 'accepted',
  accepted: ({ status }) => status === 'accepted',
  late: (of) => ['open-overdue', 'done-late'].includes(classNow(of)),
  withdrawn: ({ status }) => status === 'withdrawn',
};

/** The units that a count counts. */
export const countedBy = (reporters: readonly Reporter[], count: ReportCount): readonly Reporter[] =>
  reporters.filter(COUNTED[count]);

/** What a report tells, one heading each; a conclusion tells the same of all, and what comes next. */
export const PARTS = ['results', 'limits', 'causes', 'lessons'] as const;
export type Part = (typeof PARTS)[number];

/** What each unit wrote under a heading; those that wrote nothing there are left out. */
export const saidUnder = (part: Part, reporters: readonly Reporter[]) =>
  reporters.flatMap(({ assignmentId, unitId, unitName, report }) => {
    const text = report?.narrative[part]?.trim();
    return text
      ? [{ assignmentId, unitName: unitName ?? unitId, text, isReturned: report?.status === 'returned' }]
      : [];
  });
