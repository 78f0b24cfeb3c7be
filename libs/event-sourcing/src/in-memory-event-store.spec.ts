import { InMemoryEventStore, systemClock } from '#event-sourcing';
import { eventStoreContract } from '#testing';

eventStoreContract('InMemoryEventStore', async ({ clock, upcasters }) => ({
  store: new InMemoryEventStore(clock ?? systemClock, upcasters),
}));
