import { describe, expect, it } from '@jest/globals';
import type { Job, Jobs } from './jobs.js';
import { closedGate, total, until, type JobsBench } from './jobs-under-test.fixture.js';

/** The part of the Jobs contract that is about {@link Jobs.every}. */
export const tickingContract = ({ open, server, queue, failures }: JobsBench) =>
  describe('ticking', () => {
    const ticksOf = async (jobs: Jobs) => {
      const ticks: Job[] = [];
      await jobs.process(queue(), async (job) => void ticks.push(job));
      return ticks;
    };

    it('ticks on and on', async () => {
      const jobs = await open();
      const ticks = await ticksOf(jobs);
      await jobs.every(queue(), 100);
      await until(() => ticks.length >= 5);
      expect(ticks[0]?.data).toEqual({});
      expect(new Set(ticks.map(({ id }) => id)).size).toBe(ticks.length);
    });

    it('ticks once for all processes that ask for it', async () => {
      const processes = await Promise.all(Array.from({ length: 5 }, open));
      const began = Date.now();
      await Promise.all(processes.map((jobs) => jobs.every(queue(), 200)));
      await Promise.all(processes.map((jobs) => jobs.every(queue(), 200)));
      const ticks = await ticksOf(await open());
      await until(() => ticks.length >= 15);
      expect(ticks.length).toBeLessThanOrEqual(Math.ceil((Date.now() - began) / 200) + processes.length);
      expect(await total(processes[0]!, queue())).toBeLessThanOrEqual(2);
    });

    it('takes a new interval over', async () => {
      const before = await open();
      await before.every(queue(), 86_400_000);
      await before.close();
      const jobs = await open();
      const ticks = await ticksOf(jobs);
      await jobs.every(queue(), 100);
      await until(() => ticks.length >= 3);
    });

    it('takes a new interval over although a worker is just taking the last tick of the old', async () => {
      const jobs = await open();
      const gate = closedGate();
      const ticks: string[] = [];
      await jobs.process(queue(), async ({ id }) => (ticks.push(id), gate.passed), { concurrency: 2 });
      await jobs.every(queue(), 86_400_000);
      await until(() => ticks.length === 1);
      await jobs.every(queue(), 100);
      gate.open();
      await until(() => ticks.length >= 4);
    });

    it('goes on after a tick that failed', async () => {
      const jobs = await open();
      await jobs.process(queue(), () => Promise.reject(new Error('no luck')));
      await jobs.every(queue(), 100);
      await until(() => failures().length >= 3);
      expect(failures()[0]).toMatchObject({ attempt: 1, willRetry: false });
    });

    it('comes back after the backend forgot everything, and so do added jobs', async () => {
      const jobs = await open();
      const ticks = await ticksOf(jobs);
      await jobs.every(queue(), 100);
      await until(() => ticks.length >= 2);
      await server().forgetEverything();
      const before = ticks.length;
      await until(() => ticks.length >= before + 5);
      await jobs.add(queue(), [{ id: 'afterwards', data: {} }]);
      await until(() => ticks.some(({ id }) => id === 'afterwards'));
    });

    it('comes back although the backend forgot a tick and a job in the middle of their work', async () => {
      const jobs = await open();
      const gate = closedGate();
      const begun: string[] = [];
      await jobs.process(queue(), async ({ id }) => (begun.push(id), gate.passed), { concurrency: 2 });
      await jobs.add(queue(), [{ id: 'busy', data: {} }]);
      await jobs.every(queue(), 100);
      await until(() => begun.length === 2);
      await server().forgetEverything();
      gate.open();
      await until(() => begun.length >= 5);
    });

    it.each([0, -5, 1.5, Number.NaN])('refuses an interval of %d', async (milliseconds) => {
      await expect((await open()).every(queue(), milliseconds)).rejects.toThrow(RangeError);
    });
  });
