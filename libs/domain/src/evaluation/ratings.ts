import { PointsInvalid } from './refusals.js';

/** Classes of 366-QĐ/TW, best first. */
export const RATINGS = ['excellent', 'good', 'completed', 'not-completed'] as const;
export type Rating = (typeof RATINGS)[number];

/** 30 points for what is asked of every unit, 70 for the tasks of the period. */
export interface RatingPoints {
  readonly general: number;
  readonly tasks: number;
}

export const MOST_POINTS: RatingPoints = { general: 30, tasks: 70 };

/** @throws PointsInvalid */
export function demandPoints(points: RatingPoints | null): void {
  for (const part of ['general', 'tasks'] as const) {
    const given = points?.[part] ?? 0;
    if (!(given >= 0 && given <= MOST_POINTS[part])) throw new PointsInvalid(part, given, MOST_POINTS[part]);
  }
}

export const totalOf = ({ general, tasks }: RatingPoints): number => Math.round(100 * (general + tasks)) / 100;

/** At most so many percent of a level are excellent: of the units that one committee rates. */
const EXCELLENT_PERCENT = 20;

/** How many of a level may be excellent. It is shown and warned of; people decide. */
export const mostExcellent = (unitsOfLevel: number): number => Math.floor((unitsOfLevel * EXCELLENT_PERCENT) / 100);
