import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { unitIdOf } from '#application';
import { assignmentIdOf } from '#domain';
import { canMakeCertificates, redisIsThere } from '#testing';
import { Client } from '../journeys/client.js';
import { DISTRICTS, employ, type Staff } from '../under-load/staff.js';
import { lastOf, readStages } from './dockerfile.js';
import { Installation } from './installation.js';
import { givenToAll, issueDirective } from './issued-directive.js';

const TIME_LIMIT = 180_000;
const HERE = { office: redisIsThere(), national: redisIsThere() && canMakeCertificates() };
const where = (size: keyof typeof HERE) =>
  HERE[size] || process.env['SKIP_IS_FAILURE'] === '1' ? describe : describe.skip;

/** Exit code of what the image of that program asks for its health, asked of a process of this machine. */
function askedForHealth(app: 'api' | 'worker', address: string): number | null {
  const [, question = '[]'] = /CMD (.*)$/.exec(lastOf(readStages().get(app)!, 'HEALTHCHECK')!)!;
  const [, script = '', ...args] = JSON.parse(question) as string[];
  const { port } = new URL(address);
  const env = { ...process.env, PORT: port, WORKER_PORT: port };
  return spawnSync(process.execPath, [join('docker', script), ...args], { env }).status;
}

describe.each(['office', 'national'] as const)('what docker/compose.%s.yml starts, as plain processes', (size) => {
  where(size)('on servers of this machine', () => {
    // An office has one of each, and nothing that collects metrics.
    const itWithTwo = size === 'national' ? it : () => {};
    let office: Installation;
    let staff: Staff;
    let apis: string[];
    let workers: string[];
    /** Through which API everybody works at the moment. */
    let through: string;

    beforeAll(async () => {
      office = await Installation.open(size);
      apis = office.namesOf('api');
      workers = office.namesOf('worker');
      const password = await office.furnish();
      await office.start();
      through = apis[0]!;
      staff = await employ(
        () => office.program(through).ready(),
        password,
        () => 1,
      );
    }, TIME_LIMIT);

    afterAll(() => office?.close(), TIME_LIMIT);

    it('is as many processes as it should be, each of them healthy', async () => {
      const count = size === 'office' ? 1 : 2;
      expect([apis.length, workers.length]).toEqual([count, count]);
      for (const name of apis) expect(askedForHealth('api', await office.program(name).ready())).toBe(0);
      for (const name of workers) expect(askedForHealth('worker', await office.program(name).ready())).toBe(0);
    });

    it(
      'issues a directive through one API, and shows it through the other',
      async () => {
        const directiveId = await issueDirective(staff.clerk, 1);
        through = apis.at(-1)!;
        const progress = await givenToAll(staff.clerk, directiveId);
        expect(progress['assignmentCount']).toBeGreaterThan(8);
        const id = assignmentIdOf(directiveId, '2', unitIdOf(DISTRICTS['babe']!));
        await staff.officers['babe']!.command(`/assignments/${id}/acknowledgement`);
        through = apis[0]!;
        expect(await staff.officers['babe']!.get(`/assignments/${id}`)).toMatchObject({ status: 'in-work' });
      },
      TIME_LIMIT,
    );

    it('keeps its jobs in Redis', async () => {
      const redis = new Redis(office.redisUrl);
      const kept = await redis.dbsize();
      redis.disconnect();
      expect(kept).toBeGreaterThan(0);
    });

    itWithTwo(
      'goes on when one of each is gone',
      async () => {
        const [first, second] = [office.program(apis[0]!), office.program(workers[0]!)];
        const addresses = [await first.ready(), await second.ready()];
        first.signal('SIGTERM');
        await second.kill();
        expect(await first.ended()).toBe(0);
        expect([askedForHealth('api', addresses[0]!), askedForHealth('worker', addresses[1]!)]).toEqual([1, 1]);
        through = apis[1]!;
        await givenToAll(staff.clerk, await issueDirective(staff.clerk, 2));
      },
      TIME_LIMIT,
    );

    itWithTwo(
      'serves the metrics that are to be collected',
      async () => {
        for (const name of [apis[1]!, workers[1]!]) {
          const program = office.program(name);
          const address = /"url":"(http:\S+?\/metrics)"/;
          await program.until(() => address.test(program.errors));
          const text = await (await fetch(address.exec(program.errors)![1]!)).text();
          expect(text).toMatch(/^thongsuot_appends_total/m);
          expect(text).toMatch(/^thongsuot_runner_lag_seconds\{/m);
        }
      },
      TIME_LIMIT,
    );

    it(
      'is ready, ends cleanly, and has told nobody a secret',
      async () => {
        const api = office.program(apis.at(-1)!);
        const health = new Client(await api.ready(), null);
        while ((await health.get('/health/ready')).status !== 200) await pause(100);
        expect((await health.get('/health/ready')).body).toMatchObject({ troubles: [], warnings: [] });
        const running = [...apis, ...workers].map((name) => office.program(name)).filter(({ isRunning }) => isRunning);
        for (const program of running) program.signal('SIGTERM');
        expect(await Promise.all(running.map((program) => program.ended()))).toEqual(running.map(() => 0));
        expect(office.secrets.length).toBeGreaterThan(1);
        for (const secret of office.secrets) expect(office.said).not.toContain(secret);
        expect(office.said).not.toMatch(/unhandled|uncaught/i);
      },
      TIME_LIMIT,
    );
  });
});
