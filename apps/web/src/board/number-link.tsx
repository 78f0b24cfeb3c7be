import { Anchor, Text } from '@mantine/core';
import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { showNumber } from '../time/show.js';

interface NumberLinkProps {
  readonly value: number;
  /** Of the list that it counts. */
  readonly to: string;
  /** What it counts, for whoever does not see where it stands. */
  readonly label: string;
  readonly isOverdue?: boolean;
  readonly size?: string;
  readonly weight?: number;
  /** With a sign before it. */
  readonly isChange?: boolean;
}

const figures: CSSProperties = { fontVariantNumeric: 'tabular-nums' };

/** A number that opens what it counts; nothing to open where it is nothing. */
export function NumberLink({ value, to, label, isOverdue, size = 'sm', weight = 500, isChange }: NumberLinkProps) {
  const shown = `${isChange && value > 0 ? '+' : ''}${showNumber(value)}`;
  if (value === 0) {
    return (
      <Text span size={size} c="dimmed" style={figures}>
        0
      </Text>
    );
  }
  return (
    <Anchor
      component={Link}
      to={to}
      size={size}
      fw={weight}
      c={isOverdue ? 'var(--overdue)' : 'var(--mantine-color-text)'}
      underline="hover"
      aria-label={`${label}: ${shown}`}
      style={figures}
    >
      {shown}
    </Anchor>
  );
}
