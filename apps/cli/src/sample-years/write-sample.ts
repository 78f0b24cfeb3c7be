import { Readable } from 'node:stream';
import { EventStoreDbLogImport } from '#adapters/eventstoredb';
import { openPool, PostgresLogImport, rebuildAll } from '#adapters/postgres';
import type { LogImport } from '#event-sourcing';
import type { Stores } from '#hosting';
import { readModelProjections } from '#read-models';
import type { YearsOptions } from '#sample';
import { EvidencePool } from './evidence-pool.js';
import { tellStory, type Telling, type Told } from './tell-story.js';
import { WrittenLog } from './written-log.js';

/** Runners that would tell people of what is long past. */
const TOLD_ALREADY = ['mail-notices.v1'];

export interface WrittenSample extends Told {
  /** Events that came now; the others were there. */
  readonly added: number;
  readonly tellingSeconds: number;
  readonly readModelSeconds: number;
}

export interface WriteOptions {
  /** Where the log is when it is not in the main database. */
  readonly eventStoreUrl?: string | null;
  readonly onTelling?: (telling: Telling) => void;
  readonly onReading?: (progress: { readonly done: number; readonly total: number }) => void;
}

/**
 * Tells a story into opened stores: the log, the evidence, the read models made from the log, and policies that have
 * nothing left to do. May be repeated.
 * @throws LogHoldsOthers before anything is written
 */
export async function writeSample(
  story: YearsOptions,
  stores: Stores,
  { eventStoreUrl = null, onTelling, onReading }: WriteOptions = {},
): Promise<WrittenSample> {
  const begun = performance.now();
  const evidence = new EvidencePool();
  const { target, close } = openImport(stores, eventStoreUrl);
  let told: Told;
  const log = new WrittenLog(target, stores.events);
  try {
    told = await tellStory(story, log, { evidence, ...(onTelling && { onProgress: onTelling }) });
  } finally {
    await close();
  }
  await evidence.store(({ content, name, mediaType }) => {
    return stores.files.put(Readable.from([content]), { name, declaredType: mediaType });
  });
  const toldAt = performance.now();
  await rebuildAll(stores.database, stores.events, readModelProjections, onReading ? { onProgress: onReading } : {});
  await nothingLeftToDo(stores, told.policyNames);
  return {
    ...told,
    added: log.added,
    tellingSeconds: (toldAt - begun) / 1_000,
    readModelSeconds: (performance.now() - toldAt) / 1_000,
  };
}

/** What policies make of the story is in it. Started later, they would look through all of it in vain. */
async function nothingLeftToDo({ events, projections }: Stores, policyNames: readonly string[]): Promise<void> {
  const end = await events.lastPosition();
  for (const runner of [...policyNames, ...TOLD_ALREADY]) {
    const from = await projections.load(runner);
    if (from === 0) await projections.save(runner, from, end);
  }
}

function openImport(
  { database, databaseUrl, eventStoreName }: Stores,
  eventStoreUrl: string | null,
): { target: LogImport; close: () => Promise<void> } {
  if (eventStoreUrl !== null && eventStoreName === 'EventStoreDB') {
    const target = new EventStoreDbLogImport(eventStoreUrl);
    return { target, close: () => target.close() };
  }
  const isApart = eventStoreUrl !== null && eventStoreUrl !== databaseUrl;
  const pool = isApart ? openPool(eventStoreUrl, { max: 2 }) : database;
  const target = new PostgresLogImport(pool);
  return {
    target,
    close: async () => {
      await target.close();
      if (isApart) await pool.end();
    },
  };
}
