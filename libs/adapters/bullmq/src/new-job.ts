import { JobRefused, type NewJob } from './jobs.js';

/** BullMQ takes a malformed id silently or with a late error in the middle of a bulk; so it is refused up front. */
export function assertWellFormed(job: NewJob): void {
  if (job.id === '') throw new JobRefused(job.id, 'the id is empty');
  if (job.id.includes(':')) throw new JobRefused(job.id, 'an id has no colon');
  if (/^[+-]?\d+$/.test(job.id)) throw new JobRefused(job.id, 'an id is not an integer');
  if (job.delay !== undefined && !(Number.isFinite(job.delay) && job.delay >= 0)) {
    throw new JobRefused(job.id, `the delay ${job.delay} is not a number of milliseconds`);
  }
}
