import { isNativeError } from 'node:util/types';

/**
 * What the product needs of a job queue, and no more. Jobs carry nothing that must survive: every job can be
 * derived again from events and read models, so an emptied backend costs a delay and nothing else.
 *
 * Left out on purpose: priorities, rate limits, parent and child jobs, progress, results, cron patterns, pausing,
 * and "exactly once". A job may run twice (a worker that died, a duplicated tick, an id that came again), so the
 * effect of a handler must be idempotent by itself.
 */
export interface Jobs {
  /**
   * Keeps one tick coming on `queue` about every `milliseconds`, as a job with empty data and an id of the
   * backend's making. Every process may call it at every start, the tick stays one; a new interval replaces the old.
   * If the backend forgets the schedule, it is set again within one interval, or 30 s where the interval is longer.
   * Ticks do not pile up: the next is planned when one is taken. A tick that fails is not retried, the next one comes.
   *
   * @throws JobsClosed after {@link close}
   */
  every(queue: string, milliseconds: number): Promise<void>;

  /**
   * Adds all jobs, in order. A job whose id is still waiting, delayed, running or between retries is ignored; an id
   * whose job is finished, well or badly, is free again at once.
   *
   * @throws JobRefused for an id or delay the backend would misread, before anything is added
   * @throws JobsClosed after {@link close}
   */
  add(queue: string, jobs: readonly NewJob[]): Promise<void>;

  /**
   * Hands jobs to `handler`, at most `concurrency` at a time in this process. A handler that throws sees its job
   * again after 1 s, 2 s, 4 s …, eight times in all; then the job is dropped. Each failure is reported. Where a
   * repetition makes no sense the handler returns instead of throwing. One handler a queue in a process.
   *
   * @throws JobsClosed after {@link close}
   */
  process(queue: string, handler: JobHandler, options?: ProcessOptions): Promise<void>;

  /** How many jobs stand where. Finished jobs are not kept, so they are not counted. */
  counts(queue: string): Promise<JobCounts>;

  /**
   * Takes no further job, waits for those running (30 s at most), then lets go of all connections. Handlers that are
   * still running may add jobs. Repeatable.
   */
  close(): Promise<void>;
}

export interface NewJob {
  /** Not empty, without `:`, not an integer: the backend uses those forms itself. */
  readonly id: string;
  /** Anything JSON can carry. */
  readonly data: object;
  /** Milliseconds from now; none: at once. */
  readonly delay?: number;
}

export interface Job {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type JobHandler = (job: Job) => Promise<void>;

export interface ProcessOptions {
  /** Jobs at a time in this process; 1 unless told. */
  readonly concurrency?: number;
}

export interface JobCounts {
  readonly waiting: number;
  readonly delayed: number;
  readonly active: number;
}

/** Something went wrong where no caller waits for an answer. Meant for the log and the metrics. */
export type JobTrouble =
  | {
      readonly kind: 'job-failed';
      readonly queue: string;
      readonly id: string;
      /** 1 for the first. */
      readonly attempt: number;
      readonly willRetry: boolean;
      readonly error: Error;
    }
  | { readonly kind: 'backend'; readonly queue?: string; readonly error: Error };

/** The job is malformed: a mistake in our code, nothing a user can mend. */
export class JobRefused extends Error {
  readonly type = 'job-refused';
  constructor(
    readonly id: string,
    readonly reason: string,
  ) {
    super(`Job ${JSON.stringify(id)}: ${reason}`);
    this.name = 'JobRefused';
  }
}

export class JobsClosed extends Error {
  readonly type = 'jobs-closed';
  constructor() {
    super('The job queues are closed');
    this.name = 'JobsClosed';
  }
}

/** The backend did not answer when it was opened. The message names no password. */
export class JobsUnavailable extends Error {
  readonly type = 'jobs-unavailable';
  constructor(
    readonly backend: string,
    override readonly cause: unknown,
  ) {
    super(`${backend} does not answer: ${isNativeError(cause) ? cause.message || cause.name : String(cause)}`);
    this.name = 'JobsUnavailable';
  }
}
