import type { AssignmentEvent, DirectiveEvent } from '#domain';
import type { RecordedEvent } from '#event-sourcing';
import type { Pool } from '#adapters/postgres';

export type LoggedEvent = RecordedEvent<AssignmentEvent | DirectiveEvent>;

/** The whole log as it lies in the database, without the product's own reader. */
export async function wholeLog(pool: Pool): Promise<LoggedEvent[]> {
  const columns = 'position, stream, revision, id, type, data, meta';
  const { rows } = await pool.query<LoggedEvent>(`SELECT ${columns} FROM events ORDER BY position`);
  return rows;
}

export function groupedBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
