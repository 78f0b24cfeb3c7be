import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { showNumber, today } from '../time/show.js';
import { allPages, MOST_LINES } from './all-pages.js';
import { csvOf, saveAsFile, type Column } from './csv.js';
import { useExportWords } from './export.words.js';

interface ExportCsvProps<Item> {
  /** Begins the file's name. */
  readonly name: string;
  readonly columns: readonly Column<Item>[];
  readonly page: (
    cursor: string | undefined,
    limit: number,
  ) => Promise<{ readonly items: readonly Item[]; readonly next: string | null }>;
}

/** Leaves a whole list with the person as a table, not only what is on the screen. */
export function ExportCsv<Item>({ name, columns, page }: ExportCsvProps<Item>) {
  const say = useExportWords();
  const { mutate, isPending } = useMutation({
    mutationFn: () => allPages(page),
    onSuccess: ({ items, isCut }) => {
      saveAsFile(`${name}-${today()}.csv`, csvOf(columns, items));
      const count = showNumber(items.length);
      if (isCut) notifications.show({ color: 'yellow', message: say('cut', { count: showNumber(MOST_LINES) }) });
      else notifications.show({ color: 'teal', message: say('exported', { count }) });
    },
    onError: (error) => notifications.show({ color: 'red', message: error.message }),
  });
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={isPending}
      onClick={() => mutate()}
    >
      {say('export')}
    </Button>
  );
}
