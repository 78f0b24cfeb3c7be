import type { Page } from './page.js';

/** Turns every page of a list, as a client would. */
export async function allPages<Item>(ask: (cursor: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await ask(cursor);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return items;
}
