import type { JobTrouble } from '#adapters/bullmq';
import type { Logger } from '#observability';

/** A job that failed and is tried again is no alarm; one that was given up is, and so is a queue that is away. */
export function logTrouble(logger: Logger, trouble: JobTrouble): void {
  const { queue, error } = trouble;
  if (trouble.kind === 'backend') {
    logger.warn({ queue }, `The job queue is in trouble: ${error.message}`);
    return;
  }
  const { id: jobId, attempt, willRetry } = trouble;
  const told = { queue, jobId, attempt };
  if (willRetry) logger.warn(told, `A job failed and is tried again: ${error.message}`);
  else logger.error({ ...told, stack: error.stack }, `A job failed and is given up: ${error.message}`);
}
