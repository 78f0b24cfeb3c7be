import type { Figure } from '../parts/figures.js';
import { useTerms } from '../words/terms.words.js';
import { useUnitsWords } from './units.words.js';

/** What a figure is called. */
export function useFigureName(): (figure: Figure) => string {
  const say = useUnitsWords();
  const term = useTerms();
  return (figure) => {
    if (figure === 'all') return say('total');
    if (figure === 'done' || figure === 'open') return say(figure);
    return term(`class.${figure}`);
  };
}
