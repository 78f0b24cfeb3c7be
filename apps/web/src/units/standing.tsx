import { Anchor, SimpleGrid, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import classes from '../parts/figure.module.css';
import { FIGURES, valueOf, type Figure } from '../parts/figures.js';
import { Section } from '../parts/section.js';
import { showNumber } from '../time/show.js';
import { useUnitsWords } from './units.words.js';
import { useFigureName } from './use-figure-name.js';

/** Where a unit stands: every number opens the list that it counts. */
export function Standing({ unitId, onFigure }: { unitId: string; onFigure: (figure: Figure) => void }) {
  const say = useUnitsWords();
  const name = useFigureName();
  const standing = useQuery({
    queryKey: ['board', unitId, 'standing'],
    queryFn: () => answerOf(api.GET('/api/v1/units/{unitId}/compliance', { params: { path: { unitId } } })),
  });
  return (
    <Section
      title={say('standing')}
      actions={
        <Anchor component={Link} to={paths.board(unitId)} size="sm">
          {say('board')}
        </Anchor>
      }
    >
      <Answered of={standing} rows={2}>
        {({ subtree }) => (
          <SimpleGrid cols={{ base: 2, xs: 3, md: 5 }} spacing="xs">
            {FIGURES.map((figure) => {
              const count = valueOf(subtree, figure);
              const isBad = figure === 'open-overdue' && count > 0;
              return (
                <UnstyledButton key={figure} className={classes.figure} onClick={() => onFigure(figure)}>
                  <Text fw={700} size="lg" c={isBad ? 'var(--overdue)' : undefined}>
                    {showNumber(count)}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {name(figure)}
                  </Text>
                </UnstyledButton>
              );
            })}
          </SimpleGrid>
        )}
      </Answered>
    </Section>
  );
}
