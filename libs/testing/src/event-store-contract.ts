import { afterEach, beforeEach, describe } from '@jest/globals';
import type { Clock, EventStore, Upcasters } from '#event-sourcing';
import { appendingContract } from './event-store-contract/appending.js';
import { followingContract } from './event-store-contract/following.js';
import { keepingContract } from './event-store-contract/keeping.js';
import { repeatingContract } from './event-store-contract/repeating.js';

export interface OpenOptions {
  readonly clock?: Clock;
  readonly upcasters?: Upcasters;
}

/** An empty store, opened for one case. */
export interface OpenedStore {
  readonly store: EventStore;
  /** Another store on the same data, as another process has it; absent where there is only one process. */
  readonly reopen?: (options?: OpenOptions) => Promise<EventStore>;
}

/** The stores of the case that runs; what it opened is closed after it. */
export interface Case {
  /** Opens the case's store with options; to be called before {@link Case.store} is. */
  readonly open: (options: OpenOptions) => Promise<EventStore>;
  readonly store: () => EventStore;
  /** A second process's store, or the same one where there is no second process. */
  readonly second: (options?: OpenOptions) => Promise<EventStore>;
}

/** The promise of the {@link EventStore} port, run whole on every adapter. */
export function eventStoreContract(adapter: string, open: (options: OpenOptions) => Promise<OpenedStore>): void {
  describe(`${adapter} keeps the EventStore contract`, () => {
    let opened: OpenedStore;
    let all: EventStore[] = [];

    const openWith = async (options: OpenOptions) => {
      opened = await open(options);
      all.push(opened.store);
      return opened.store;
    };

    beforeEach(async () => {
      await openWith({});
    });
    afterEach(async () => {
      for (const store of all) await store.close();
      all = [];
    });

    const testCase: Case = {
      open: openWith,
      store: () => opened.store,
      second: async (options) => {
        if (!opened.reopen) return opened.store;
        const second = await opened.reopen(options);
        all.push(second);
        return second;
      },
    };
    appendingContract(testCase);
    repeatingContract(testCase);
    keepingContract(testCase);
    followingContract(testCase);
  });
}
