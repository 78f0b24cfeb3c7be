import { InMemoryProjectionStore } from '#event-sourcing';
import { projectionStoreContract } from '#testing';

projectionStoreContract('InMemoryProjectionStore', async () => {
  const store = new InMemoryProjectionStore();
  return { store, rows: async (table) => store.rows(table), counts: async (table) => store.counts(table) };
});
