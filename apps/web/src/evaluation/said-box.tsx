import { Badge, Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import { Section } from '../parts/section.js';
import { showNumber } from '../time/show.js';
import { useRatingTerms } from '../words/rating.words.js';
import classes from './evaluation.module.css';
import { useEvaluationSheetWords } from './sheet.words.js';
import { RATING_COLOURS } from './status-badge.js';

interface SaidBoxProps {
  readonly title: string;
  readonly said: Pick<components['schemas']['SaidOfUnitDto'], 'rating' | 'points' | 'text'> | null;
  readonly about: string;
  readonly note?: string | null | undefined;
}

/** One voice on a unit’s rating, with its grounds. */
export function SaidBox({ title, said, about, note }: SaidBoxProps) {
  const say = useEvaluationSheetWords();
  const term = useRatingTerms();
  const points = said?.points;
  return (
    <Section title={title}>
      {said === null && (
        <Text size="sm" c="dimmed">
          {say('notYet')}
        </Text>
      )}
      {said && (
        <>
          <Badge color={RATING_COLOURS[said.rating]} variant="light" radius="sm" tt="none">
            {term(`rating.${said.rating}`)}
          </Badge>
          {points && (
            <Text size="sm">
              {say('points', {
                general: showNumber(points.general, 2),
                tasks: showNumber(points.tasks, 2),
                sum: showNumber(points.general + points.tasks, 2),
              })}
            </Text>
          )}
          <Text size="sm" className={classes.said}>
            {said.text}
          </Text>
          {note && <Text size="sm">{note}</Text>}
        </>
      )}
      <Text size="xs" c="dimmed">
        {about}
      </Text>
    </Section>
  );
}
