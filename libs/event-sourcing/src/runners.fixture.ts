import { afterEach, beforeEach } from '@jest/globals';
import {
  InMemoryEventStore,
  InMemoryProjectionStore,
  NO_STREAM,
  systemClock,
  type Appended,
  type Runner,
} from '#event-sourcing';
import { newEvent } from '#testing';

/** Stores of a test's own, and the runners that work on them. */
export class RunnersUnderTest {
  store = new InMemoryEventStore(systemClock);
  rows = new InMemoryProjectionStore();
  private running: Runner[] = [];

  /** Begins anew before each test, and stops after it what was {@link started}. */
  constructor() {
    beforeEach(() => {
      this.store = new InMemoryEventStore(systemClock);
      this.rows = new InMemoryProjectionStore();
    });
    afterEach(async () => {
      for (const runner of this.running.splice(0)) await runner.stop();
      await this.store.close();
    });
  }

  started(runner: Runner): Runner {
    this.running.push(runner);
    return runner;
  }

  open(thingId: string, note?: string): Promise<Appended> {
    const event = newEvent('ThingOpened.v1', { thingId, ownerId: null, note });
    return this.store.append({ stream: thingId, expectedRevision: NO_STREAM, events: [event] });
  }
}
