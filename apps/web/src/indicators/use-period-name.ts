import { useCallback } from 'react';
import type { components } from '../api/schema.js';
import { showDay } from '../time/show.js';
import { useIndicatorsWords } from './indicators.words.js';

type Period = components['schemas']['IndicatorPeriodDto'] | null;

/** A name as the domain makes it; what is made by a rule is named by its last day. */
const NAMED = /^(\d{4})(?:-(?:(W|Q|H)(\d+)|(\d\d)))?$/;
const KINDS = { W: 'week', Q: 'quarter', H: 'half' } as const;

/** What a period is called: “Quý 2/2026”, “Tháng 3/2026”; null is what is reported once. */
export function usePeriodName(): (period: Period) => string {
  const say = useIndicatorsWords();
  return useCallback(
    (period) => {
      if (period === null) return say('oncePeriod');
      const [, year, letter, part, month] = NAMED.exec(period.key) ?? [];
      if (year === undefined) return say('upTo', { day: showDay(period.to) });
      if (month) return say('month', { no: Number(month), year });
      if (letter && part) return say(KINDS[letter as keyof typeof KINDS], { no: Number(part), year });
      return say('year', { year });
    },
    [say],
  );
}
