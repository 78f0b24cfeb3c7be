import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPool, startEmbeddedPostgres, type EmbeddedPostgres, type Pool } from '#adapters/postgres';
import { userIdOf } from '#domain';
import { Client } from '../journeys/client.js';
import { DataFolder } from '../standalone/data-folder.js';
import { samplePasswordIn } from '../standalone/passwords.js';
import { commandsAmiss, givingAmiss, orderAmiss, recallsAmiss, strangeCommands } from './log-check.js';
import { wholeLog, type LoggedEvent } from './logged-event.js';
import { MortalProgram } from './mortal-program.js';
import { CLERK, DISTRICTS, isAtRest, workThrough, type Staff, type Uploaded } from './office-work.js';
import { PersistentClient, type Acknowledged } from './persistent-client.js';
import { randomOf } from './random.js';
import { comparedWithRebuilt } from './read-model-check.js';

const KILLS = Number(process.env['CRASH_KILLS'] ?? 20);
const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);

/** Directives that are worked on at a time; each has one command under way. */
const AT_ONCE = 16;

/** Longest life after readiness, and longest after birth where the start itself is hit, in milliseconds. */
const LONGEST = { serving: 2_500, starting: 2_500 };

/** A few minutes on a slow machine; far more is a hang. */
const TIME_LIMIT = 180_000 + KILLS * 15_000;

describe(`the program, killed ${KILLS} times under load (CRASH_SEED=${SEED})`, () => {
  const acknowledged: Acknowledged[] = [];
  const uploaded: Uploaded[] = [];
  const ofLoad = randomOf(SEED + 1);
  let folder: DataFolder;
  let program: MortalProgram;
  let clerk: PersistentClient;
  let server: EmbeddedPostgres;
  let pool: Pool;
  let log: LoggedEvent[];

  async function employ(password: string): Promise<Staff> {
    const url = await program.address();
    const person = async (login: string) => {
      const { body } = await new Client(url, null).post('/sessions', { login, password });
      const credentials = { userId: userIdOf(login), token: body['token'] as string };
      return new PersistentClient(
        () => program.address(),
        credentials,
        () => ofLoad() < 0.1,
        acknowledged,
      );
    };
    clerk = await person(CLERK);
    const officers: Record<string, PersistentClient> = {};
    for (const login of Object.keys(DISTRICTS)) officers[login] = await person(login);
    return { clerk, officers, random: ofLoad, uploaded };
  }

  /** Keeps the program busy until it is told that no more is to be begun; what was begun is finished. */
  async function load(staff: Staff, goesOn: () => boolean): Promise<void> {
    let number = 0;
    const lane = async () => {
      while (goesOn()) await workThrough(staff, ++number);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  }

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
    const staff = await employ(samplePasswordIn(program.present.output)!);
    let enough = false;
    const both = [killOverAndOver, (goesOn: () => boolean) => load(staff, goesOn)];
    await Promise.all(both.map((work) => work(() => !enough).finally(() => (enough = true))));
    while (!(await isAtRest(clerk))) await pause(20);
  }, TIME_LIMIT);

  afterAll(async () => {
    await pool?.end();
    await server?.stop();
    await program?.present.kill();
    await folder?.remove();
  });

  it('has kept every file that it said it had', async () => {
    for (const { sha256, assignmentId, content } of uploaded) {
      const { text } = await clerk.get(`/evidence/${sha256}?assignmentId=${assignmentId}`);
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
    expect(said).not.toMatch(/unhandled|uncaught|Warning:|^\s+at .*\.js:\d+/im);
  });
});
