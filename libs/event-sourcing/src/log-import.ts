import type { EventStore } from './event-store.js';
import type { RecordedEvent } from './event.js';

/**
 * Fills a log with another one's events as they are: ids, revisions, and the instants at which they were recorded. Not
 * a part of {@link EventStore}, so that whoever decides something has no such door. For one process at a time, on a log
 * that nobody else writes to.
 */
export interface LogImport {
  /** What is there so far. */
  readonly log: Pick<EventStore, 'readAll' | 'lastPosition'>;
  /**
   * Adds what comes next, and keeps its order over all streams. What is there already, by its id, stays as it is.
   * @throws StoreUnavailable when the outcome is unknown; to be begun again from what is there.
   */
  add(events: readonly RecordedEvent[]): Promise<void>;
  close(): Promise<void>;
}
