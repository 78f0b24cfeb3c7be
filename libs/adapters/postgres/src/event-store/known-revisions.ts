import { NO_STREAM } from '#event-sourcing';

/** Streams remembered at a time. */
const MOST_STREAMS = 50_000;

/**
 * Revisions that this process has seen written. The log never loses one, so that an append which goes on from a
 * known revision needs no look at the stream's head: the unique key alone decides it.
 */
export class KnownRevisions {
  private readonly latest = new Map<string, number>();

  has(stream: string, revision: number): boolean {
    return revision === NO_STREAM || revision <= (this.latest.get(stream) ?? NO_STREAM);
  }

  add(stream: string, revision: number): void {
    if (this.latest.size >= MOST_STREAMS) this.latest.clear();
    if (!this.has(stream, revision)) this.latest.set(stream, revision);
  }

  /** After an outage: nobody knows what the database was brought back from. */
  clear(): void {
    this.latest.clear();
  }
}
