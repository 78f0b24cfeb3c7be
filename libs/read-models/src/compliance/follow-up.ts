import { classify, FOLLOW_UP_CLASSES, type FollowUpClass, type FollowUpFacts } from '#domain';

/**
 * Where an assignment counts as far as that can be told without knowing the time: its class, or `running` for
 * what is in term until its deadline and overdue from then on.
 */
export type TimelessClass = FollowUpClass | 'running';

const BEFORE_ALL_TIME = '';
const AFTER_ALL_TIME = '\uffff';

/** Asks the taxonomy at both ends of time: only where the answers differ does the class depend on the clock. */
export function followUpOf(facts: FollowUpFacts): TimelessClass {
  const first = classify(facts, BEFORE_ALL_TIME);
  return first === classify(facts, AFTER_ALL_TIME) ? first : 'running';
}

/** The class at an instant of which only matters whether it is at or past the deadline. */
export function classOf(followUp: TimelessClass, pastDue: boolean): FollowUpClass {
  if (followUp !== 'running') return followUp;
  return pastDue ? RUN_OUT : RUNNING;
}

const DUE = '2000-01-01T00:00:00.000Z';
const [RUNNING, RUN_OUT] = [BEFORE_ALL_TIME, AFTER_ALL_TIME].map((now) =>
  classify({ standing: 'open', dueAt: DUE, reportedAt: null }, now),
) as [FollowUpClass, FollowUpClass];

/** What is still owed, under whichever deadline. */
export const OPEN_CLASSES: readonly TimelessClass[] = [...FOLLOW_UP_CLASSES, 'running' as const].filter((name) =>
  classOf(name, true).startsWith('open-'),
);
