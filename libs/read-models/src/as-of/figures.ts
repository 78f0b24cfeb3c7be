import { FOLLOW_UP_CLASSES, type FollowUpClass } from '#domain';

/** Figures of a board: a class, or what some classes are together. */
export const FIGURES = [...FOLLOW_UP_CLASSES, 'done', 'open', 'all'] as const;
export type Figure = (typeof FIGURES)[number];

export function classesOf(figure: Figure): readonly FollowUpClass[] {
  if (figure === 'all') return FOLLOW_UP_CLASSES;
  if (figure !== 'done' && figure !== 'open') return [figure];
  return FOLLOW_UP_CLASSES.filter((name) => name.startsWith(`${figure}-`));
}
