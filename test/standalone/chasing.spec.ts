import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { addDays, at, type LocalDate } from '#domain';
import { redisIsThere, startRedis } from '#testing';
import { ChasedOffice, type Chased } from './chased-office.js';

/** Tết of 2026: Monday 16 to Friday 20 February are days off. */
const ISSUED = '2026-02-02';
const LAST_DAYS: readonly LocalDate[] = ['2026-02-13', '2026-02-18', '2026-02-24'];

/** When each task comes under each rung, worked out by hand. A deadline in Tết counts as that of the Friday before. */
const EXPECTED: readonly [taskNo: string, rung: Chased['rung'], day: LocalDate][] = [
  ['1', 'due-soon', '2026-02-10'],
  ['2', 'due-soon', '2026-02-10'],
  ['3', 'due-soon', '2026-02-12'],
  ['1', 'overdue', '2026-02-23'],
  ['2', 'overdue', '2026-02-23'],
  ['3', 'overdue', '2026-02-25'],
  ['1', 'escalated', '2026-02-27'],
  ['2', 'escalated', '2026-02-27'],
  ['3', 'escalated', '2026-03-03'],
];

const expected = EXPECTED.flatMap(([taskNo, rung, day]) =>
  ['HU-1', 'HU-2'].map((unit) => ({ taskNo, unitId: unitIdOf(unit), rung, recordedAt: at(day, '07:30') })),
);

const sorted = (chased: readonly Chased[]) => {
  const key = ({ recordedAt, taskNo, unitId }: Chased) => `${recordedAt} ${taskNo} ${unitId}`;
  return chased.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
};

interface Backend {
  readonly env: Record<string, string>;
  /** Forgets every job, where the backend can. */
  readonly forget: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const none = async () => {};
const onPostgres = async (): Promise<Backend> => ({ env: {}, forget: none, stop: none });
const onRedis = async (): Promise<Backend> => {
  const redis = await startRedis();
  return { env: { REDIS_URL: redis.url }, forget: () => redis.flushAll(), stop: () => redis.dispose() };
};
/** It keeps nothing on disk: started again it is empty, and until then it is away. */
const onMortalRedis = async (): Promise<Backend> => {
  const redis = await startRedis();
  const forget = async () => {
    await redis.kill();
    await redis.start();
  };
  return { env: { REDIS_URL: redis.url }, forget, stop: () => redis.dispose() };
};

const backends: [string, () => Promise<Backend>][] = [['PostgreSQL', onPostgres]];
if (redisIsThere()) {
  backends.push(['Redis, emptied over and over', onRedis], ['Redis, killed over and over', onMortalRedis]);
} else describe.skip('chasing with jobs on Redis: skipped, there is no redis-server', () => it('chases', () => {}));

describe.each(backends)('chasing with jobs on %s', (_name, start) => {
  let backend: Backend;
  let office: ChasedOffice;
  beforeAll(async () => {
    backend = await start();
  });
  afterAll(() => backend.stop());
  afterEach(() => office.close());

  /** Two ticks at the same moment; whatever the queue forgets of them, a further one finds again. */
  async function tickTwice(): Promise<void> {
    await Promise.all([office.worker.chasing.tick(), office.worker.chasing.tick()]);
    await backend.forget();
    await office.chasesDone();
    await office.worker.chasing.tick();
    await office.chasesDone();
  }

  it('climbs each rung once, at half past seven of the right working days, across Tết', async () => {
    office = await ChasedOffice.open(at(ISSUED, '08:00'), backend.env, []);
    await office.issue(LAST_DAYS);
    for (let day = addDays(ISSUED, 1); day <= '2026-03-05'; day = addDays(day, 1)) {
      for (const time of ['00:00', '07:29', '07:30', '17:00']) {
        office.clock.advanceTo(at(day, time));
        await tickTwice();
      }
    }
    expect(sorted(await office.chased())).toEqual(sorted(expected));
  });

  it('climbs once after an outage, not rung by rung, and never again', async () => {
    office = await ChasedOffice.open(at(ISSUED, '08:00'), backend.env, []);
    await office.issue(['2026-02-13']);
    office.clock.advanceTo(at('2026-03-10', '10:12'));
    await tickTwice();
    await tickTwice();
    const recordedAt = at('2026-03-10', '10:12');
    expect(sorted(await office.chased())).toEqual(
      ['HU-1', 'HU-2']
        .map((unit) => ({ taskNo: '1', unitId: unitIdOf(unit), rung: 'escalated', recordedAt }))
        .toSorted((one, other) => (one.unitId < other.unitId ? -1 : 1)),
    );
  });
});
