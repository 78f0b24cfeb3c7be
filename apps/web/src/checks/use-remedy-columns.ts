import type { components } from '../api/schema.js';
import type { Column } from '../parts/csv.js';
import { classNow } from '../parts/follow-up-badge.js';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { useChecksWords } from './checks.words.js';

/** Remedial demands as a table to take along. */
export function useRemedyColumns(): readonly Column<components['schemas']['RemedyDto']>[] {
  const say = useChecksWords();
  const term = useTerms();
  return [
    { title: say('name'), of: ({ checkTitle }) => checkTitle },
    { title: say('conclusion'), of: ({ conclusionNumber }) => conclusionNumber },
    { title: say('demand'), of: ({ content, text }) => content ?? text },
    { title: say('doer'), of: ({ unitName }) => unitName },
    { title: say('deadline'), of: ({ lastDay }) => lastDay && showDay(lastDay) },
    { title: say('state'), of: (remedy) => term(`class.${classNow(remedy)}`) },
  ];
}
