import { createHash } from 'node:crypto';
import type { LogMark } from '#adapters/postgres';
import { START, type Position, type RecordedEvent } from '#event-sourcing';
import { besideEachOther, type ReadLog } from './both-sides.js';

/** Two logs side by side. */
export interface LogComparison {
  readonly source: LogSum;
  readonly target: LogSum;
  /** Places in the target by places in the source: where as many events lie behind. */
  readonly places: ReadonlyMap<Position, Position>;
}

/** How many events, and the SHA-256 over stream, revision, id, type, data and meta of each in order. */
export interface LogSum {
  readonly count: number;
  readonly sha256: string;
  readonly lastPosition: Position;
  /** By its last event the log is recognised; null where there is none. */
  readonly mark: LogMark | null;
}

/**
 * Reads both whole.
 * @param wanted places in the source that are looked for in the target
 */
export async function compareLogs(
  source: ReadLog,
  target: ReadLog,
  wanted: Iterable<Position>,
): Promise<LogComparison> {
  const [our, their] = [new Sum(), new Sum()];
  const places = new Map<Position, Position>();
  const left = [...new Set(wanted)].toSorted((one, other) => one - other);
  const passed = (upTo: Position) => {
    while (left.length > 0 && left[0]! < upTo) places.set(left.shift()!, their.last);
  };
  for await (const pairs of besideEachOther(source, target)) {
    for (const { ours, theirs } of pairs) {
      passed(ours?.position ?? Infinity);
      if (ours) our.add(ours);
      if (theirs) their.add(theirs);
    }
  }
  passed(Infinity);
  return { source: our.digest(), target: their.digest(), places };
}

class Sum {
  last: Position = START;
  private mark: LogMark | null = null;
  private count = 0;
  private readonly hash = createHash('sha256');

  add({ stream, revision, id, type, data, meta, position }: RecordedEvent): void {
    this.hash.update(`${JSON.stringify([stream, revision, id, type, inOrder(data), inOrder(meta)])}\n`);
    this.count++;
    this.mark = { after: this.last, eventId: id };
    this.last = position;
  }

  digest(): LogSum {
    return { count: this.count, sha256: this.hash.digest('hex'), lastPosition: this.last, mark: this.mark };
  }
}

/** Stores may keep fields in another order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}
