import { afterEach, describe, expect, it } from '@jest/globals';
import { redisIsThere } from '#testing';
import type { Answer } from '../journeys/client.js';
import { randomOf } from '../under-load/random.js';
import { employ, type Staff } from '../under-load/staff.js';
import { WorkLoad } from '../under-load/work-load.js';
import { ServedOffice, type Topology } from './served-office.js';

const TIME_LIMIT = 300_000;

/** Directives that are worked on at a time, and whose reminders are due. */
const SIZE = { atOnce: 2, due: 20 };

describe('an office under load', () => {
  let office: ServedOffice;
  let staff: Staff;
  let load: WorkLoad;
  let troubles: Answer[];

  async function atWork(topology: Omit<Topology, 'directives'>): Promise<void> {
    troubles = [];
    office = await ServedOffice.open({ ...topology, directives: SIZE.due });
    const programs = (['api', 'worker', 'worker'] as const).map((app) => office.processes.begin(app));
    await Promise.all(programs.map((program) => program.ready()));
    staff = await employ(
      () => office.processes.address(),
      office.password,
      randomOf(1),
      (_method, _path, answer) => answer.status >= 500 && troubles.push(answer),
    );
    load = new WorkLoad(staff, SIZE.atOnce);
    await load.commands(10);
  }

  async function expectAllWell(): Promise<void> {
    await load.commands(20);
    await load.finish();
    await office.atRest();
    expect(office.processes.programs.every(({ program }) => program.isRunning)).toBe(true);
    expect(await office.verdict(staff)).toEqual([]);
  }

  /** They say that it was nobody's mistake, and when to come again. */
  function expectClear(answers: readonly Answer[]): void {
    const told = answers.map(({ status, body, headers }) => [status, body['code'], Number(headers.get('retry-after'))]);
    expect(told).toEqual(
      answers.map(() => [503, expect.stringMatching(/^(unavailable|not-caught-up)$/), expect.any(Number)]),
    );
  }

  afterEach(async () => {
    await load?.finish().catch(() => {});
    await office?.close();
  }, TIME_LIMIT);

  it.each([1, 3])(
    'outlives its PostgreSQL, killed %d times: who comes meanwhile is told to come again',
    async (times) => {
      await atWork({ redis: false, eventStoreDb: false });
      for (let time = 1; time <= times; time++) {
        await office.database.kill();
        const before = troubles.length;
        await load.until(() => troubles.length >= before + 5);
        await office.database.start();
        await load.commands(10);
      }
      expectClear(troubles);
      await expectAllWell();
    },
    TIME_LIMIT,
  );

  it(
    'outlives its event store, which also loses answers: nothing is written twice',
    async () => {
      await atWork({ redis: false, eventStoreDb: true });
      await office.eventStore!.loseAnswers(3);
      await load.commands(10);
      for (let time = 1; time <= 2; time++) {
        await office.eventStore!.kill();
        const before = troubles.length;
        await load.until(() => troubles.length >= before + 5);
        await office.eventStore!.start();
        await load.commands(10);
      }
      expectClear(troubles);
      await expectAllWell();
    },
    TIME_LIMIT,
  );

  if (redisIsThere()) {
    it(
      'does not notice that its Redis is away, and goes on reminding when it is back and empty',
      async () => {
        await atWork({ redis: true, eventStoreDb: false });
        for (let time = 1; time <= 2; time++) {
          await office.redis!.kill();
          await load.commands(20);
          await office.redis!.start();
          await load.commands(10);
        }
        expect(troubles).toEqual([]);
        await expectAllWell();
      },
      TIME_LIMIT,
    );
  } else it.skip('outlives its Redis: skipped, there is no redis-server', () => {});
});
