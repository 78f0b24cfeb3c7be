import type { components } from '../api/schema.js';
import type { Column } from '../parts/csv.js';
import { dayEndedAt } from '../time/days.js';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { useUnitsWords } from './units.words.js';

type Counted = components['schemas']['PastAssignmentDto'];

/** The same assignments as a table to take along. */
export function useCountedColumns(): readonly Column<Counted>[] {
  const say = useUnitsWords();
  const term = useTerms();
  return [
    { title: say('directive'), of: ({ directiveNumber }) => directiveNumber },
    { title: say('task'), of: ({ taskNo, text }) => `${taskNo}. ${text ?? ''}` },
    { title: say('unit'), of: ({ stood }) => stood.unitName },
    { title: say('deadline'), of: ({ stood }) => stood.dueAt && showDay(dayEndedAt(stood.dueAt)) },
    { title: say('state'), of: ({ stood }) => term(`class.${stood.class}`) },
  ];
}
