import { showNumber } from './show.js';

const STEP = 1_024;
const UNITS = ['B', 'KB', 'MB', 'GB'];

/** Bytes as a person reads them: 1,4 MB. */
export function showSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(STEP)));
  return `${showNumber(bytes / STEP ** power, power === 0 ? 0 : 1)} ${UNITS[power]}`;
}
