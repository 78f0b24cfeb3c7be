import { showNumber } from '../time/show.js';

/** Reports state figures to as many digits. */
const DIGITS = 6;

export const showFigure = (value: number): string => showNumber(value, DIGITS);
