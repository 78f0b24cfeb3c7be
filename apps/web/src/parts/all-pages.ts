interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** As many lines as a file is made of; a longer list is told to be cut. */
export const MOST_LINES = 10_000;

/** Items a page at most, as the API bounds them. */
const LONGEST_PAGE = 200;

/** Every page of a list, one after the other. */
export async function allPages<Item>(
  page: (cursor: string | undefined, limit: number) => Promise<PageOf<Item>>,
): Promise<{ readonly items: readonly Item[]; readonly isCut: boolean }> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items: found, next } = await page(cursor, LONGEST_PAGE);
    items.push(...found);
    cursor = next ?? undefined;
  } while (cursor !== undefined && items.length < MOST_LINES);
  return { items, isCut: cursor !== undefined };
}
