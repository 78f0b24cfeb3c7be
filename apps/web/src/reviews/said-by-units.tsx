import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import type { saidUnder } from './reporters.js';
import { useReviewsWords } from './reviews.words.js';
import classes from './said-by-units.module.css';

interface SaidByUnitsProps {
  readonly of: ReturnType<typeof saidUnder>;
  /** There is room for several side by side. */
  readonly isWide?: boolean;
}

/** What several units say of the same, each below its name. */
export function SaidByUnits({ of, isWide = false }: SaidByUnitsProps) {
  const say = useReviewsWords();
  if (of.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {say('nobodySaid')}
      </Text>
    );
  }
  return (
    <ul className={isWide ? `${classes.said} ${classes.wide}` : classes.said}>
      {of.map(({ assignmentId, unitName, text, isReturned }) => (
        <li key={assignmentId} className={classes.one}>
          <Group gap="xs">
            <Anchor component={Link} to={paths.assignment(assignmentId)} size="sm" fw={600}>
              {unitName}
            </Anchor>
            {isReturned && (
              <Badge color="orange" variant="light" tt="none" radius="sm">
                {say('report.returned')}
              </Badge>
            )}
          </Group>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {text}
          </Text>
        </li>
      ))}
    </ul>
  );
}
