import type { MoveProgress } from './move-log.js';

/** One line that is written over on a terminal; elsewhere a line for each tenth. */
export function showMove(): (progress: MoveProgress) => void {
  let shownTenth = 0;
  return ({ moved, share }) => {
    const words = `${moved} events brought over, ${Math.floor(100 * share)} % of the log is there`;
    if (process.stdout.isTTY) {
      process.stdout.write(`\r\u001b[K${words}${share >= 1 ? '\n' : ''}`);
      return;
    }
    const tenth = Math.floor(10 * share);
    if (tenth > shownTenth) console.error(words);
    shownTenth = Math.max(shownTenth, tenth);
  };
}
