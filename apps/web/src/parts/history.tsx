import { Group, SegmentedControl, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answered } from './answered.js';
import { ExportCsv } from './export-csv.js';
import type { HistoryEntry } from './event-detail.js';
import { byCursor, itemsOf, More } from './more.js';
import { Nothing } from './nothing.js';
import { Timeline } from './timeline.js';
import { useHistoryColumns } from './use-history-columns.js';
import { useTimelineWords } from './timeline.words.js';

type HistoryOrder = 'newest-first' | 'oldest-first';

interface HistoryPage {
  readonly items: readonly HistoryEntry[];
  readonly next: string | null;
}

interface HistoryProps {
  /** Begins with the topic whose changes it tells: `['assignment', id]`. */
  readonly queryKey: readonly unknown[];
  readonly page: (asked: {
    readonly cursor: string | undefined;
    readonly limit?: number;
    readonly order: HistoryOrder;
  }) => Promise<HistoryPage>;
  /** What it is the history of: its own events need no link to it. */
  readonly about: string;
  /** Begins the name of the exported file. */
  readonly fileName: string;
  /** The API tells this history in both orders. */
  readonly isOrdered?: boolean;
}

/** The history of anything: the newest first, to be read on, and to be taken along as a file. */
export function History({ queryKey, page, about, fileName, isOrdered = false }: HistoryProps) {
  const say = useTimelineWords();
  const columns = useHistoryColumns();
  const [order, setOrder] = useState<HistoryOrder>('newest-first');
  const history = useInfiniteQuery({
    queryKey: [...queryKey, 'history', order],
    queryFn: ({ pageParam: cursor }) => page({ cursor, order }),
    ...byCursor,
  });
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        {isOrdered ? (
          <SegmentedControl
            size="xs"
            aria-label={say('order')}
            value={order}
            onChange={(chosen) => setOrder(chosen === 'oldest-first' ? chosen : 'newest-first')}
            data={[
              { value: 'newest-first', label: say('newestFirst') },
              { value: 'oldest-first', label: say('oldestFirst') },
            ]}
          />
        ) : (
          <span />
        )}
        <ExportCsv
          name={fileName}
          columns={columns}
          page={(cursor, limit) => page({ cursor, limit, order: isOrdered ? 'oldest-first' : order })}
        />
      </Group>
      <Answered of={history}>
        {(data) => {
          const entries = itemsOf(data);
          if (entries.length === 0) return <Nothing title={say('empty')} />;
          return (
            <>
              <Timeline entries={entries} about={about} />
              <More of={history} />
            </>
          );
        }}
      </Answered>
    </Stack>
  );
}
