import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { openPool, PostgresEventStore } from '#adapters/postgres';
import { deriveId, NO_STREAM, type DomainEvent } from '#event-sourcing';
import { newEvent } from '#testing';
import { Client } from '../journeys/client.js';
import type { DataFolder } from '../programs/data-folder.js';
import { Programs } from '../programs/programs.js';

const PATIENCE = 300_000;
const programs = new Programs();
afterEach(() => programs.end());

/** Something that the code of this version cannot have written. */
async function write({ type, data }: DomainEvent, folder: DataFolder): Promise<string> {
  const pool = openPool(await folder.databaseUrl(), { max: 1 });
  const log = new PostgresEventStore(pool);
  const event = newEvent(type, data);
  await log.append({ stream: `odd-${event.id}`, expectedRevision: NO_STREAM, events: [event] });
  await log.close();
  await pool.end();
  return event.id;
}

interface Health {
  readonly troubles: readonly { part: string; trouble: string }[];
  readonly warnings: readonly string[];
  readonly runners: readonly { name: string; lag: number; isFailing: boolean }[];
}

async function healthOf(url: string): Promise<Health> {
  return (await new Client(url, null).get('/health/ready')).body as unknown as Health;
}

async function until(url: string, isSo: (health: Health) => boolean): Promise<Health> {
  for (;;) {
    const health = await healthOf(url);
    if (isSo(health)) return health;
    await pause(20);
  }
}

describe('an event that one projection cannot read', () => {
  async function cli(folder: DataFolder, ...args: string[]) {
    const program = programs.start(folder, { app: 'cli', args: ['projections', ...args] });
    const code = await program.ended();
    return { code, output: program.output, errors: program.errors };
  }

  it(
    'stops that one alone, until an operator says that it is passed over',
    async () => {
      const folder = await programs.folder();
      const program = programs.start(folder);
      const url = await program.ready();
      const id = await write({ type: 'UserRegistered.v1', data: { userId: 'odd' } }, folder);
      await write({ type: 'Foreign.v1', data: {} }, folder);
      const isStanding = ({ troubles }: Health) => troubles.some(({ part }) => part === 'users.v1');
      const standing = await until(url, (health) => {
        const others = health.runners.filter(({ name }) => name !== 'users.v1');
        return isStanding(health) && others.every(({ lag }) => lag === 0);
      });
      expect(standing.troubles).toEqual([{ part: 'users.v1', trouble: expect.stringContaining(id) }]);

      const listed = await cli(folder, 'list');
      expect(listed.output).toMatch(new RegExp(`^users.v1 .* stands at event ${id} .*, runs in standalone$`, 'm'));
      // Policies too: whichever runs must be known to the command by its name.
      for (const { name } of standing.runners) expect(listed.output).toMatch(new RegExp(`^${name} `, 'm'));
      expect(listed.output).toMatch(/^units.v1 +projection +\d+ +0 +runs in standalone$/m);

      const other = await cli(folder, 'skip', 'users.v1', '--event', deriveId('other', 1), '--reason', 'odd');
      expect(other).toMatchObject({ code: 1, errors: expect.stringContaining(`but at ${id}`) });
      expect(await cli(folder, 'skip', 'users.v1', '--event', id)).toMatchObject({ code: 1 });

      const skipped = await cli(folder, 'skip', 'users.v1', '--event', id, '--reason', 'Nhập sai, đã báo tổ kỹ thuật');
      expect(skipped).toMatchObject({ code: 0, output: expect.stringContaining('It goes on.') });
      const { warnings } = await until(url, ({ troubles, runners }) => {
        return troubles.length === 0 && runners.every(({ lag }) => lag === 0);
      });
      expect(warnings).toEqual([expect.stringContaining('users.v1 was told to pass over 1 event')]);
      expect((await cli(folder, 'list')).output).toMatch(
        new RegExp(`^users.v1: event ${id} \\(position \\d+\\), by .+ at 20.+Z: Nhập sai, đã báo tổ kỹ thuật$`, 'm'),
      );

      // The code was not mended: the rebuild says so, and what is there stays.
      expect(await cli(folder, 'rebuild', 'users.v1')).toMatchObject({
        code: 1,
        errors: expect.stringContaining('The database refuses a row of users__rebuild: null value in column "login"'),
      });
      expect((await cli(folder, 'list')).output).toContain(id);
    },
    PATIENCE,
  );

  it(
    'is passed over by a policy only where that is said, and it is told what then does not happen',
    async () => {
      const folder = await programs.folder();
      const program = programs.start(folder);
      const url = await program.ready();
      const data = { directiveId: deriveId('no', 'directive'), taskNo: '1', unitIds: [] };
      const id = await write({ type: 'AddresseesNamed.v1', data }, folder);
      const name = 'give-assignments.v1';
      await until(url, ({ troubles }) => troubles.some(({ part }) => part === name));
      const skip = ['skip', name, '--event', id, '--reason', 'Văn bản không có'];
      const unsaid = await cli(folder, ...skip);
      expect(unsaid).toMatchObject({ code: 1, errors: expect.stringContaining('say --policy') });
      const skipped = await cli(folder, ...skip, '--policy');
      expect(skipped).toMatchObject({ code: 0, output: expect.stringContaining('are not given') });
      await until(url, ({ runners }) => runners.some((runner) => runner.name === name && runner.lag === 0));
      // What was decided outlives the program.
      program.signal('SIGTERM');
      await program.ended();
      const next = await programs.start(folder).ready();
      const { warnings } = await until(next, ({ runners }) =>
        runners.some((runner) => runner.name === name && runner.lag === 0),
      );
      expect(warnings).toEqual([expect.stringContaining(name)]);
    },
    PATIENCE,
  );
});
