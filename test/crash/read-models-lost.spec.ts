import { afterAll, describe, expect, it } from '@jest/globals';
import { Program } from '../programs/program.js';
import { randomOf } from '../under-load/random.js';
import { employ } from '../under-load/staff.js';
import { WorkLoad } from '../under-load/work-load.js';
import { ServedOffice } from './served-office.js';
import { READ_MODEL_TABLES } from '../under-load/read-model-check.js';

const TIME_LIMIT = 300_000;

describe('an office that has lost its read models', () => {
  let office: ServedOffice;
  let load: WorkLoad;

  afterAll(async () => {
    await load?.finish().catch(() => {});
    await office?.close();
  }, TIME_LIMIT);

  it(
    'has all of them again after one command, and was not stopped for it',
    async () => {
      office = await ServedOffice.open({ redis: false, eventStoreDb: false, directives: 1 });
      const programs = (['api', 'worker', 'worker'] as const).map((app) => office.processes.begin(app));
      await Promise.all(programs.map((program) => program.ready()));
      const staff = await employ(() => office.processes.address(), office.password, randomOf(1));
      load = new WorkLoad(staff, 2);
      await load.commands(10);
      await load.finish();
      await office.atRest();

      await office.pool.query(`TRUNCATE ${READ_MODEL_TABLES.join(', ')}`);
      const rebuild = new Program({
        app: 'cli',
        args: ['projections', 'rebuild'],
        dataFolder: office.dataFolder,
        env: { DATABASE_URL: office.database.url },
      });
      expect([await rebuild.ended(), rebuild.errors]).toEqual([0, expect.any(String)]);

      load = new WorkLoad(staff, 2, 1_000);
      await load.commands(10);
      await load.finish();
      await office.atRest();
      expect(programs.every(({ isRunning }) => isRunning)).toBe(true);
      expect(await office.verdict(staff)).toEqual([]);
    },
    TIME_LIMIT,
  );
});
