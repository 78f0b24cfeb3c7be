import { readFile, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lettersMigrations } from '../../apps/worker/src/index.js';
import { BESIDE_THE_LOG, EVENTS, LEFT_OUT } from '../../apps/cli/src/archive/archived-tables.js';
import { ArchiveNotUsable, type Manifest } from '../../apps/cli/src/archive/manifest.js';
import { backUp } from '../../apps/cli/src/back-up/back-up.js';
import { checkBackUp } from '../../apps/cli/src/check-back-up/check-back-up.js';
import { restore } from '../../apps/cli/src/restore/restore.js';
import { UsageError } from '../../apps/cli/src/usage-error.js';
import { migrate, openSnapshot, PlaceNotEmpty, type Pool } from '#adapters/postgres';
import { unitIdOf } from '#application';
import { systemClock, tablesOf } from '#event-sourcing';
import { openStores, type Stores } from '#hosting';
import { readModelProjections } from '#read-models';
import { testDatabase } from '#testing';
import { comparedWithRebuilt } from '../under-load/read-model-check.js';
import { userIdOf } from '#domain';
import { openOffice, PASSWORD, type Office } from './office.js';

const TEXT = new TextEncoder().encode('Báo cáo kết quả thực hiện chỉ thị, có dấu: ơ, ư, đ.\n');

let office: Office;
let folder: string;
let archive: string;
let manifest: Manifest;
let fileHash: string;

/** An empty place with its tables, as the restoring program finds it. */
async function emptyPlace() {
  const database = await testDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'thong-suot-restored-'));
  const stores = await openStores(database.url, { eventStoreUrl: null, dataFolder }, systemClock);
  await migrate(stores.database, lettersMigrations);
  return {
    stores,
    put: (from: string) => restore(from, placeOf(stores, dataFolder), () => {}),
    close: async () => {
      await stores.close();
      await database.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function placeOf({ database, events }: Stores, dataFolder: string, migrations: readonly string[] = steps) {
  return { database, log: database, events, files: join(dataFolder, 'files'), migrations };
}

let steps: readonly string[];

async function stepsOf(pool: Pool): Promise<string[]> {
  const snapshot = await openSnapshot(pool);
  const names = await snapshot.migrations();
  await snapshot.close();
  return names;
}

const logOf = async (pool: Pool, upTo: number) => {
  const text = 'SELECT e::text AS row FROM events e WHERE position <= $1 ORDER BY position';
  return (await pool.query<{ row: string }>(text, [upTo])).rows.map(({ row }) => row);
};

beforeAll(async () => {
  office = await openOffice();
  await migrate(office.stores.database, lettersMigrations);
  steps = await stepsOf(office.stores.database);
  folder = await mkdtemp(join(tmpdir(), 'thong-suot-back-up-'));
  archive = join(folder, 'backup');
  const [administrator, officer] = await Promise.all([office.as('quantri'), office.as('chomoi')]);
  const uploaded = await officer.upload('báo cáo.txt', 'text/plain', TEXT);
  fileHash = uploaded.body['sha256'] as string;

  // People go on working before, while and after it is made.
  const made: Promise<void>[] = [];
  let number = 0;
  const work = async () => {
    while (number < 120) {
      const n = number++;
      if (n === 40) {
        const { database } = office.stores;
        const from = { database, log: database, files: join(office.dataFolder, 'files') };
        const making = backUp(from, archive, new Date()).then((report) => {
          manifest = report.manifest;
          expect(report.damaged).toEqual([]);
        });
        made.push(making);
      }
      const name = { code: `X-${n}`, name: `Chi bộ ${n}`, kind: 'state-agency', establishedOn: '2026-01-01' };
      const { status } = await administrator.post('/units', { ...name, parentId: unitIdOf('VPTU') });
      expect(status).toBe(201);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  await Promise.all(made);
  await office.settled();
});

afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a back-up made while people work', () => {
  it('is restored as the log was at one instant, event by event, and goes on from there', async () => {
    const place = await emptyPlace();
    try {
      await place.put(archive);
      const { database, events } = place.stores;
      expect(await events.lastPosition()).toBe(manifest.lastPosition);
      expect(manifest.lastPosition).toBeLessThan(await office.lastPosition());
      const restored = await logOf(database, manifest.lastPosition);
      expect(restored).toEqual(await logOf(office.stores.database, manifest.lastPosition));
      expect((await comparedWithRebuilt(database)).differences).toEqual([]);
      const [last] = await events.readAll(manifest.lastPosition - 1, 1);
      const { id: _id, ...meta } = { ...last!.meta, id: '' };
      const next = { id: '0190aa11-2233-4455-8677-8899aabbccdd', type: last!.type, data: last!.data, meta };
      const appended = await events.append({ stream: 'another', expectedRevision: -1, events: [next] });
      expect(appended.position).toBe(manifest.lastPosition + 1);
    } finally {
      await place.close();
    }
  });

  it('brings the files and the passwords, and nobody is signed in', async () => {
    const place = await emptyPlace();
    try {
      await place.put(archive);
      const { accounts, files, database } = place.stores;
      expect(await accounts.verify('chomoi', PASSWORD, '127.0.0.1')).toMatchObject({ userId: userIdOf('chomoi') });
      const pieces: Buffer[] = [];
      for await (const piece of await files.open(fileHash)) pieces.push(piece as Buffer);
      expect(Buffer.concat(pieces).equals(TEXT)).toBe(true);
      expect((await database.query('SELECT 1 FROM sessions')).rows).toEqual([]);
    } finally {
      await place.close();
    }
  });

  it('goes into an empty place only, and only into a folder of its own', async () => {
    const place = await emptyPlace();
    try {
      await place.put(archive);
      await expect(place.put(archive)).rejects.toThrow(PlaceNotEmpty);
      // Found out first: not even the back-up is asked for.
      await expect(place.put(join(folder, 'none'))).rejects.toThrow(PlaceNotEmpty);
    } finally {
      await place.close();
    }
    const { database } = office.stores;
    const from = { database, log: database, files: join(office.dataFolder, 'files') };
    await expect(backUp(from, archive, new Date())).rejects.toThrow(UsageError);
    expect(await readdir(folder)).toEqual(['backup']);
  });

  it('that was changed, cut short or robbed of a file is refused before anything is written', async () => {
    const place = await emptyPlace();
    const events = join(archive, 'events.jsonl.gz');
    const whole = await readFile(events);
    const kept = join(archive, 'files', 'sha256', fileHash.slice(0, 2), fileHash.slice(2));
    const content = await readFile(kept);
    const refused = async () => {
      await expect(place.put(archive)).rejects.toThrow(ArchiveNotUsable);
      expect(await place.stores.events.lastPosition()).toBe(0);
    };
    try {
      await writeFile(events, gzipSync(gunzipSync(whole).toString().replace('Chi bộ', 'Chi hội')));
      await refused();
      await writeFile(events, whole);
      await truncate(events, whole.length - 100);
      await refused();
      await rm(events);
      await refused();
      await expect(checkBackUp(archive)).rejects.toThrow(
        /^The back-up lacks events: .*events\.jsonl\.gz is not there\. Copy .* again/,
      );
      await writeFile(events, whole);
      await writeFile(kept, 'khác');
      await refused();
      await rm(kept);
      await refused();
      await writeFile(kept, content);
      await expect(checkBackUp(archive)).resolves.toMatchObject({ lastPosition: manifest.lastPosition });
    } finally {
      await place.close();
    }
  });

  it('of a newer version is refused', async () => {
    const place = await emptyPlace();
    try {
      const older = placeOf(place.stores, folder, steps.slice(0, -1));
      await expect(restore(archive, older, () => {})).rejects.toThrow(/newer version/);
    } finally {
      await place.close();
    }
  });
});

it('every table is archived, made anew, or left out on purpose', async () => {
  const text = `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1`;
  const { rows } = await office.stores.database.query<{ name: string }>(text);
  const archived = [EVENTS, ...BESIDE_THE_LOG].map(({ name }) => name);
  const known = new Set([...archived, ...readModelProjections.flatMap(tablesOf), ...LEFT_OUT]);
  expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});
