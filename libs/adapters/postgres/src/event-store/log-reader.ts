import type { Position, RecordedEvent } from '#event-sourcing';
import type { DedicatedConnection } from '../dedicated-connection.js';
import { asStoreError } from '../store-errors.js';
import { LogTail } from './log-tail.js';
import { EVENT_COLUMNS, type EventDecoder, type EventRow } from './stored-events.js';

/** Most events kept for those who come by the same place shortly after. */
const MOST_KEPT = 20_000;

/** Larger pages than a runner's batch are for those who go through the log alone. */
const LARGEST_KEPT = 2_000;

interface Page {
  readonly events: Promise<RecordedEvent[]>;
  /** What {@link LogReader} was told of the log's growth when the page was asked for. */
  readonly generation: number;
  /** Null until it is read. */
  count: number | null;
  full: boolean;
}

/**
 * Reads the log in pages. Runners go through it side by side, so a page is read and decoded once for all of them:
 * a full page for ever, for it cannot change; a page that was not full only until there may be more.
 */
export class LogReader {
  private readonly pages = new Map<string, Page>();
  private readonly tail = new LogTail();
  private kept = 0;

  constructor(
    private readonly connection: DedicatedConnection,
    private readonly decoder: EventDecoder,
    private readonly generation: () => number,
  ) {}

  async read(after: Position, limit: number): Promise<RecordedEvent[]> {
    const key = `${after}:${limit}`;
    const known = this.pages.get(key);
    if (known && (known.full || known.generation === this.generation())) return known.events;

    this.forget(key);
    const page: Page = { events: this.fetch(after, limit), generation: this.generation(), count: null, full: false };
    this.pages.set(key, page);
    try {
      const events = await page.events;
      if (this.pages.get(key) === page) this.keep(key, page, events.length, limit);
      return events;
    } catch (error) {
      if (this.pages.get(key) === page) this.forget(key);
      throw asStoreError(error);
    }
  }

  /**
   * The same for one who goes on from there at once: what others read shortly before will do, though there may be
   * more by now. Only an empty answer means that there was none.
   */
  async follow(after: Position, limit: number): Promise<RecordedEvent[]> {
    const known = this.tail.after(after, limit);
    if (known) return known;
    const events = await this.read(after, limit);
    this.tail.add(after, events);
    return events;
  }

  async last(): Promise<Position> {
    try {
      const [row] = await this.connection.rows<[Position]>({
        name: 'last-position',
        text: 'SELECT coalesce(max(position), 0) FROM events',
      });
      return row![0];
    } catch (error) {
      throw asStoreError(error);
    }
  }

  private keep(key: string, page: Page, count: number, limit: number): void {
    if (count < limit || limit > LARGEST_KEPT) {
      this.pages.delete(key);
      return;
    }
    page.full = true;
    page.count = count;
    this.kept += count;
    for (const oldest of this.pages.keys()) {
      if (this.kept <= MOST_KEPT) break;
      if (this.pages.get(oldest)?.full) this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.kept -= this.pages.get(key)?.count ?? 0;
    this.pages.delete(key);
  }

  private async fetch(after: Position, limit: number): Promise<RecordedEvent[]> {
    const rows = await this.connection.rows<EventRow>({
      name: 'read-log',
      text: `SELECT ${EVENT_COLUMNS} FROM events WHERE position > $1 ORDER BY position LIMIT $2`,
      values: [after, limit],
    });
    return rows.map((row) => this.decoder.decode(row));
  }
}
