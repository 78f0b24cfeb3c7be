import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { units } from '#sample';
import { DoubleProcess, testDatabase } from '#testing';
import type { Answer } from '../journeys/client.js';
import type { DataFolder } from '../programs/data-folder.js';
import { samplePasswordIn } from '../programs/passwords.js';
import type { Program } from '../programs/program.js';
import { Programs } from '../programs/programs.js';
import { MovedOffice } from './moved-office.js';

const programs = new Programs();
let folder: string;
let store: DoubleProcess;
let data: DataFolder;
let password: string;
let directiveId: string;
let before: object[];
let drafted: Answer;

/** The sample is loaded, several thousand events are moved, and processes start, in milliseconds. */
const PATIENCE = 400_000;

/** The log is there, the read models are empty, and their rebuild has read its first page. */
const READ_MODELS_BEGUN = /^\d+ of \d+ events/m;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thong-suot-moving-'));
  store = await DoubleProcess.start();
  data = await programs.folder();
  const program = programs.start(data, { args: ['--sample'] });
  await program.ready();
  password = samplePasswordIn(program.output)!;
  await enterMoreUnits();
  const office = await MovedOffice.at(program, password);
  directiveId = await office.issue(1);
  drafted = await office.draft('a-key');
  await office.settled();
  before = await office.answers(directiveId);
  await stopped(program);
}, PATIENCE);
afterEach(async () => {
  await programs.end();
  await store.kill();
  await rm(folder, { recursive: true, force: true });
});

/** The sample is small; a log of some thousand events takes long enough to be caught on the way. */
async function enterMoreUnits(): Promise<void> {
  const more = Array.from({ length: 1_800 }, (_, n) => {
    return {
      code: `X-${n}`,
      name: `Chi bộ số ${n}`,
      kind: 'state-agency',
      parentCode: 'VPTU',
      establishedOn: '2026-01-01',
    };
  });
  const file = join(folder, 'units.json');
  await writeFile(file, JSON.stringify({ units: [...units, ...more] }));
  const program = programs.start(data, { app: 'cli', args: ['import-register', file] });
  expect({ code: await program.ended(), errors: program.errors }).toMatchObject({ code: 0 });
}

async function stopped(program: Program): Promise<void> {
  program.signal('SIGTERM');
  expect(await program.ended()).toBe(0);
}

const moving = (from: string, to: string) =>
  programs.start(data, { app: 'cli', args: ['migrate-events', '--from', from, '--to', to] });

/** Kills the move where it is so far, as often as told, then lets it end. */
async function move(from: string, to: string, kills: readonly RegExp[] = []): Promise<Program> {
  for (const place of kills) {
    const program = moving(from, to);
    await program.until(() => place.test(program.errors));
    await program.kill();
  }
  const program = moving(from, to);
  expect({ code: await program.ended(), errors: program.errors }).toMatchObject({ code: 0 });
  const [source, target] = ['from', 'to'].map((side) => new RegExp(`^${side}: +(.*)$`, 'm').exec(program.output)![1]!);
  expect(source).toMatch(/^\d{4} events, sha256 [\da-f]{64}$/);
  expect(target).toBe(source);
  return program;
}

describe('moving the log', () => {
  it(
    'to an EventStoreDB and back, killed on the way, changes nothing that anybody is told',
    async () => {
      const there = await move('embedded', store.url, [/[3-5]\d % of/, /[6-9]\d % of/, READ_MODELS_BEGUN]);
      expect(there.output).toContain(`Next: set EVENT_STORE_URL=${store.url} and start.`);
      const away = programs.start(data, { env: { EVENT_STORE_URL: store.url } });
      const office = await MovedOffice.at(away, password);
      await office.settled();
      expect(await office.answers(directiveId)).toEqual(before);
      expect((await office.draft('a-key')).body).toEqual({
        ...drafted.body,
        position: expect.anything(),
        repeated: true,
      });
      expect((await office.misuse('a-key', directiveId)).body).toMatchObject({ code: 'idempotency-key-reused' });
      const second = await office.issue(2);
      const then = await office.answers(second);

      const meanwhile = moving(store.url, 'embedded');
      expect(await meanwhile.ended()).toBe(1);
      expect(meanwhile.errorLines().at(-1)).toContain('Another instance runs on this data already');
      await stopped(away);

      const wrong = programs.start(data);
      expect(await wrong.ended()).toBe(1);
      expect(wrong.errorLines().at(-1)).toContain('set EVENT_STORE_URL');

      const back = await move(store.url, 'embedded', [/% of/]);
      expect(back.output).toContain('Next: start without EVENT_STORE_URL.');
      const home = await MovedOffice.at(programs.start(data), password);
      await home.settled();
      expect(await home.answers(second)).toEqual(then);
      await home.issue(3);
    },
    PATIENCE,
  );

  it(
    'to another PostgreSQL, killed on the way, after which the old one is no beginning of it any more',
    async () => {
      const database = await testDatabase();
      try {
        await move('embedded', database.url, [/% of/]);
        const env = { EVENT_STORE_URL: database.url };
        const there = programs.start(data, { env });
        const office = await MovedOffice.at(there, password);
        await office.settled();
        expect(await office.answers(directiveId)).toEqual(before);
        await office.issue(2);
        await stopped(there);

        const stale = moving('embedded', database.url);
        expect(await stale.ended()).toBe(1);
        expect(stale.errors).toContain('holds other events');
      } finally {
        await database.close();
      }
    },
    PATIENCE,
  );
});
