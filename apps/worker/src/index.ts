export { logTrouble } from './log-trouble.js';
export { startWorker, type Worker } from './start-worker.js';
export type { Chasing } from './chasing/chasing.js';
export { lettersMigrations } from './mail-notices/letters.migration.js';
export { postingOver } from './post-webhooks/start-posting.js';
export type { Posting } from './post-webhooks/posting.js';
