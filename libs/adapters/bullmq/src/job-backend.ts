import type { DefaultJobOptions, Processor, Queue, Worker, WorkerOptions } from 'bullmq';

/** The parts of BullMQ's queue that are the same on every backend and that we use. */
export type BackendQueue = Pick<
  Queue,
  | 'addBulk'
  | 'close'
  | 'getJobCounts'
  | 'getJobScheduler'
  | 'removeJobScheduler'
  | 'upsertJobScheduler'
  | 'waitUntilReady'
> & { on(event: 'error', listener: (error: Error) => void): unknown };

export type BackendWorker = Pick<Worker, 'close' | 'waitUntilReady' | 'run'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: Parameters<typeof Worker.prototype.on<'failed'>>[1]): unknown;
};

export type BackendWorkerOptions = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** Where BullMQ keeps its jobs. Hands out queues and workers that share what connections they can. */
export interface JobBackend {
  queue(name: string, defaults: DefaultJobOptions): BackendQueue;
  worker(name: string, processor: Processor, options: BackendWorkerOptions): BackendWorker;
  /** From now on no lost connection is made again. Tells whether the server is there. */
  prepareToClose(): Promise<boolean>;
  /** After all queues and workers are closed. Never waits for a server that is away. */
  close(): Promise<void>;
}
