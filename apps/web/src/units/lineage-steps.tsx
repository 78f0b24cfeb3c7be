import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { showDay } from '../time/show.js';
import classes from './units.module.css';
import { useUnitsWords } from './units.words.js';

interface LineageStepsProps {
  readonly title: string;
  readonly steps: readonly components['schemas']['SuccessionStepDto'][];
}

/** The units on one side of a decree, each with how much of it passed. */
export function LineageSteps({ title, steps }: LineageStepsProps) {
  const say = useUnitsWords();
  if (steps.length === 0) return null;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      <ul className={classes.list}>
        {steps.map(({ unitId, name, extent, on, passedOn }) => (
          <li key={unitId}>
            <Anchor component={Link} to={paths.unit(unitId)} size="sm" underline="always">
              {name}
            </Anchor>{' '}
            (
            {[say(extent), showDay(on), passedOn > 0 && say('passedOn', { count: passedOn })]
              .filter(Boolean)
              .join(', ')}
            )
          </li>
        ))}
      </ul>
    </div>
  );
}
