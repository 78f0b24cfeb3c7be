import { SimpleGrid, Text, UnstyledButton } from '@mantine/core';
import { Facts } from '../parts/facts.js';
import classes from '../parts/figure.module.css';
import { Section } from '../parts/section.js';
import { showInstant, showNumber, showShare } from '../time/show.js';
import { SHEET_FIGURES, type SheetFigure } from './figures.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import type { EvaluationDetail } from './use-evaluation.js';

interface EvidenceSheetProps {
  readonly evaluation: EvaluationDetail;
  readonly chosen: SheetFigure | undefined;
  readonly onFigure: (figure: SheetFigure) => void;
}

const SHARES = ['onTime', 'late', 'returned', 'extended'] as const;

/** What a unit did and left undone, as it was frozen. Every figure opens what it counts. */
export function EvidenceSheet({ evaluation, chosen, onFigure }: EvidenceSheetProps) {
  const say = useEvaluationSheetWords();
  const { evidence, shares, cutOffAt } = evaluation;
  return (
    <Section title={say('sheet')}>
      <Text size="sm" c="dimmed">
        {say('sheetAbout', { at: showInstant(cutOffAt) })}
      </Text>
      <SimpleGrid cols={{ base: 2, xs: 3, md: 5 }} spacing="xs">
        {SHEET_FIGURES.map((figure) => {
          const count = evidence.counts[figure];
          return (
            <UnstyledButton
              key={figure}
              className={classes.figure}
              aria-pressed={figure === chosen}
              onClick={() => onFigure(figure)}
            >
              <Text fw={700} size="lg">
                {showNumber(count)}
              </Text>
              <Text size="xs" c="dimmed">
                {say(`figure.${figure}`)}
              </Text>
            </UnstyledButton>
          );
        })}
      </SimpleGrid>
      <Facts
        of={SHARES.map((share) => {
          const value = shares[share];
          return [say(`share.${share}`), value === null ? '–' : showShare(value)] as const;
        })}
      />
    </Section>
  );
}
