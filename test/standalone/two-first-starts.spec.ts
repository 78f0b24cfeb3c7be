import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPool } from '#adapters/postgres';
import { Client } from '../journeys/client.js';
import type { DataFolder } from '../programs/data-folder.js';
import { oneTimePasswordIn } from '../programs/passwords.js';
import type { Program } from '../programs/program.js';
import { Programs } from '../programs/programs.js';

const REFUSED = 'Another instance runs on this data already: use that one, or stop it first.';

async function isLocked(folder: DataFolder): Promise<boolean> {
  const pool = openPool(await folder.databaseUrl(), { max: 1 });
  try {
    const { rowCount } = await pool.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted`);
    return rowCount !== 0;
  } finally {
    await pool.end();
  }
}

describe('two first starts on one data folder', () => {
  const programs = new Programs();
  afterEach(() => programs.end());

  /** Whichever it is: one is refused in one sentence, the other one has its database and works. */
  async function oneWorks(one: Program, other: Program, folder: DataFolder): Promise<void> {
    const refused = await Promise.race([one, other].map((program) => program.ended().then(() => program)));
    const working = refused === one ? other : one;
    expect(await refused.ended()).toBe(1);
    expect(refused.output).toBe('');
    expect(refused.errorLines().at(-1)).toBe(REFUSED);
    expect(refused.errors).not.toMatch(/^\s+at /m);

    const url = await working.ready();
    const login = { login: 'admin', password: oneTimePasswordIn(working.output) };
    expect((await new Client(url, null).post('/sessions', login)).status).toBe(201);
    expect((await new Client(url, null).get('/health/ready')).body).toMatchObject({ status: 'ready', troubles: [] });
    working.signal('SIGTERM');
    expect(await working.ended()).toBe(0);
    expect(await folder.server()).toBeNull();
  }

  it('at the same instant', async () => {
    const folder = await programs.folder();
    const [one, other] = [programs.start(folder), programs.start(folder)];
    await oneWorks(one, other, folder);
  });

  it('of which the one that started the database is overtaken by the one that joined it', async () => {
    const folder = await programs.folder();
    const first = programs.start(folder);
    await first.until(() => first.errors.includes('Starting the database'));
    // The database answers, and the instance has not been locked yet.
    const starting = join(folder.path, 'postgres', 'starting');
    while (existsSync(starting)) await new Promise((resolve) => setImmediate(resolve));
    first.signal('SIGSTOP');
    const second = programs.start(folder);
    // Not longer than it takes the other one to go ahead, if it may: the first has to answer its database in time.
    while (second.isRunning && !(await isLocked(folder))) await pause(20);
    first.signal('SIGCONT');
    await oneWorks(first, second, folder);
  });
});
