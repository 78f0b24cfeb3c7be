import { Box, Group, Paper, Stack, Text } from '@mantine/core';
import { valueOf, type Figure, type Sums } from '../parts/figures.js';
import { useTerms } from '../words/terms.words.js';
import { listAt } from './addresses.js';
import { useBoardWords } from './board.words.js';
import classes from './board.module.css';
import { NumberLink } from './number-link.js';
import { ShareBar } from './share-bar.js';

const GROUPS: readonly { readonly figure: Figure; readonly parts: readonly Figure[] }[] = [
  { figure: 'all', parts: [] },
  { figure: 'done', parts: ['done-on-time', 'done-late'] },
  { figure: 'open', parts: ['open-in-term', 'open-overdue', 'open-without-deadline'] },
  { figure: 'suspended', parts: [] },
  { figure: 'withdrawn', parts: [] },
];

interface HeadFiguresProps {
  readonly unitId: string;
  readonly sums: Sums;
  readonly inAddress: Readonly<Record<string, string>>;
}

/** The sums of a unit and everything below it; each opens what it counts. */
export function HeadFigures({ unitId, sums, inAddress }: HeadFiguresProps) {
  const say = useBoardWords();
  const term = useTerms();
  const nameOf = (figure: Figure) =>
    figure === 'all' || figure === 'done' || figure === 'open' ? say(figure) : term(`class.${figure}`);
  const link = (figure: Figure, size: string, weight: number) => (
    <NumberLink
      value={valueOf(sums, figure)}
      to={listAt(unitId, { figure, ...inAddress })}
      label={nameOf(figure)}
      isOverdue={figure === 'open-overdue'}
      size={size}
      weight={weight}
    />
  );
  return (
    <Paper withBorder p={{ base: 'sm', sm: 'md' }} component="section" aria-label={say('figures')}>
      <div className={classes.figures}>
        {GROUPS.map(({ figure, parts }) => (
          <Stack key={figure} gap={2}>
            <Text size="xs" c="dimmed">
              {nameOf(figure)}
            </Text>
            {link(figure, '1.5rem', 650)}
            {parts.map((part) => (
              <Group key={part} gap={6} wrap="nowrap">
                {link(part, 'sm', 600)}
                <Text size="xs" c="dimmed">
                  {say(`part.${part as 'done-late'}`)}
                </Text>
              </Group>
            ))}
          </Stack>
        ))}
      </div>
      <Box mt="sm">
        <ShareBar sums={sums} />
      </Box>
    </Paper>
  );
}
