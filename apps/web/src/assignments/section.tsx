import { Card, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a screen under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card withBorder component="section" padding="md" radius="sm" style={{ overflow: 'visible' }}>
      <Title order={2} size="h5" mb="sm">
        {title}
      </Title>
      {children}
    </Card>
  );
}
