import { progressLine } from '../progress.js';
import type { MoveProgress } from './move-log.js';

export function showMove(): (progress: MoveProgress) => void {
  const show = progressLine();
  return ({ moved, share }) =>
    show(`${moved} events brought over, ${Math.floor(100 * share)} % of the log is there`, share);
}
