import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../journeys/client.js';
import { oneTimePasswordIn } from '../programs/passwords.js';
import { OUT_OF_CONTROL, type Program } from '../programs/program.js';
import { chasedIn, chasedTwice } from '../under-load/chases.js';
import { commandsAmiss, givingAmiss, orderAmiss, recallsAmiss, strangeCommands } from '../under-load/log-check.js';
import { wholeLog, type LoggedEvent } from '../under-load/logged-event.js';
import { WorkersAtRest } from '../under-load/workers-at-rest.js';
import { randomOf } from '../under-load/random.js';
import { comparedWithRebuilt } from '../under-load/read-model-check.js';
import { employ, type Staff } from '../under-load/staff.js';
import { until } from '../under-load/until.js';
import { WorkLoad } from '../under-load/work-load.js';
import { OfficeOfProcesses } from './office-of-processes.js';

const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);

/** Directives that are worked on at a time. */
const AT_ONCE = 4;

/** Directives whose reminders are due, so many that a worker can be caught at them. */
const DUE_DIRECTIVES = 60;

/**
 * Longest from the end of a worker to where another one runs everything that it ran, in milliseconds: a lease's term
 * and a moment to start in, and several times that for a machine that others use.
 */
const TAKE_OVER = 15_000;

const TIME_LIMIT = 180_000;

describe(`two API and two worker processes under load (CRASH_SEED=${SEED})`, () => {
  let office: OfficeOfProcesses;
  let staff: Staff;
  let load: WorkLoad;
  /** How many projections and policies there are. */
  let all: number;
  let log: LoggedEvent[];
  /** How many assignments are to be reminded of, and how many were when the first worker froze. */
  let due: number;
  let frozenAt: number;
  let frozen: Program;
  /** Answers of 500 and above. */
  const troubles: Answer[] = [];

  const evenly = (...workers: Program[]) =>
    load.until(async () => {
      const shares = await Promise.all(workers.map((worker) => office.holds(worker)));
      const most = Math.ceil(all / workers.length);
      return shares.flat().length === all && shares.every(({ length }) => length <= most);
    });

  beforeAll(async () => {
    office = await OfficeOfProcesses.open();
    const { password, dueCount } = await office.furnish(DUE_DIRECTIVES);
    due = dueCount;
    // Alone it runs everything; it is frozen in the middle of its first reminders.
    frozen = office.start('worker');
    await until(async () => (await office.chases()) > 0, 5);
    frozen.signal('SIGSTOP');
    frozenAt = await office.chases();
    const programs = (['api', 'worker', 'api'] as const).map((app) => office.start(app));
    await Promise.all(programs.map((program) => program.ready()));
    all = await office.runnerCount();
    await office.takeOver([office.workers[1]!], all);
    const witness = (_method: string, _path: string, answer: Answer) => {
      if (answer.status >= 500) troubles.push(answer);
    };
    staff = await employ(() => office.address(), password, randomOf(SEED), witness);
    load = new WorkLoad(staff, AT_ONCE);
    await load.commands(20);
  }, TIME_LIMIT);

  afterAll(async () => {
    await load?.finish().catch(() => {});
    await office?.close();
  }, TIME_LIMIT);

  it(
    'double nothing when a worker wakes that was frozen past its leases: it says so, and gets its share again',
    async () => {
      expect(frozenAt).toBeLessThan(due);
      frozen.signal('SIGCONT');
      await frozen.until(() => frozen.errors.includes('its lease is lost'));
      await frozen.ready();
      await evenly(...office.workers);
      await load.commands(20);
    },
    TIME_LIMIT,
  );

  it(
    'appoint one administrator',
    async () => {
      await load.until(() => office.workers.some(({ output }) => oneTimePasswordIn(output)));
      expect(office.workers.filter(({ output }) => oneTimePasswordIn(output))).toHaveLength(1);
    },
    TIME_LIMIT,
  );

  it(
    'stop gracefully: who comes meanwhile is told to come again, and the rest goes on',
    async () => {
      const [api, worker] = [office.apis[0]!, office.workers[0]!];
      const remaining = office.workers[1]!;
      api.signal('SIGTERM');
      worker.signal('SIGTERM');
      expect(await Promise.all([api.ended(), worker.ended()])).toEqual([0, 0]);
      // Handed back, not left to run out.
      expect(await office.takeOver([remaining], all)).toBeLessThan(1_500);
      await load.commands(20);
      expect(troubles.map(({ status, body }) => `${status} ${String(body['code'])}`)).toEqual(
        troubles.map(() => '503 server-stopping'),
      );
      expect(troubles.every(({ headers }) => Number(headers.get('retry-after')) > 0)).toBe(true);
    },
    TIME_LIMIT,
  );

  it(
    'take over what a killed worker ran',
    async () => {
      office.start('api');
      const next = office.start('worker');
      await next.ready();
      await evenly(office.workers[1]!, next);
      await office.workers[1]!.kill();
      expect(await office.takeOver([next], all)).toBeLessThan(TAKE_OVER);
      await load.commands(20);
    },
    TIME_LIMIT,
  );

  it(
    'come to rest with everybody reminded',
    async () => {
      await load.finish();
      await until(async () => (await office.chases()) >= due);
      const atRest = new WorkersAtRest();
      await until(() => atRest.look(office.workers.filter(({ isRunning }) => isRunning)));
    },
    TIME_LIMIT,
  );

  it('all stop cleanly, and never lost control of an error', async () => {
    const programs = [...office.apis, ...office.workers].filter(({ isRunning }) => isRunning);
    for (const program of programs) program.signal('SIGINT');
    expect(await Promise.all(programs.map((program) => program.ended()))).toEqual(programs.map(() => 0));
    const said = [...office.apis, ...office.workers].map(({ errors }) => errors).join('\n');
    expect(said).not.toMatch(OUT_OF_CONTROL);
    log = await wholeLog(office.pool);
  });

  it('have every acknowledged command in the log exactly once, and no other', () => {
    expect(commandsAmiss(log, staff.acknowledged)).toEqual([]);
    expect(strangeCommands(log, staff.acknowledged)).toEqual([]);
    expect(orderAmiss(log)).toEqual([]);
  });

  it('have given, withdrawn and chased each assignment once', () => {
    expect([...givingAmiss(log), ...recallsAmiss(log), ...chasedTwice(log)]).toEqual([]);
    expect(chasedIn(log)).toBe(due);
  });

  it(
    'have read models that equal rebuilt ones, row by row',
    async () => {
      const { differences, rows } = await comparedWithRebuilt(office.pool);
      expect(differences).toEqual([]);
      expect(rows).toBeGreaterThan(log.length);
    },
    TIME_LIMIT,
  );
});
