import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { showNumber } from '../time/show.js';
import { keyOf, seriesAt, type Indicator, type Point } from './addresses.js';
import { useIndicatorsWords } from './indicators.words.js';
import { usePeriodName } from './use-period-name.js';

interface KnownPartProps {
  readonly directiveId: string;
  readonly of: Pick<Indicator, 'taskNo' | 'name' | 'unitOfMeasure'>;
  readonly point: Point;
  readonly unitId?: string | undefined;
}

/** How many of the reports a total has; opens those that it lacks. */
export function KnownPart({ directiveId, of, point, unitId }: KnownPartProps) {
  const say = useIndicatorsWords();
  const nameOf = usePeriodName();
  const [reported, given] = [showNumber(point.reported), showNumber(point.given)];
  const isWhole = point.reported === point.given;
  const reports = isWhole ? say('whole', { given }) : say('reportedOf', { reported, given });
  return (
    <Group gap={6} component="span" display="inline-flex">
      <Anchor
        component={Link}
        size="sm"
        to={seriesAt(directiveId, of, { unitId, period: keyOf(point), only: isWhole ? 'all' : 'missing' })}
        aria-label={say('reportsLabel', { name: of.name, period: nameOf(point.period), reports })}
      >
        {reports}
      </Anchor>
      {point.waiting > 0 && (
        <Text size="xs" c="dimmed" span>
          {say('waiting', { shown: showNumber(point.waiting) })}
        </Text>
      )}
    </Group>
  );
}
