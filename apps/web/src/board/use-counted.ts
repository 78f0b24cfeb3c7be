import { useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { Figure } from '../parts/figures.js';
import { byCursor } from '../parts/more.js';
import type { Holder } from './holders.js';
import { rowOfMoved, rowOfNow, rowOfPast, type Row } from './row-of.js';
import type { When } from './when.js';

/** A number of the board, as the address of its list names it. */
export interface Counted {
  readonly unitId: string;
  readonly figure: Figure;
  /** Who has it in hand; instead of a figure. */
  readonly holder: Holder | null;
  readonly directiveId: string | undefined;
  /** Of the unit alone. */
  readonly own: boolean;
  /** What came to count, or no longer does, between two instants. */
  readonly moved: { readonly way: 'in' | 'out'; readonly between: NonNullable<When['between']> } | null;
  readonly asOf: When['asOf'];
}

interface PageOfRows {
  readonly items: readonly Row[];
  readonly next: string | null;
}

const rowsOf = <Item>(page: { items: readonly Item[]; next: string | null }, row: (item: Item) => Row): PageOfRows => ({
  items: page.items.map(row),
  next: page.next,
});

export async function pageOfCounted(counted: Counted, cursor?: string, limit?: number): Promise<PageOfRows> {
  const { unitId, figure, holder, directiveId, own, moved, asOf } = counted;
  const path = { unitId };
  const page = { cursor, limit, own };
  if (holder !== null) {
    const query = { ...page, holder };
    return rowsOf(
      await answerOf(api.GET('/api/v1/units/{unitId}/clock/assignments', { params: { path, query } })),
      rowOfNow,
    );
  }
  if (moved !== null) {
    const query = { ...page, ...moved.between, moved: moved.way, figure, directiveId };
    const answer = api.GET('/api/v1/units/{unitId}/compliance/comparison/assignments', { params: { path, query } });
    return rowsOf(await answerOf(answer), rowOfMoved);
  }
  if (asOf.asOf !== undefined) {
    const query = { ...page, ...asOf, figure, directiveId };
    return rowsOf(
      await answerOf(api.GET('/api/v1/units/{unitId}/compliance/counted', { params: { path, query } })),
      rowOfPast,
    );
  }
  const query = { ...page, figure, directiveId };
  return rowsOf(
    await answerOf(api.GET('/api/v1/units/{unitId}/compliance/assignments', { params: { path, query } })),
    rowOfNow,
  );
}

/** The assignments that a number of the board counts, page by page. */
export const useCounted = (counted: Counted) =>
  useInfiniteQuery({
    queryKey: ['board', counted.unitId, 'counted', counted],
    queryFn: ({ pageParam }) => pageOfCounted(counted, pageParam),
    ...byCursor,
  });
