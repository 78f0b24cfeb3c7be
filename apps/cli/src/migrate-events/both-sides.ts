import { START, type EventStore, type Position, type RecordedEvent } from '#event-sourcing';

/** A log that is only read. */
export type ReadLog = Pick<EventStore, 'readAll' | 'lastPosition'>;

/** Events of one page. */
const PAGE = 1_000;

/** Pages from after a place up to the present end; the next one is on its way while one is worked on. */
export async function* pagesOf(log: ReadLog, after: Position = START): AsyncGenerator<RecordedEvent[]> {
  let next: Promise<RecordedEvent[]> | null = log.readAll(after, PAGE);
  try {
    while (next) {
      const page: RecordedEvent[] = await next;
      next = page.length === PAGE ? log.readAll(page.at(-1)!.position, PAGE) : null;
      if (page.length > 0) yield page;
    }
  } finally {
    // Whoever stops reading early does not wait for it.
    next?.catch(() => {});
  }
}

/** Events of both logs at the same place, page by page; null where one of them has ended. */
export async function* besideEachOther(
  source: ReadLog,
  target: ReadLog,
): AsyncGenerator<{ ours: RecordedEvent | null; theirs: RecordedEvent | null }[]> {
  const [our, their] = [pagesOf(source), pagesOf(target)];
  try {
    for (;;) {
      const [ours, theirs] = (await Promise.all([our.next(), their.next()])).map(({ value }) => value ?? []);
      const length = Math.max(ours!.length, theirs!.length);
      if (length === 0) return;
      yield Array.from({ length }, (_, index) => ({ ours: ours![index] ?? null, theirs: theirs![index] ?? null }));
    }
  } finally {
    await Promise.all([our.return(undefined), their.return(undefined)]);
  }
}
