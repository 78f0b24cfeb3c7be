import { Problem } from '../api/problem.js';

/** Somebody else has changed it since it was on the screen. */
export const isOutdated = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 409 || error.status === 412);
