export {
  JobRefused,
  JobsClosed,
  JobsUnavailable,
  type Job,
  type JobCounts,
  type JobHandler,
  type Jobs,
  type JobTrouble,
  type NewJob,
  type ProcessOptions,
} from './jobs.js';
export { openJobs, type JobsLocation } from './open-jobs.js';
export { openQueueBoard, type BoardAnswer, type BoardRequest, type QueueBoard } from './board/queue-board.js';
