import type { components } from '../api/schema.js';
import type { Column } from '../parts/csv.js';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { useChecksWords } from './checks.words.js';

/** Checks as a table to take along. */
export function useCheckColumns(): readonly Column<components['schemas']['CheckDto']>[] {
  const say = useChecksWords();
  const term = useTerms();
  return [
    { title: say('name'), of: ({ title }) => title },
    { title: say('kind'), of: ({ kind }) => term(`check.${kind}`) },
    { title: say('inspector'), of: ({ inspectorName }) => inspectorName },
    { title: say('from'), of: ({ startsOn }) => showDay(startsOn) },
    { title: say('to'), of: ({ endsOn }) => showDay(endsOn) },
    { title: say('status'), of: ({ status }) => term(`check-status.${status}`) },
    { title: say('decision'), of: ({ opening }) => opening?.number },
    { title: say('conclusion'), of: ({ conclusion }) => conclusion?.number },
    { title: say('findings'), of: ({ findingCount }) => findingCount },
    { title: say('demands'), of: ({ demands }) => demands.length },
  ];
}
