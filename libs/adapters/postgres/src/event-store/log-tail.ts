import type { Position, RecordedEvent } from '#event-sourcing';

/** Most events kept, and how many are dropped at a time. */
const MOST = 6_000;
const DROPPED = 2_000;

/**
 * The newest part of the log, without a gap, as it was last read: those who follow the log stand at many places in
 * it, and each event is read and decoded once for all of them. What is in it cannot change.
 */
export class LogTail {
  private events: RecordedEvent[] = [];

  /** At most `limit` events after `after`; null where they are not all here, or nothing newer is known. */
  after(after: Position, limit: number): RecordedEvent[] | null {
    const first = this.events[0];
    // Positions count up one by one.
    const index = first ? after + 1 - first.position : -1;
    if (index < 0 || index >= this.events.length) return null;
    return this.events.slice(index, index + limit);
  }

  /** What was read after `after`: goes on from the tail, or takes its place when it lies further on. */
  add(after: Position, read: readonly RecordedEvent[]): void {
    const end = this.events.at(-1)?.position;
    const last = read.at(-1)?.position;
    if (last === undefined || (end !== undefined && last <= end)) return;
    if (end === undefined || after > end) this.events = [...read];
    else this.events.push(...read.slice(end - after));
    if (this.events.length > MOST) this.events = this.events.slice(Math.max(DROPPED, this.events.length - MOST));
  }
}
