import type { Column } from '../parts/csv.js';
import { showDay } from '../time/show.js';
import type { Review } from './kinds.js';
import { useReviewsWords } from './reviews.words.js';
import { useDirectiveName } from './use-directive-name.js';

/** Reviews as a table to take along. */
export function useReviewColumns(): readonly Column<Review>[] {
  const say = useReviewsWords();
  const directiveNamed = useDirectiveName();
  return [
    { title: say('name'), of: ({ title }) => title },
    { title: say('kind'), of: ({ kind }) => say(`kind.${kind}`) },
    { title: say('directive'), of: (review) => directiveNamed(review) },
    { title: say('from'), of: ({ periodFrom }) => showDay(periodFrom) },
    { title: say('to'), of: ({ periodTo }) => showDay(periodTo) },
    { title: say('figuresOn'), of: ({ figuresOn }) => showDay(figuresOn) },
    { title: say('lastDay'), of: ({ lastDay }) => showDay(lastDay) },
    { title: say('count.asked'), of: ({ reports }) => reports.asked },
    { title: say('count.reported'), of: ({ reports }) => reports.reported },
    { title: say('count.accepted'), of: ({ reports }) => reports.accepted },
    { title: say('count.late'), of: ({ reports }) => reports.late },
    { title: say('state'), of: ({ status }) => say(`status.${status}`) },
    { title: say('conclusionNumber'), of: ({ conclusion }) => conclusion?.number },
  ];
}
