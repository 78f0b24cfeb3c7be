import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { openPool, startEmbeddedPostgres, type EmbeddedPostgres, type Pool } from '#adapters/postgres';
import { DataFolder } from '../programs/data-folder.js';
import { samplePasswordIn } from '../programs/passwords.js';
import { OUT_OF_CONTROL } from '../programs/program.js';
import { commandsAmiss, givingAmiss, orderAmiss, recallsAmiss, strangeCommands } from '../under-load/log-check.js';
import { wholeLog, type LoggedEvent } from '../under-load/logged-event.js';
import { MortalProgram } from './mortal-program.js';
import { isAtRest } from '../under-load/office-work.js';
import { randomOf } from '../under-load/random.js';
import { comparedWithRebuilt } from '../under-load/read-model-check.js';
import { employ, type Staff } from '../under-load/staff.js';
import { until } from '../under-load/until.js';
import { WorkLoad } from '../under-load/work-load.js';

const KILLS = Number(process.env['CRASH_KILLS'] ?? 20);
const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);

/** Directives that are worked on at a time; each has one command under way. */
const AT_ONCE = 16;

/** Longest life after readiness, and longest after birth where the start itself is hit, in milliseconds. */
const LONGEST = { serving: 2_500, starting: 2_500 };

/** A few minutes on a slow machine; far more is a hang. */
const TIME_LIMIT = 180_000 + KILLS * 15_000;

describe(`the program, killed ${KILLS} times under load (CRASH_SEED=${SEED})`, () => {
  let folder: DataFolder;
  let program: MortalProgram;
  let staff: Staff;
  let server: EmbeddedPostgres;
  let pool: Pool;
  let log: LoggedEvent[];

  async function killOverAndOver(goesOn: () => boolean): Promise<void> {
    const random = randomOf(SEED);
    for (let kill = 1; kill <= KILLS && goesOn(); kill++) {
      const from = random() < 0.25 ? 'birth' : 'readiness';
      const after = random() * (from === 'birth' ? LONGEST.starting : LONGEST.serving);
      await program.dieAndBeginAgain(from, after, kill % 5 === 0);
    }
  }

  beforeAll(async () => {
    folder = await DataFolder.create();
    program = new MortalProgram(folder, ['--sample']);
    await program.address();
    const password = samplePasswordIn(program.present.output)!;
    staff = await employ(() => program.address(), password, randomOf(SEED + 1));
    const load = new WorkLoad(staff, AT_ONCE);
    await load.during(() => killOverAndOver(() => load.problem === null));
    await until(() => isAtRest(staff.clerk));
  }, TIME_LIMIT);

  afterAll(async () => {
    await pool?.end();
    await server?.stop();
    await program?.present.kill();
    await folder?.remove();
  });

  it('has kept every file that it said it had', async () => {
    for (const { sha256, assignmentId, content } of staff.uploaded) {
      const { text } = await staff.clerk.get(`/evidence/${sha256}?assignmentId=${assignmentId}`);
      expect(text).toBe(content);
    }
  });

  it('is stopped cleanly after all that', async () => {
    expect(await program.stop()).toBe(0);
    expect(await folder.server()).toBeNull();
    server = await startEmbeddedPostgres({ folder: join(folder.path, 'postgres') });
    pool = openPool(server.url, { max: 2 });
    log = await wholeLog(pool);
  });

  it('has every acknowledged command in its log exactly once, and no other', () => {
    const { acknowledged } = staff;
    expect(acknowledged.length).toBeGreaterThan(5 * KILLS);
    expect(commandsAmiss(log, acknowledged)).toEqual([]);
    expect(strangeCommands(log, acknowledged)).toEqual([]);
  });

  it('has streams without gap or double revision, and positions that rise', () => {
    expect(orderAmiss(log)).toEqual([]);
  });

  it('has given every assignment exactly once, and withdrawn the open ones of recalled directives', () => {
    expect(givingAmiss(log)).toEqual([]);
    expect(recallsAmiss(log)).toEqual([]);
  });

  it('has read models that equal rebuilt ones, row by row', async () => {
    const { differences, rows } = await comparedWithRebuilt(pool);
    expect(differences).toEqual([]);
    expect(rows).toBeGreaterThan(log.length);
  }, 120_000);

  it('has never lost control of an error', () => {
    const said = program.lives.map(({ errors }) => errors).join('\n');
    expect(said).not.toMatch(OUT_OF_CONTROL);
  });
});
