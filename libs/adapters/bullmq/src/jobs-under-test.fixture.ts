import { setTimeout as pause } from 'node:timers/promises';
import type { Jobs, JobTrouble } from './jobs.js';

/** A backend that the contract can also mistreat. */
export interface JobsUnderTest {
  open(report: (trouble: JobTrouble) => void): Promise<Jobs>;
  /** Everything the backend knows is gone, its structure is left. */
  forgetEverything(): Promise<void>;
  /** Every connection of its clients is cut by the server. */
  cutConnections(): Promise<void>;
  dispose(): Promise<void>;
}

/** What the parts of the contract share. */
export interface JobsBench {
  readonly open: () => Promise<Jobs>;
  readonly server: () => JobsUnderTest;
  /** Another one for each case. */
  readonly queue: () => string;
  readonly failures: () => JobTrouble[];
}

/** Jobs that are not finished. */
export const total = async (jobs: Jobs, queue: string): Promise<number> => {
  const { waiting, delayed, active } = await jobs.counts(queue);
  return waiting + delayed + active;
};

/** Holds handlers until it is opened. */
export function closedGate(): { passed: Promise<void>; open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

/** Waits for the condition itself; the test's own time limit ends a wait that is in vain. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(10);
}
