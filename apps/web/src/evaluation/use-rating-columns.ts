import type { components } from '../api/schema.js';
import type { Column } from '../parts/csv.js';
import { showDay } from '../time/show.js';
import { useRatingTerms } from '../words/rating.words.js';
import { useEvaluationWords } from './evaluation.words.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import { usePeriodName } from './use-period-name.js';

/** Evaluations as a table to take along. */
export function useRatingColumns(): readonly Column<components['schemas']['EvaluationDto']>[] {
  const say = useEvaluationWords();
  const sheet = useEvaluationSheetWords();
  const term = useRatingTerms();
  const period = usePeriodName();
  return [
    { title: say('unit'), of: ({ unitName }) => unitName },
    { title: say('period'), of: period },
    { title: say('decider'), of: ({ deciderName }) => deciderName },
    { title: sheet('selfRating'), of: ({ selfRating }) => selfRating && term(`rating.${selfRating.rating}`) },
    { title: sheet('appraisal'), of: ({ appraisal }) => appraisal && term(`rating.${appraisal.rating}`) },
    { title: say('status'), of: ({ status }) => say(`status.${status}`) },
    { title: say('rating'), of: ({ rating }) => rating && term(`rating.${rating}`) },
    { title: say('number'), of: ({ decision }) => decision?.number },
    { title: say('decidedOn'), of: ({ decision }) => decision && showDay(decision.decidedOn) },
  ];
}
