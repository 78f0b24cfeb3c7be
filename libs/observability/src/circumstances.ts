import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '@opentelemetry/api';

/** What a line of the log says of how it came about, where that is known. */
export interface Circumstances {
  /** Shared by everything that one request from outside set off; the trace has it as its id, too. */
  correlationId?: string;
  commandId?: string;
  userId?: string;
  /** Projection or policy at work. */
  runner?: string;
  queue?: string;
  jobId?: string;
}

interface Present {
  readonly said: Circumstances;
  /** Null where nothing is traced. */
  readonly span: Span | null;
}

const NOWHERE: Present = { said: {}, span: null };

const storage = new AsyncLocalStorage<Present>();

let isFollowing = false;

/**
 * From now on circumstances are carried along with the work, through every promise; before, each line has what its
 * writer says. On Node 20 this costs a seventh of what a request costs, so it is switched on by who needs it: traces,
 * and whoever debugs.
 */
export function followCircumstances(): void {
  isFollowing = true;
}

const present = (): Present => storage.getStore() ?? NOWHERE;

/** Runs the work, and all that it starts, under these circumstances in addition to the present ones. */
export function during<Result>(more: Circumstances, work: () => Result): Result {
  if (!isFollowing) return work();
  const { said, span } = present();
  return storage.run({ said: { ...said, ...more }, span }, work);
}

/** Runs the work under exactly these circumstances; they stay the caller's, who may hand them in again. */
export function resume<Result>(said: Circumstances, span: Span | null, work: () => Result): Result {
  return isFollowing ? storage.run({ said, span }, work) : work();
}

/** Runs the work as a part of that span. */
export function within<Result>(span: Span, work: () => Result): Result {
  return isFollowing ? storage.run({ said: present().said, span }, work) : work();
}

/** What became known only now: it is said from here on, wherever these circumstances reach. */
export function note(more: Circumstances): void {
  Object.assign(storage.getStore()?.said ?? {}, more);
}

export function circumstances(): Circumstances {
  return present().said;
}

export function presentSpan(): Span | null {
  return present().span;
}
