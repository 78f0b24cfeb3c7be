import { decree, decreeStream, DecreeUnknown, type DecreeEvent, type DecreeState } from '#domain';
import { fold, type EventStore } from '#event-sourcing';

/** @throws DecreeUnknown */
export async function decreeHistory(store: EventStore, decreeId: string): Promise<DecreeEvent[]> {
  const history = await store.readStream(decreeStream(decreeId));
  if (history.length === 0) throw new DecreeUnknown(decreeId);
  return history as unknown as DecreeEvent[];
}

/**
 * As it is now.
 * @throws DecreeUnknown
 */
export async function decreeIn(store: EventStore, decreeId: string): Promise<DecreeState> {
  return fold(decree, await decreeHistory(store, decreeId));
}
