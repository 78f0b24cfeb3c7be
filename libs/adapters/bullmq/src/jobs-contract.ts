import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Job, Jobs, JobTrouble } from './jobs.js';
import { JobRefused, JobsClosed } from './jobs.js';
import { closedGate, total, until, type JobsUnderTest } from './jobs-under-test.fixture.js';
import { tickingContract } from './ticking-contract.js';

/** What {@link Jobs} promises, run whole against every backend. */
export const jobsContract = (backend: string, start: () => Promise<JobsUnderTest>) =>
  describe(`${backend} keeps the Jobs contract`, () => {
    let server: JobsUnderTest;
    let opened: Jobs[] = [];
    let troubles: JobTrouble[] = [];
    let queue = '';
    let queues = 0;

    const open = async () => {
      const jobs = await server.open((trouble) => troubles.push(trouble));
      opened.push(jobs);
      return jobs;
    };
    const failures = () => troubles.filter((trouble) => trouble.kind === 'job-failed');

    beforeAll(async () => {
      server = await start();
    });
    afterEach(async () => {
      await Promise.all(opened.map((jobs) => jobs.close()));
      opened = [];
      troubles = [];
    });
    afterAll(() => server.dispose());
    beforeEach(() => {
      queues += 1;
      queue = `queue-${queues}`;
    });

    describe('adding', () => {
      it('hands each job with its data to the handler', async () => {
        const jobs = await open();
        const handled: Job[] = [];
        await jobs.process(queue, async (job) => void handled.push(job));
        await jobs.add(queue, [
          { id: 'a-1', data: { unit: 'Xã Bằng Thành', rung: 2 } },
          { id: 'a-2', data: {} },
        ]);
        await until(() => handled.length === 2);
        expect(handled).toEqual([
          { id: 'a-1', data: { unit: 'Xã Bằng Thành', rung: 2 } },
          { id: 'a-2', data: {} },
        ]);
      });

      it('ignores an id that is there already, in one call and in several', async () => {
        const jobs = await open();
        await jobs.add(queue, [
          { id: 'once', data: { first: true } },
          { id: 'once', data: { first: false } },
        ]);
        await (await open()).add(queue, [{ id: 'once', data: { first: false } }]);
        expect(await jobs.counts(queue)).toEqual({ waiting: 1, delayed: 0, active: 0 });
        const handled: Job[] = [];
        await jobs.process(queue, async (job) => void handled.push(job));
        await until(async () => (await total(jobs, queue)) === 0 && handled.length > 0);
        expect(handled).toEqual([{ id: 'once', data: { first: true } }]);
      });

      it('takes an id again once its job is done', async () => {
        const jobs = await open();
        let times = 0;
        await jobs.process(queue, async () => void (times += 1));
        for (const expected of [1, 2, 3]) {
          await jobs.add(queue, [{ id: 'again', data: {} }]);
          await until(() => times === expected);
          await until(async () => (await total(jobs, queue)) === 0);
        }
      });

      it('keeps a delayed job until it is due', async () => {
        const jobs = await open();
        const due = Date.now() + 700;
        let handledAt = 0;
        await jobs.process(queue, async () => void (handledAt = Date.now()));
        await jobs.add(queue, [
          { id: 'later', data: {}, delay: 700 },
          { id: 'tomorrow', data: {}, delay: 86_400_000 },
        ]);
        expect((await jobs.counts(queue)).delayed).toBe(2);
        await until(() => handledAt > 0);
        expect(handledAt).toBeGreaterThanOrEqual(due);
        expect(await jobs.counts(queue)).toMatchObject({ delayed: 1 });
      });

      it('adds some thousands at once', async () => {
        const jobs = await open();
        await jobs.add(
          queue,
          Array.from({ length: 2_500 }, (_, index) => ({ id: `bulk-${index}`, data: { index } })),
        );
        expect(await jobs.counts(queue)).toEqual({ waiting: 2_500, delayed: 0, active: 0 });
      });

      it.each(['', 'a:b', '17', '-3'])('refuses the id %j and adds none of its neighbours', async (id) => {
        const jobs = await open();
        const adding = jobs.add(queue, [
          { id: 'good', data: {} },
          { id, data: {} },
        ]);
        await expect(adding).rejects.toThrow(JobRefused);
        expect(await total(jobs, queue)).toBe(0);
      });

      it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the delay %d', async (delay) => {
        await expect((await open()).add(queue, [{ id: 'job', data: {}, delay }])).rejects.toThrow(JobRefused);
      });
    });

    describe('handling', () => {
      it('repeats a job that failed, and reports each failure', async () => {
        const jobs = await open();
        let times = 0;
        await jobs.process(queue, async () => {
          times += 1;
          if (times < 3) throw new Error(`attempt ${times}`);
        });
        await jobs.add(queue, [{ id: 'stubborn', data: {} }]);
        await until(async () => times === 3 && (await total(jobs, queue)) === 0);
        expect(failures()).toEqual([
          { kind: 'job-failed', queue, id: 'stubborn', attempt: 1, willRetry: true, error: new Error('attempt 1') },
          { kind: 'job-failed', queue, id: 'stubborn', attempt: 2, willRetry: true, error: new Error('attempt 2') },
        ]);
      });

      it('survives a handler that throws what is no error', async () => {
        const jobs = await open();
        await jobs.process(queue, () => Promise.reject<void>('only words'));
        await jobs.add(queue, [{ id: 'odd', data: {} }]);
        await until(() => failures().length > 0);
        expect(failures()[0]?.error).toEqual(new Error('only words'));
      });

      it('runs as many at a time as it was told', async () => {
        const jobs = await open();
        const gate = closedGate();
        let running = 0;
        await jobs.process(queue, () => ((running += 1), gate.passed), { concurrency: 3 });
        await jobs.add(
          queue,
          Array.from({ length: 5 }, (_, index) => ({ id: `wide-${index}`, data: {} })),
        );
        await until(() => running === 3);
        expect(await jobs.counts(queue)).toEqual({ waiting: 2, delayed: 0, active: 3 });
        gate.open();
        await until(async () => running === 5 && (await total(jobs, queue)) === 0);
      });

      it('shares the jobs among processes without giving one twice', async () => {
        const handled: string[] = [];
        for (const jobs of [await open(), await open(), await open()]) {
          await jobs.process(queue, async ({ id }) => void handled.push(id), { concurrency: 4 });
        }
        const ids = Array.from({ length: 200 }, (_, index) => `shared-${index}`);
        await (
          await open()
        ).add(
          queue,
          ids.map((id) => ({ id, data: {} })),
        );
        await until(() => handled.length >= ids.length);
        expect(handled.toSorted()).toEqual(ids.toSorted());
      });

      it('takes one handler a queue', async () => {
        const jobs = await open();
        await jobs.process(queue, async () => {});
        await expect(jobs.process(queue, async () => {})).rejects.toThrow('has its handler');
      });
    });

    tickingContract({ open, server: () => server, queue: () => queue, failures });

    it('goes on by itself after its connections were cut', async () => {
      const jobs = await open();
      const handled: string[] = [];
      await jobs.process(queue, async ({ id }) => void handled.push(id));
      await jobs.add(queue, [{ id: 'before', data: {} }]);
      await until(() => handled.includes('before'));
      await server.cutConnections();
      await until(() =>
        jobs.add(queue, [{ id: 'after', data: {} }]).then(
          () => true,
          () => false,
        ),
      );
      await until(() => handled.includes('after'));
    });

    describe('closing', () => {
      it('lets running jobs finish, also those that add others, and takes no further one', async () => {
        const jobs = await open();
        const gate = closedGate();
        const begun: string[] = [];
        const finished: string[] = [];
        await jobs.process(queue, async ({ id }) => {
          begun.push(id);
          await gate.passed;
          await jobs.add(`${queue}-next`, [{ id: 'followed', data: {} }]);
          finished.push(id);
        });
        await jobs.add(queue, [
          { id: 'running', data: {} },
          { id: 'waiting', data: {} },
        ]);
        await until(() => begun.length === 1);
        const closed = jobs.close();
        gate.open();
        await closed;
        expect(finished).toEqual(['running']);
        const other = await open();
        expect(await other.counts(queue)).toEqual({ waiting: 1, delayed: 0, active: 0 });
        expect(await other.counts(`${queue}-next`)).toEqual({ waiting: 1, delayed: 0, active: 0 });
      });

      it('refuses everything afterwards, and may be repeated', async () => {
        const jobs = await open();
        await jobs.every(queue, 1_000);
        await jobs.close();
        await jobs.close();
        await expect(jobs.add(queue, [{ id: 'late', data: {} }])).rejects.toThrow(JobsClosed);
        await expect(jobs.every(queue, 1_000)).rejects.toThrow(JobsClosed);
        await expect(jobs.process(queue, async () => {})).rejects.toThrow(JobsClosed);
        await expect(jobs.counts(queue)).rejects.toThrow(JobsClosed);
      });
    });
  });
