import { Button, Center } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { usePartsWords } from './parts.words.js';

export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** For `useInfiniteQuery` over the API's pages: how one leads to the next. */
export const byCursor = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: <Item,>({ next }: PageOf<Item>) => next ?? undefined,
};

/** What was loaded so far, in one list. */
export const itemsOf = <Item,>(data: InfiniteData<PageOf<Item>> | undefined): Item[] =>
  data?.pages.flatMap(({ items }) => [...items]) ?? [];

/** Loads the next page; nothing where there is none. */
export function More({
  of,
}: {
  of: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
}) {
  const say = usePartsWords();
  if (!of.hasNextPage) return null;
  return (
    <Center>
      <Button variant="default" loading={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {say('more')}
      </Button>
    </Center>
  );
}
