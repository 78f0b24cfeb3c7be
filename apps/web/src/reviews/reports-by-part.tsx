import { Stack } from '@mantine/core';
import { Answered } from '../parts/answered.js';
import { Nothing } from '../parts/nothing.js';
import { Section } from '../parts/section.js';
import { PARTS, saidUnder, useReporters } from './reporters.js';
import { useReviewsWords } from './reviews.words.js';
import { SaidByUnits } from './said-by-units.js';

/** What the units report, part by part, each with its unit: to be read across before a summary is written. */
export function ReportsByPart({ reviewId }: { reviewId: string }) {
  const say = useReviewsWords();
  return (
    <Answered of={useReporters(reviewId)}>
      {(reporters) =>
        reporters.every(({ report }) => report === null) ? (
          <Nothing title={say('noReports')}>{say('noReportsHelp')}</Nothing>
        ) : (
          <Stack gap="md">
            {PARTS.map((part) => {
              const said = saidUnder(part, reporters);
              return (
                <Section
                  key={part}
                  title={say(`part.${part}`)}
                  {...(said.length > 0 && { about: say('saidBy', { count: said.length }) })}
                >
                  <SaidByUnits of={said} isWide />
                </Section>
              );
            })}
          </Stack>
        )
      }
    </Answered>
  );
}
