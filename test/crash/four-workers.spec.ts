import { afterAll, describe, expect, it } from '@jest/globals';
import type { Program } from '../programs/program.js';
import { OfficeOfProcesses } from '../processes/office-of-processes.js';
import { wholeLog } from '../under-load/logged-event.js';
import { randomOf } from '../under-load/random.js';
import { employ, type Staff } from '../under-load/staff.js';
import { amissInLog, amissInReadModels } from '../under-load/verdict.js';
import { WorkLoad } from '../under-load/work-load.js';
import { WorkersAtRest } from '../under-load/workers-at-rest.js';

const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);
const WORKERS = 4;
/**
 * Longest from the end of workers to where the others run everything, in milliseconds: a lease's term
 * and a moment to start in, and several times that for a machine that others use.
 */
const TAKE_OVER = 15_000;
const TIME_LIMIT = 300_000;

describe(`four workers under load (CRASH_SEED=${SEED})`, () => {
  let office: OfficeOfProcesses;
  let staff: Staff;
  let load: WorkLoad;
  let due: number;
  /** How many projections and policies there are. */
  let all: number;

  afterAll(async () => {
    await load?.finish().catch(() => {});
    await office?.close();
  }, TIME_LIMIT);

  const running = (): Program[] => office.workers.filter(({ isRunning }) => isRunning);

  it(
    'share the projections and policies evenly',
    async () => {
      office = await OfficeOfProcesses.open();
      const { password, dueCount } = await office.furnish(4);
      due = dueCount;
      office.start('api');
      for (let n = 0; n < WORKERS; n++) office.start('worker');
      await Promise.all([...office.apis, ...office.workers].map((program) => program.ready()));
      all = await office.runnerCount();
      staff = await employ(() => office.address(), password, randomOf(SEED));
      load = new WorkLoad(staff, 3);
      const most = Math.ceil(all / WORKERS);
      await load.until(async () => {
        const shares = await Promise.all(running().map((worker) => office.holds(worker)));
        return shares.flat().length === all && shares.every(({ length }) => length <= most);
      });
    },
    TIME_LIMIT,
  );

  it(
    'take over what two killed ones ran, and then what a third ran',
    async () => {
      await Promise.all(office.workers.slice(0, 2).map((worker) => worker.kill()));
      expect(await office.takeOver(running(), all)).toBeLessThan(TAKE_OVER);
      await load.commands(10);
      await office.workers[2]!.kill();
      expect(await office.takeOver(running(), all)).toBeLessThan(TAKE_OVER);
      await load.commands(10);
    },
    TIME_LIMIT,
  );

  it(
    'have lost nothing and done nothing twice',
    async () => {
      await load.until(async () => (await office.chases()) >= due);
      await load.finish();
      const atRest = new WorkersAtRest();
      await load.until(() => atRest.look(running()));
      for (const program of [...office.apis, ...running()]) program.signal('SIGTERM');
      await Promise.all([...office.apis, ...office.workers].map((program) => program.ended()));
      const outcome = { log: await wholeLog(office.pool), acknowledged: staff.acknowledged, due };
      expect(amissInLog(outcome)).toEqual([]);
      expect(await amissInReadModels(office.pool, outcome)).toEqual([]);
    },
    TIME_LIMIT,
  );
});
