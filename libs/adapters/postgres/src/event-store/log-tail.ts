import { START, type Position, type RecordedEvent } from '#event-sourcing';

/** Most events kept, and how many are dropped at a time. */
const MOST = 6_000;
const DROPPED = 2_000;

/**
 * The newest part of the log as it was last read, with everything between its ends: those who follow the log stand at
 * many places in it, and each event is read and decoded once for all of them. What is in it cannot change.
 */
export class LogTail {
  /** Everything after this position, up to that of the last event kept. */
  private begin: Position = START;
  private events: RecordedEvent[] = [];

  /** At most `limit` events after `after`; null where they are not all here, or nothing newer is known. */
  after(after: Position, limit: number): RecordedEvent[] | null {
    if (after < this.begin || after >= this.end) return null;
    const index = this.indexAfter(after);
    return this.events.slice(index, index + limit);
  }

  /** What was read after `after`: goes on from the tail, or takes its place when it lies further on. */
  add(after: Position, read: readonly RecordedEvent[]): void {
    const { end } = this;
    const last = read.at(-1)?.position ?? START;
    if (last <= end) return;
    if (after < this.begin || after > end) {
      this.begin = after;
      this.events = [...read];
    } else {
      this.events.push(...read.filter(({ position }) => position > end));
    }
    if (this.events.length > MOST) this.drop(Math.max(DROPPED, this.events.length - MOST));
  }

  private get end(): Position {
    return this.events.at(-1)?.position ?? this.begin;
  }

  private drop(count: number): void {
    this.begin = this.events[count - 1]!.position;
    this.events = this.events.slice(count);
  }

  private indexAfter(position: Position): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.events[middle]!.position > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
