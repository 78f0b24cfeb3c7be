import { Alert, Anchor, List } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { showNumber } from '../time/show.js';
import { seriesAt } from './addresses.js';
import { useIndicatorsWords } from './indicators.words.js';

interface OtherMeasuresProps {
  readonly directiveId: string;
  readonly of: Pick<components['schemas']['IndicatorSeriesDto'], 'taskNo' | 'name' | 'otherMeasures'>;
  readonly unitId?: string | undefined;
}

/** Tells that reports state the same name in other units of measure, which are not added up here. */
export function OtherMeasures({ directiveId, of, unitId }: OtherMeasuresProps) {
  const say = useIndicatorsWords();
  if (of.otherMeasures.length === 0) return null;
  const all = of.otherMeasures.reduce((sum, { reports }) => sum + reports, 0);
  return (
    <Alert color="yellow">
      {say('alsoIn', { shown: showNumber(all) })}
      <List size="sm">
        {of.otherMeasures.map(({ unitOfMeasure, reports }) => (
          <List.Item key={unitOfMeasure ?? ''}>
            <Anchor
              component={Link}
              size="sm"
              c="var(--mantine-color-text)"
              underline="always"
              to={seriesAt(directiveId, { ...of, unitOfMeasure }, { unitId })}
            >
              {say('alsoInOne', { measure: unitOfMeasure ?? say('noMeasure'), shown: showNumber(reports) })}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
