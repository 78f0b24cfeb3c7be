import { Anchor, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './search.module.css';

interface FoundLineProps {
  readonly to: string;
  readonly title: string;
  /** What tells it from others of the same title. */
  readonly about: ReactNode;
  readonly mark?: ReactNode;
}

/** One result: its name, which opens it, and what it is. */
export function FoundLine({ to, title, about, mark }: FoundLineProps) {
  return (
    <li className={classes.found}>
      <Group justify="space-between" gap="4px 10px" align="flex-start" className={classes.head}>
        <Anchor component={Link} to={to} size="sm" fw={500} lineClamp={2}>
          {title}
        </Anchor>
        {mark}
      </Group>
      <Text size="xs" c="dimmed" component="div">
        {about}
      </Text>
    </li>
  );
}
