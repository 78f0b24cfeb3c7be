import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { keyOf, seriesAt, type Indicator, type Point } from './addresses.js';
import { useIndicatorsWords } from './indicators.words.js';
import { showFigure } from './show-figure.js';
import { usePeriodName } from './use-period-name.js';

interface TotalLinkProps {
  readonly directiveId: string;
  readonly of: Pick<Indicator, 'taskNo' | 'name' | 'unitOfMeasure'>;
  readonly point: Point;
  readonly unitId?: string | undefined;
}

/** A total that opens the reports that it adds up. */
export function TotalLink({ directiveId, of, point, unitId }: TotalLinkProps) {
  const say = useIndicatorsWords();
  const nameOf = usePeriodName();
  if (point.total === null) {
    return (
      <Text span size="sm" c="dimmed">
        –
      </Text>
    );
  }
  const total = showFigure(point.total);
  return (
    <Anchor
      component={Link}
      size="sm"
      fw={600}
      c="var(--mantine-color-text)"
      underline="hover"
      to={seriesAt(directiveId, of, { unitId, period: keyOf(point), only: 'stated' })}
      aria-label={say('totalLabel', { name: of.name, period: nameOf(point.period), total })}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {total}
    </Anchor>
  );
}
