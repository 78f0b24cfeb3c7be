import type { components } from '../api/schema.js';
import { showDay } from '../time/show.js';
import { useEvaluationWords } from './evaluation.words.js';

type Period = Pick<components['schemas']['EvaluationDto'], 'periodKey' | 'periodKind' | 'periodFrom' | 'periodTo'>;

/** What a period is called: “Quý 2 2026”, “Năm 2026”, “Nhiệm kỳ từ 01/10/2025”. */
export function usePeriodName(): (period: Period) => string {
  const say = useEvaluationWords();
  return ({ periodKey, periodKind, periodFrom, periodTo }) => {
    const [year, quarter] = periodKey.split('-Q');
    if (periodKind === 'quarter') return `${say('quarterNo', { no: quarter ?? '' })}/${year ?? ''}`;
    if (periodKind === 'year') return `${say('year')} ${year ?? ''}`;
    return `${say('term')} ${[periodFrom, periodTo].map((day) => (day ? showDay(day) : '…')).join(' – ')}`;
  };
}
