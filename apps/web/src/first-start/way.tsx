import { Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** One of the ways to begin. */
export function Way({
  icon: Icon,
  title,
  help,
  children,
}: {
  icon: typeof IconFileImport;
  title: string;
  help?: string;
  children: ReactNode;
}) {
  return (
    <Paper component="section" withBorder p="md" radius="sm">
      <Group align="flex-start" gap="md" wrap="nowrap">
        <ThemeIcon variant="light" size="lg" aria-hidden visibleFrom="xs">
          <Icon size={20} stroke={1.6} />
        </ThemeIcon>
        <Stack gap="sm" flex={1} miw={0}>
          <Title order={2} size="h5">
            {title}
          </Title>
          {help && (
            <Text size="sm" c="dimmed">
              {help}
            </Text>
          )}
          {children}
        </Stack>
      </Group>
    </Paper>
  );
}
