import { BullmqJobs } from './bullmq-jobs.js';
import type { JobBackend } from './job-backend.js';
import { JobsUnavailable, type Jobs, type JobTrouble } from './jobs.js';
import { openPostgresBackend } from './postgres-backend.js';
import { openRedisBackend } from './redis-backend.js';

export type JobsLocation = { readonly redisUrl: string } | { readonly databaseUrl: string };

/**
 * Opens the job queues where the configuration says they are. On PostgreSQL it brings BullMQ's tables up to date.
 *
 * @param report hears of failed jobs and of a backend in trouble; what it throws is swallowed
 * @throws JobsUnavailable when the server does not answer
 */
export async function openJobs(location: JobsLocation, report: (trouble: JobTrouble) => void): Promise<Jobs> {
  const tell = guarded(report);
  return new BullmqJobs(await openBackend(location, (error) => tell({ kind: 'backend', error })), tell);
}

/** @throws JobsUnavailable */
export async function openBackend(location: JobsLocation, onError: (error: Error) => void): Promise<JobBackend> {
  return 'redisUrl' in location
    ? openRedisBackend(location.redisUrl, onError)
    : openPostgresBackend(urlOf(location.databaseUrl));
}

/** The driver puts an address it cannot read into its error, password and all; so it is tried here first. */
function urlOf(address: string): string {
  if (URL.canParse(address)) return address;
  throw new JobsUnavailable('PostgreSQL', new Error('its address is not a URL'));
}

/** A server that is away is noticed by every connection at every attempt: the same words are told once in this time. */
const SAME_WORDS_EVERY_MS = 30_000;

/** For listeners of BullMQ: tells the same once in a while, and throws nothing. */
export function guarded(report: (trouble: JobTrouble) => void): (trouble: JobTrouble) => void {
  let told = { words: '', at: 0 };
  return (trouble) => {
    if (trouble.kind === 'backend') {
      const words = trouble.error.message;
      if (words === told.words && Date.now() - told.at < SAME_WORDS_EVERY_MS) return;
      told = { words, at: Date.now() };
    }
    try {
      report(trouble);
    } catch {
      // We are in an event listener of BullMQ: throwing here would end the process over a log line.
    }
  };
}
