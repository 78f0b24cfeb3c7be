import { unitIdOf } from '#application';
import { directiveStream, type UnitEvent } from '#domain';
import { START, type EventStore, type RecordedEvent } from '#event-sourcing';
import { units } from '#sample';
import { isOfFirstStart } from '../first-administrator.js';
import { LAST_STEP } from './load-sample.js';

/** More than the first administrator takes. */
const FIRST_FEW = 10;

/** Nothing was ever entered: the log holds the first administrator at most. */
export async function isEmptyLog(store: EventStore): Promise<boolean> {
  return (await beyondFirstStart(store)) === undefined;
}

/** Whether the sample province would meet nothing of an office's own: an empty log, or a load of it that was broken off. */
export async function mayLoadSample(store: EventStore): Promise<boolean> {
  const next = await beyondFirstStart(store);
  if (next === undefined) return true;
  if (!beginsSample(next)) return false;
  return (await store.readStream(directiveStream(LAST_STEP))).length === 0;
}

async function beyondFirstStart(store: EventStore): Promise<RecordedEvent | undefined> {
  return (await store.readAll(START, FIRST_FEW)).find((event) => !isOfFirstStart(event));
}

function beginsSample({ type, data, meta }: RecordedEvent): boolean {
  const [root] = units;
  if (meta.actor.userId !== 'system' || type !== ('UnitEstablished.v1' satisfies UnitEvent['type'])) return false;
  const { unitId, name } = data as { readonly unitId: string; readonly name: string };
  return unitId === unitIdOf(root!.code) && name === root!.name;
}
