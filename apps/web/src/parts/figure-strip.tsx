import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './figure-strip.module.css';

interface FigureStripProps {
  /** At most eight. */
  readonly of: readonly { readonly name: string; readonly value: ReactNode }[];
}

/** Numbers side by side, each below what it is called. */
export function FigureStrip({ of }: FigureStripProps) {
  const columns = { base: Math.min(of.length, 4), md: of.length };
  return (
    <SimpleGrid component="dl" cols={columns} spacing={0} m={0} className={classes.figures}>
      {of.map(({ name, value }) => (
        <div key={name} className={classes.figure}>
          <Text component="dt" size="xs" c="dimmed">
            {name}
          </Text>
          <Text component="dd" fz="lg" fw={650} m={0}>
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
