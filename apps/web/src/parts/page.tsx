import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  /** A line below the title. */
  readonly about?: ReactNode;
  /** What can be done with all of it, at the right. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: its title, which is also the window's, what can be done, what there is. */
export function Page({ title, about, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Thông Suốt`;
  }, [title]);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Box miw={0} style={{ overflowWrap: 'anywhere' }}>
          <Title order={1} size="h3">
            {title}
          </Title>
          {about && (
            <Text size="sm" c="dimmed" component="div">
              {about}
            </Text>
          )}
        </Box>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
