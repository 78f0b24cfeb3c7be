import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase } from '#testing';
import type { DataFolder } from '../programs/data-folder.js';
import { Programs } from '../programs/programs.js';

const programs = new Programs();
let folder: DataFolder;
let archive: string;

beforeEach(async () => {
  folder = await programs.folder();
  archive = await mkdtemp(join(tmpdir(), 'thong-suot-no-data-'));
});
afterEach(async () => {
  await programs.end();
  await rm(archive, { recursive: true, force: true });
});

/** Each command is a process of its own, and a test starts up to seven. */
const TIME_LIMIT = 300_000;

const COMMANDS = [
  ['backup', '--to', 'ARCHIVE/new'],
  ['rebuild'],
  ['projections', 'list'],
  ['projections', 'rebuild'],
  ['projections', 'skip', 'units.v1', '--event', 'x', '--reason', 'y'],
  ['migrate-events', '--from', 'embedded', '--to', 'embedded'],
].map((args) => ({ command: args.join(' '), args }));

/** What the command says; it must have ended with 1. */
async function refusal(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const given = args.map((arg) => arg.replace('ARCHIVE', archive));
  const program = programs.start(folder, { app: 'cli', args: given, env });
  expect({ code: await program.ended(), output: program.output }).toEqual({ code: 1, output: '' });
  expect(program.errorLines()).toHaveLength(1);
  return program.errors;
}

describe('a command on data that is not there', () => {
  it.each(COMMANDS)(
    'says so and creates nothing, where DATA_DIR is mistyped: $command',
    async ({ args }) => {
      expect(await refusal(args)).toBe(
        `There is no data of Thông Suốt in ${folder.path}: set DATA_DIR to what the program was started with.\n`,
      );
      expect(existsSync(folder.path)).toBe(false);
      expect(await readdir(archive)).toEqual([]);
    },
    TIME_LIMIT,
  );

  it(
    'says so and creates nothing, where DATABASE_URL or EVENT_STORE_URL names another database',
    async () => {
      const database = await testDatabase();
      const tables = async () =>
        (await database.pool.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)).rows as object[];
      const before = await tables();
      try {
        const { host } = new URL(database.url);
        for (const { args } of COMMANDS.slice(0, 3)) {
          expect(await refusal(args, { DATABASE_URL: database.url })).toBe(
            `There is no data of Thông Suốt in the database on ${host}: set DATABASE_URL to what the program was started with.\n`,
          );
          expect(await refusal(args, { EVENT_STORE_URL: database.url })).toContain('set EVENT_STORE_URL to');
        }
        expect(await tables()).toEqual(before);
        expect(existsSync(folder.path)).toBe(false);
      } finally {
        await database.close();
      }
    },
    TIME_LIMIT,
  );

  it(
    'says so in one sentence where the database is away',
    async () => {
      const away = { DATABASE_URL: 'postgres://admin:hunter2@127.0.0.1:1/thongsuot' };
      for (const { args } of COMMANDS.slice(0, 4)) {
        expect(await refusal(args, away)).toBe(
          'The database that DATABASE_URL names on 127.0.0.1:1 cannot be used: nothing listens there.\n',
        );
      }
    },
    TIME_LIMIT,
  );

  it(
    'makes no place for a back-up that is not there',
    async () => {
      expect(await refusal(['restore', '--from', 'ARCHIVE'])).toContain('holds no back-up');
      expect(await refusal(['check-backup', '--from', 'ARCHIVE/typo'])).toContain('holds no back-up');
      expect(existsSync(folder.path)).toBe(false);
    },
    TIME_LIMIT,
  );
});

describe('a register that is entered from a file', () => {
  const establishedOn = '2000-01-01';
  const top = { code: 'TU', name: 'Tỉnh ủy', kind: 'province-committee', parentCode: null, establishedOn };
  const below = { code: 'HU-1', name: 'Huyện ủy', kind: 'district-committee', parentCode: 'TU', establishedOn };
  const file = async (units: readonly object[]) => {
    await writeFile(join(archive, 'units.json'), JSON.stringify({ units }, null, 2));
    return programs.start(folder, { app: 'cli', args: ['import-register', join(archive, 'units.json')] });
  };

  it(
    'may make the place, may come in parts, and is refused with what to do',
    async () => {
      expect(await (await file([top])).ended()).toBe(0);
      expect(await (await file([below])).ended()).toBe(0);
      const orphan = await file([{ ...below, code: 'HU-2', parentCode: 'TX' }]);
      expect(await orphan.ended()).toBe(1);
      expect(orphan.errorLines().at(-1)).toBe(
        'The register contradicts itself: "HU-2" stands below "TX", which is neither in the file nor registered. ' +
          'Correct these entries and import it again.',
      );
      const strange = await file([{ ...below, kind: 'huyện' }]);
      expect(await strange.ended()).toBe(1);
      expect(strange.errors).toMatch(
        /^Line 6, units\[0\] \(HU-1\): "kind" is "huyện"; it takes one of .*\nNothing was entered/,
      );
    },
    TIME_LIMIT,
  );
});
