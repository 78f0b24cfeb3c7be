import { Group, List, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Figures } from '../directives/figures.js';
import { paths } from '../frame/paths.js';
import { FigureStrip } from '../parts/figure-strip.js';
import { classNow } from '../parts/follow-up-badge.js';
import { showDay, showInstant, today } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { ChangedFigures, changedBetween } from './changed-figures.js';
import { CountLink } from './count-link.js';
import { Narrative } from './narrative.js';
import { countedBy, countsIn, type Reporter } from './reporters.js';
import { useReviewsWords } from './reviews.words.js';
import type { ReviewDetail } from './use-review.js';
import { useDirectiveName } from './use-directive-name.js';

interface ReviewSheetProps {
  readonly review: ReviewDetail;
  readonly reporters: readonly Reporter[];
  /** When all this was so. */
  readonly at: string;
}

/** What a review found: figures, who reported, what is concluded. */
export function ReviewSheet({ review, reporters, at }: ReviewSheetProps) {
  const say = useReviewsWords();
  const directiveNamed = useDirectiveName();
  const term = useTerms();
  const { reviewId, directiveId, figures, figuresOn, reports, counted, conclusion, isOverseen } = review;
  const isPast = figuresOn < today();
  const changed = counted && figures ? changedBetween(counted.figures, figures.sums) : [];
  const late = countedBy(reporters, 'late');
  const numbered = conclusion?.number && `${say('conclusionNumber')}: ${conclusion.number}`;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text size="sm" fw={650} tt="uppercase">
          {review.issuerName}
        </Text>
        <Text size="sm" fs="italic">
          {say('madeAt', { at: showInstant(at) })}
        </Text>
      </Group>
      <div>
        <Title order={1} size="h4" ta="center">
          {review.title}
        </Title>
        <Text size="sm" ta="center">
          {[directiveNamed(review), review.directiveNumber && review.directiveTitle].filter(Boolean).join(' · ')}
        </Text>
        <Text size="sm" ta="center">
          {say('period')}: {showDay(review.periodFrom)} – {showDay(review.periodTo)}
        </Text>
        {numbered && (
          <Text size="sm" ta="center">
            {numbered}
          </Text>
        )}
      </div>
      {figures && (
        <section>
          <Title order={2} size="h5" mb={4}>
            I. {isPast ? say('figuresOf', { day: showDay(figuresOn) }) : say('figuresNow')}
          </Title>
          <Figures directiveId={directiveId} of={figures.sums} {...(isPast && { day: figuresOn })} />
          {changed.length > 0 && (
            <Stack gap="xs" mt="xs">
              <Text size="sm">{say('figuresDiffer', { day: showDay(figuresOn) })}</Text>
              <ChangedFigures of={changed} />
            </Stack>
          )}
        </section>
      )}
      <section>
        <Title order={2} size="h5" mb={4}>
          II. {say('sheetReports')}
        </Title>
        {/* To who sees a part of the reports the lists behind them are not open. */}
        {isOverseen && (
          <FigureStrip
            of={countsIn(reports).map((one) => ({
              name: say(`count.${one}`),
              value: <CountLink reviewId={reviewId} count={one} value={reports[one]} />,
            }))}
          />
        )}
        <Text size="sm" fw={late.length > 0 ? 600 : 400} mt="xs">
          {say(late.length > 0 ? 'sheetUnits' : 'sheetNoneLate')}
        </Text>
        <List size="sm">
          {late.map((of) => (
            <List.Item key={of.assignmentId}>
              <Link to={paths.assignment(of.assignmentId)}>{of.unitName}</Link>: {term(`class.${classNow(of)}`)}
            </List.Item>
          ))}
        </List>
      </section>
      <section>
        <Title order={2} size="h5" mb={4}>
          III. {conclusion ? say('conclusionOn', { day: showDay(conclusion.concludedOn) }) : say('conclusion')}
        </Title>
        {conclusion ? (
          <Stack gap="xs">
            <Narrative of={conclusion.narrative} />
          </Stack>
        ) : (
          <Text size="sm">
            {review.status === 'cancelled'
              ? `${say('cancelReason')}: ${review.cancelReason ?? ''}`
              : say('sheetNoConclusion')}
          </Text>
        )}
      </section>
      <Text size="xs" c="dimmed">
        {say('source')}
      </Text>
    </Stack>
  );
}
