import { isNativeError } from 'node:util/types';
import type { DefaultJobOptions } from 'bullmq';
import { stopPoint } from '#event-sourcing';
import type { BackendQueue, BackendWorker, JobBackend } from './job-backend.js';
import {
  JobsClosed,
  type JobCounts,
  type JobHandler,
  type Jobs,
  type JobTrouble,
  type NewJob,
  type ProcessOptions,
} from './jobs.js';
import { assertWellFormed } from './new-job.js';
import { startTick, type Tick } from './tick.js';

const BULK = 1_000;
const CLOSE_WITHIN_MS = 30_000;
const JOB_DEFAULTS: DefaultJobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1_000 },
  // A kept job, failed or done, would make BullMQ ignore its id when it is needed again.
  removeOnComplete: true,
  removeOnFail: true,
};
const WORKER_DEFAULTS = {
  // A job of a killed worker is taken up by another after 20 s at most, however often that happens to it.
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000,
  // After a lost connection BullMQ would rest for 15 s although the server is back.
  runRetryDelay: 1_000,
};

/** The one implementation of {@link Jobs}; what differs between Redis and PostgreSQL is the backend. */
export class BullmqJobs implements Jobs {
  private state: 'open' | 'draining' | 'closed' = 'open';
  private closing: Promise<void> | undefined;
  private readonly queues = new Map<string, Promise<BackendQueue>>();
  private readonly workers = new Map<string, BackendWorker>();
  private readonly ticks = new Map<string, Tick>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly backend: JobBackend,
    private readonly report: (trouble: JobTrouble) => void,
  ) {}

  async every(queue: string, milliseconds: number): Promise<void> {
    if (!Number.isInteger(milliseconds) || milliseconds < 1) throw new RangeError(`A tick every ${milliseconds} ms`);
    if (this.state !== 'open') throw new JobsClosed();
    const tick = await startTick(
      () => this.queueOf(queue),
      milliseconds,
      (error) => this.report({ kind: 'backend', queue, error }),
    );
    this.ticks.get(queue)?.stop();
    if (this.isOpen()) this.ticks.set(queue, tick);
    else tick.stop();
  }

  async add(queue: string, jobs: readonly NewJob[]): Promise<void> {
    jobs.forEach(assertWellFormed);
    const target = await this.queueOf(queue);
    for (let from = 0; from < jobs.length; from += BULK) {
      await target.addBulk(
        jobs.slice(from, from + BULK).map(({ id, data, delay }) => ({
          name: queue,
          data,
          opts: { jobId: id, ...(delay === undefined ? {} : { delay }) },
        })),
      );
    }
  }

  async process(queue: string, handler: JobHandler, { concurrency = 1 }: ProcessOptions = {}): Promise<void> {
    if (this.state !== 'open') throw new JobsClosed();
    if (this.workers.has(queue)) throw new Error(`Queue ${queue} has its handler in this process already`);
    const worker = this.backend.worker(queue, ({ id, data }) => this.run(() => handler({ id: String(id), data })), {
      ...WORKER_DEFAULTS,
      concurrency,
      autorun: false,
    });
    worker.on('error', (error) => this.report({ kind: 'backend', queue, error }));
    worker.on('failed', (job, error) => {
      const attempt = job?.attemptsMade ?? 0;
      const willRetry = attempt < (job?.opts.attempts ?? 1);
      this.report({ kind: 'job-failed', queue, id: job?.id ?? 'unknown', attempt, willRetry, error });
    });
    this.workers.set(queue, worker);
    try {
      await worker.waitUntilReady();
    } catch (error) {
      this.workers.delete(queue);
      await worker.close();
      throw error;
    }
    if (this.isOpen()) {
      worker.run().catch((error: Error) => this.report({ kind: 'backend', queue, error }));
    }
  }

  async counts(queue: string): Promise<JobCounts> {
    const target = await this.queueOf(queue);
    const { waiting = 0, delayed = 0, active = 0 } = await target.getJobCounts('waiting', 'delayed', 'active');
    return { waiting, delayed, active };
  }

  close(): Promise<void> {
    this.closing ??= this.drain();
    return this.closing;
  }

  private async drain(): Promise<void> {
    this.state = 'draining';
    for (const tick of this.ticks.values()) tick.stop();
    const force = !(await this.backend.prepareToClose());
    await withinOrReported(
      Promise.all([...this.workers.values()].map((worker) => this.closeWorker(worker, force))),
      CLOSE_WITHIN_MS,
      (error) => this.report({ kind: 'backend', error }),
    );
    this.state = 'closed';
    // A queue that failed to open has closed itself.
    await Promise.allSettled([...this.queues.values()].map(async (queue) => (await queue).close()));
    await this.backend.close();
  }

  /** Against a server that is away BullMQ closes without end unless forced, and forced it waits for no handler. */
  private async closeWorker(worker: BackendWorker, force: boolean): Promise<void> {
    if (force) await Promise.allSettled(this.running);
    await worker.close(force);
  }

  private async run(handle: () => Promise<void>): Promise<void> {
    stopPoint('job:taken');
    const running = handle();
    this.running.add(running);
    try {
      await running;
      stopPoint('job:done');
    } catch (error) {
      throw isNativeError(error) ? error : new Error(String(error));
    } finally {
      this.running.delete(running);
    }
  }

  /** A method, because the state changes while others wait and the compiler cannot know it. */
  private isOpen(): boolean {
    return this.state === 'open';
  }

  private queueOf(name: string): Promise<BackendQueue> {
    if (this.state === 'closed') return Promise.reject(new JobsClosed());
    const known = this.queues.get(name);
    if (known) return known;
    const opening = this.openQueue(name);
    this.queues.set(name, opening);
    // BullMQ remembers a failed start for good; forgetting the queue lets the next call try again.
    opening.catch(() => this.queues.delete(name));
    return opening;
  }

  private async openQueue(name: string): Promise<BackendQueue> {
    const queue = this.backend.queue(name, JOB_DEFAULTS);
    queue.on('error', (error) => this.report({ kind: 'backend', queue: name, error }));
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      await queue.close().catch(() => undefined);
      throw error;
    }
  }
}

async function withinOrReported(work: Promise<unknown>, milliseconds: number, report: (error: Error) => void) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      report(new Error(`Jobs are still running ${milliseconds} ms after closing began; they are left to be repeated`));
      resolve();
    }, milliseconds);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
