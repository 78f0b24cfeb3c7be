import { SegmentedControl, Text } from '@mantine/core';
import { Answered } from '../parts/answered.js';
import { FigureStrip } from '../parts/figure-strip.js';
import { Nothing } from '../parts/nothing.js';
import { Section } from '../parts/section.js';
import { useFilters } from '../parts/use-filters.js';
import { showNumber } from '../time/show.js';
import { CountLink } from './count-link.js';
import { ReporterTable } from './reporter-table.js';
import { countedBy, countFrom, countsIn, useReporters } from './reporters.js';
import { useReviewsWords } from './reviews.words.js';
import type { ReviewDetail } from './use-review.js';

/** Who was asked to report, and how far each has come. */
export function ReviewReports({ review }: { review: ReviewDetail }) {
  const say = useReviewsWords();
  const filters = useFilters();
  const { reviewId, reports, counted, isOverseen } = review;
  const reporters = useReporters(reviewId);
  const count = isOverseen ? countFrom(filters.of('reports')) : 'asked';
  const shown = countsIn(reports);
  return (
    <Section title={say('reports')}>
      {isOverseen && (
        <FigureStrip
          of={shown.map((one) => ({
            name: say(`count.${one}`),
            value: <CountLink reviewId={reviewId} count={one} value={reports[one]} />,
          }))}
        />
      )}
      {counted && (
        <Text size="sm" c="dimmed">
          {say('reportsRecorded', {
            asked: showNumber(counted.reports.asked),
            reported: showNumber(counted.reports.reported),
            accepted: showNumber(counted.reports.accepted),
            late: showNumber(counted.reports.late),
          })}
        </Text>
      )}
      <Answered of={reporters}>
        {(all) => {
          if (all.length === 0) return <Nothing title={say('noReporters')}>{say('noReportersHelp')}</Nothing>;
          const some = countedBy(all, count);
          return (
            <>
              {isOverseen && count !== 'asked' && (
                <SegmentedControl
                  size="xs"
                  aria-label={say('reports')}
                  value={count}
                  onChange={(chosen) => filters.set({ reports: chosen === 'asked' ? null : chosen })}
                  data={shown.map((one) => ({ value: one, label: say(`count.${one}`) }))}
                />
              )}
              {some.length === 0 ? <Nothing title={say('noneCounted')} /> : <ReporterTable reporters={some} />}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
