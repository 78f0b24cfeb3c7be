/**
 * Does the work for each item, so many at once, and answers what came of it in their order.
 * @throws what the first of them failed with, once nothing is under way any more; later items are not begun
 */
export async function eachAtOnce<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    for (const outcome of await Promise.allSettled(items.slice(start, start + atOnce).map((item) => work(item)))) {
      if (outcome.status === 'rejected') throw outcome.reason;
      results.push(outcome.value);
    }
  }
  return results;
}
