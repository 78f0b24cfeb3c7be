import { useQuery } from '@tanstack/react-query';
import { changeQuery, type AskedChange } from './change-query.js';
import { useChangeWords } from './change.words.js';

/** Why a change of a decree in force cannot be confirmed yet: its preview is not seen, or tells what it would be refused for. */
export function useChangeWaits(asked: AskedChange, isShown: boolean): string | null {
  const say = useChangeWords();
  const { data } = useQuery({ ...changeQuery(asked), enabled: isShown });
  if (!isShown) return null;
  if (!data) return say('waitsToBeSeen');
  return data.obstacles.length > 0 ? say('waitsForObstacles') : null;
}
