import { sharesOf, type EvidenceCounts } from './evidence-figures.js';
import { totalOf, type Rating, type RatingPoints } from './ratings.js';

/** What 366-QĐ/TW asks of a rating: points, and how little may be late. */
const ASKED: Readonly<Record<Exclude<Rating, 'not-completed'>, { points: number; mostLate: number | null }>> = {
  excellent: { points: 90, mostLate: 0 },
  good: { points: 70, mostLate: null },
  completed: { points: 50, mostLate: 0.2 },
};

export const RATING_WARNINGS = ['points-too-low', 'not-all-on-time', 'too-many-late'] as const;
export type RatingWarning = (typeof RATING_WARNINGS)[number];

/** Where a rating that people gave does not agree with points and evidence. It is told, and hinders nobody. */
export function ratingWarnings(rating: Rating, points: RatingPoints | null, counts: EvidenceCounts): RatingWarning[] {
  if (rating === 'not-completed') return [];
  const { points: least, mostLate } = ASKED[rating];
  const warnings: RatingWarning[] = [];
  if (points && totalOf(points) < least) warnings.push('points-too-low');
  if (mostLate !== null && (sharesOf(counts).late ?? 0) > mostLate) {
    warnings.push(mostLate === 0 ? 'not-all-on-time' : 'too-many-late');
  }
  return warnings;
}
