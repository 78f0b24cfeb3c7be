import { Button, Group, Paper, Stack } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './sheet.module.css';

interface SheetProps {
  /** Where the sheet was opened from. */
  readonly back: { readonly to: string; readonly label: string };
  /** The words of the button that prints it. */
  readonly print: string;
  /** All of it is there. */
  readonly isReady: boolean;
  /** What chooses what stands on it; not printed. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** What is laid before somebody on a sheet of A4, on the screen as it is printed. */
export function Sheet({ back, print, isReady, bar, children }: SheetProps) {
  return (
    <Stack gap="md">
      <Group justify={bar ? 'space-between' : 'flex-end'} align="flex-end" className={classes.screenOnly ?? ''}>
        {bar}
        <Group gap="xs">
          <Button
            component={Link}
            to={back.to}
            variant="subtle"
            size="xs"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
          >
            {back.label}
          </Button>
          <Button
            size="xs"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
            disabled={!isReady}
          >
            {print}
          </Button>
        </Group>
      </Group>
      <Paper component="article" withBorder p={{ base: 'sm', sm: 'xl' }} className={classes.sheet ?? ''} w="100%">
        {children}
      </Paper>
    </Stack>
  );
}
