import { createHash } from 'node:crypto';
import type { RecordedEvent } from '#event-sourcing';
import type { StorySink } from './story-log.js';

/** Where a story's log goes in a spec. */
export class KeptInMemory implements StorySink {
  readonly events: RecordedEvent[] = [];
  private readonly hash = createHash('sha256');

  async write(events: readonly RecordedEvent[]): Promise<void> {
    for (const event of events) {
      this.events.push(event);
      this.hash.update(JSON.stringify(event));
    }
  }

  async readStream(stream: string): Promise<RecordedEvent[]> {
    return this.events.filter((event) => event.stream === stream);
  }

  /** Of every byte of the log, in its order. */
  get sha256(): string {
    return this.hash.copy().digest('hex');
  }
}
