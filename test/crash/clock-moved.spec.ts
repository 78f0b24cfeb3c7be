import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomOf } from '../under-load/random.js';
import { employ } from '../under-load/staff.js';
import { WorkLoad } from '../under-load/work-load.js';
import { loading } from './mortal-office.js';
import { ServedOffice } from './served-office.js';

const TIME_LIMIT = 300_000;
const HOUR = 3_600_000;

describe('an office in which the clock of one machine jumps', () => {
  let office: ServedOffice;
  let load: WorkLoad;
  let folder: string;

  afterAll(async () => {
    await load?.finish().catch(() => {});
    await office?.close();
    await rm(folder, { recursive: true, force: true });
  }, TIME_LIMIT);

  it(
    'reminds of what that clock says is due, each once, and of nothing again when it is set right',
    async () => {
      folder = await mkdtemp(join(tmpdir(), 'thong-suot-clock-'));
      const file = join(folder, 'offset');
      await writeFile(file, '0');
      office = await ServedOffice.open({ redis: false, eventStoreDb: false, directives: 2 });
      const env = { ...loading('moved-clock.mjs'), CLOCK_FILE: file };
      const moved = office.processes.begin('worker', env);
      const programs = [moved, office.processes.begin('worker'), office.processes.begin('api')];
      await Promise.all(programs.map((program) => program.ready()));
      const staff = await employ(() => office.processes.address(), office.password, randomOf(1));
      load = new WorkLoad(staff, 2);
      const move = async (by: number) => {
        await writeFile(file, String(by));
        moved.signal('SIGUSR2');
      };
      await load.until(async () => (await office.chases()) >= office.due);
      expect(await office.chases()).toBe(office.due);

      // By then every deadline is long past: each assignment climbs to the top of the ladder at once.
      await move(20 * 24 * HOUR);
      await load.until(async () => (await office.chases()) >= 2 * office.due);
      await move(-3 * HOUR);
      await load.commands(20);
      await move(0);
      await load.commands(20);
      await load.finish();
      await office.atRest();
      expect(await office.chases()).toBe(2 * office.due);
      expect(await office.verdict(staff)).toEqual([]);
    },
    TIME_LIMIT,
  );
});
