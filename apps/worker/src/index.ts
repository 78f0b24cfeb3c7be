export { startWorker, type Worker } from './start-worker.js';
export type { Chasing } from './chasing/chasing.js';
