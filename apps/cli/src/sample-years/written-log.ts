import { START, type EventStore, type LogImport, type Position, type RecordedEvent } from '#event-sourcing';
import { UsageError } from '../usage-error.js';
import type { StorySink } from './story-log.js';

const PAGE = 2_000;

/** What is in the log already is not the beginning of this story. Nothing was written. */
export class LogHoldsOthers extends UsageError {
  constructor(same: number) {
    super(
      (same === 0
        ? 'The place holds data that are not this sample. '
        : `The place holds other data: after ${same} events of this sample comes one that is not of it. `) +
        'Nothing was written. Name an empty place with --into FOLDER, DATA_DIR or DATABASE_URL.',
    );
  }
}

/**
 * Writes a story where it is not written yet. The same story is the same log, so that one that was broken off goes on
 * where it stopped, and one that is there is left as it is, with whatever people did since.
 */
export class WrittenLog implements StorySink {
  /** Events that were there already. */
  found = 0;
  /** Events that came now. */
  added = 0;
  private page: readonly RecordedEvent[] = [];
  private next = 0;
  private after: Position = START;
  private isBeyond = false;

  constructor(
    private readonly target: LogImport,
    private readonly events: Pick<EventStore, 'readStream'>,
  ) {}

  /** @throws LogHoldsOthers */
  async write(events: readonly RecordedEvent[]): Promise<void> {
    let start = 0;
    while (start < events.length && (await this.isThere(events[start]!))) start++;
    if (start === events.length) return;
    const rest = events.slice(start);
    await this.target.add(rest);
    this.added += rest.length;
  }

  readStream(stream: string): Promise<RecordedEvent[]> {
    return this.events.readStream(stream);
  }

  private async isThere({ id }: RecordedEvent): Promise<boolean> {
    if (this.isBeyond) return false;
    if (this.next === this.page.length) {
      this.page = await this.target.log.readAll(this.after, PAGE);
      this.next = 0;
      this.after = this.page.at(-1)?.position ?? this.after;
      this.isBeyond = this.page.length === 0;
      if (this.isBeyond) return false;
    }
    if (this.page[this.next]!.id !== id) throw new LogHoldsOthers(this.found);
    this.next++;
    this.found++;
    return true;
  }
}
