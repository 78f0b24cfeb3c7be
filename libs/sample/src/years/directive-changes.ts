import { addDays, type Instant, type LocalDate } from '#domain';
import { linking } from './document-lines.js';
import { CLERK } from './made-register.js';
import type { Programme } from './programme-directives.js';
import type { Seeded } from './seeded.js';
import type { StoryStep } from './story-steps.js';
import { officeMoment } from './working-moments.js';

/** Two directives of a story change an earlier one each: by their place among all of them. */
const CHANGES = [
  { relation: 'amends', earlier: 0.33, later: 0.35, openAssignments: 'keep' },
  { relation: 'replaces', earlier: 0.58, later: 0.6, openAssignments: 'withdraw' },
] as const;
/** In a story of fewer directives none does. */
const FEWEST = 40;
/** Days after the issue of the later directive in which the change is entered. */
const ENTERED_AFTER = 7;

/** A directive of the province that changes an earlier one on the same subject. */
export interface DirectiveChange {
  readonly earlier: number;
  readonly later: number;
  /** When what is open of the earlier one is withdrawn; null: it goes on. */
  readonly withdrawnAt: Instant | null;
  readonly step: StoryStep;
}

/** @param days those on which the directives are issued */
export function changesAmong(
  days: readonly LocalDate[],
  programmes: ReadonlyMap<number, Programme>,
  chance: Seeded,
): readonly DirectiveChange[] {
  if (days.length < FEWEST) return [];
  return CHANGES.map(({ relation, openAssignments, ...places }): DirectiveChange => {
    const earlier = plain(places.earlier, days, programmes);
    const later = plain(Math.max(places.later, (earlier + 1) / days.length), days, programmes);
    const moment = officeMoment(addDays(days[later]!, ENTERED_AFTER), chance);
    const documents = [{ directive: keyAt(later) }, { directive: keyAt(earlier) }] as const;
    const step = linking(documents[0], relation, documents[1], moment, CLERK, openAssignments);
    return { earlier, later, withdrawnAt: openAssignments === 'withdraw' ? moment : null, step };
  });
}

/** Key of the directive at a place. */
export const keyAt = (index: number): string => `vb-${index + 1}`;

/** The first at or after a place that is no programme. */
function plain(place: number, days: readonly LocalDate[], programmes: ReadonlyMap<number, Programme>): number {
  let index = Math.round(place * days.length);
  while (programmes.has(index)) index++;
  return Math.min(index, days.length - 1);
}
