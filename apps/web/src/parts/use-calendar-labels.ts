import { usePartsWords } from './parts.words.js';

/** What the arrows of a month, a year and a decade are called. */
export function useCalendarLabels() {
  const say = usePartsWords();
  return {
    previousMonth: say('previousMonth'),
    nextMonth: say('nextMonth'),
    previousYear: say('previousYear'),
    nextYear: say('nextYear'),
    previousDecade: say('previousDecade'),
    nextDecade: say('nextDecade'),
  };
}
