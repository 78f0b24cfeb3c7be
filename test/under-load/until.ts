import { setTimeout as pause } from 'node:timers/promises';

/** Waits for the condition itself; an error of its own ends it. `every` is the pause between two looks, in milliseconds. */
export async function until(isSo: () => boolean | Promise<boolean>, every = 20): Promise<void> {
  while (!(await isSo())) await pause(every);
}
