import { Stack } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Answered } from './answered.js';
import { itemsOf, More, type PageOf } from './more.js';
import { Nothing } from './nothing.js';

interface ListedProps<Item> {
  readonly of: UseInfiniteQueryResult<InfiniteData<PageOf<Item>>>;
  /** Lines that the first page will take about. */
  readonly rows?: number;
  /** What stands where the list is empty. */
  readonly nothing?: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list that comes page by page: what was loaded so far, what to do where there is nothing, and the next page. */
export function Listed<Item>({ of, rows, nothing = <Nothing />, children }: ListedProps<Item>) {
  return (
    <Answered of={of} {...(rows !== undefined && { rows })}>
      {(data) => {
        const items = itemsOf(data);
        if (items.length === 0) return nothing;
        return (
          <Stack gap="xs">
            {children(items)}
            <More of={of} />
          </Stack>
        );
      }}
    </Answered>
  );
}
