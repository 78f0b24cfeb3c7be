import { Text } from '@mantine/core';
import { showFigure } from '../../indicators/show-figure.js';
import { usePeriodName } from '../../indicators/use-period-name.js';
import { showDayOf } from '../../time/show.js';
import type { KnownIndicator } from './use-known-indicators.js';
import { useReportWords } from './report.words.js';

/** What the unit stated last time, to compare with what it states now. */
export function SaidBefore({ of }: { of: KnownIndicator | undefined }) {
  const say = useReportWords();
  const nameOf = usePeriodName();
  if (!of?.last) return null;
  const { last, unitOfMeasure } = of;
  const when = last.period ? nameOf(last.period) : showDayOf(last.reportedAt);
  const value = [showFigure(last.value), unitOfMeasure].filter(Boolean).join(' ');
  return (
    <Text size="xs" c="dimmed">
      {say('saidBefore', { when, value })}
    </Text>
  );
}
