import { SimpleGrid, Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import { useDirectivesWords } from './directives.words.js';
import classes from './figures.module.css';
import { FigureLink } from './figure-link.js';

interface FiguresProps {
  readonly directiveId: string;
  readonly of: components['schemas']['FollowUpSumsDto'];
}

/** The sums of a directive, which balance; each opens the list it counts. */
export function Figures({ directiveId, of: sums }: FiguresProps) {
  const say = useDirectivesWords();
  const { total, done, open, suspended, withdrawn } = sums;
  const figures = [
    ['total', total],
    ['onTime', done.onTime],
    ['late', done.late],
    ['inTerm', open.inTerm],
    ['overdue', open.overdue],
    ['withoutDeadline', open.withoutDeadline],
    ['suspended', suspended],
    ['withdrawn', withdrawn],
  ] as const;
  return (
    <SimpleGrid component="dl" cols={{ base: 4, md: 8 }} spacing={0} m={0} className={classes.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={classes.figure}>
          <Text component="dt" size="xs" c="dimmed">
            {say(`figure.${name}`)}
          </Text>
          <Text component="dd" fz="lg" fw={650} m={0}>
            <FigureLink directiveId={directiveId} figure={name} value={value} />
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
