import type { Position, RecordedEvent } from '#event-sourcing';
import { assignment } from '../assignment/assignment.js';
import type { AssignmentEvent } from '../assignment/events.js';
import type { AssignmentState } from '../assignment/state.js';
import type { LocalDate } from '../calendar/local-date.js';
import { startOfDay, type Instant } from '../calendar/local-time.js';
import { followUpFactsOf } from '../follow-up/facts-of.js';
import { classify, type FollowUpClass } from '../follow-up/taxonomy.js';

/** One assignment of a unit as it stood at a cut-off. */
export interface EvidenceLine {
  readonly assignmentId: string;
  /** Of what passed on to another unit, as it stood when it passed. */
  readonly followUp: FollowUpClass;
  readonly dueAt: Instant | null;
  /** When the report that waited or was accepted was submitted. */
  readonly reportedAt: Instant | null;
  /** Reports of this unit that were sent back, and extensions it was granted, within the period. */
  readonly returned: number;
  readonly extended: number;
  /** Something of the period was recorded more than a day after it happened. */
  readonly backEntered: boolean;
  /** It passed on to another unit within the period, and counts there from then on. */
  readonly passedOn: boolean;
}

/** Of whom and of which time evidence is taken. */
export interface EvidenceScope {
  readonly unitId: string;
  /** First day of the period. */
  readonly from: LocalDate;
  /** What happened afterwards does not count. */
  readonly cutOffAt: Instant;
  /** Nor what was recorded behind this position of the log, whenever it happened. */
  readonly upTo: Position;
}

const DAY = 86_400_000;

/**
 * What the log says of an assignment at a unit: a function of its events up to the cut-off and the position alone, so
 * that whoever asks again, whenever, is told the same. null: it was not the unit's within the period.
 */
export function evidenceLine(
  history: readonly RecordedEvent<AssignmentEvent>[],
  { unitId, from, cutOffAt, upTo }: EvidenceScope,
): EvidenceLine | null {
  const start = Date.parse(startOfDay(from));
  const end = Date.parse(cutOffAt);
  let state = assignment.initialState;
  let endedAt: number | null = null;
  let left: { at: number; line: Stood } | null = null;
  const counted = { returned: 0, extended: 0, backEntered: false };

  for (const event of history) {
    const happenedAt = Date.parse(event.meta.occurredAt);
    if (event.position > upTo || happenedAt > end) continue;
    // Nothing happens to what is not given.
    if (state.status === 'none' && event.type !== 'AssignmentGiven.v1') continue;
    const before = state;
    state = assignment.evolve(state, event);
    if (isEnded(state) !== isEnded(before)) endedAt = isEnded(state) ? happenedAt : null;
    const [was, is] = [before.terms?.unitId === unitId, state.terms?.unitId === unitId];
    if (was && !is) left = { at: happenedAt, line: stoodAt(before, event.meta.occurredAt) };
    if (is) left = null;
    if (happenedAt < start || !(was || is)) continue;
    if (event.type === 'ReportReturned.v1') counted.returned++;
    if (event.type === 'ExtensionGranted.v1') counted.extended++;
    if (Date.parse(event.meta.recordedAt) - happenedAt > DAY) counted.backEntered = true;
  }

  const { terms } = state;
  if (!terms || (endedAt !== null && endedAt < start)) return null;
  const { assignmentId } = terms;
  if (terms.unitId === unitId) return { assignmentId, ...stoodAt(state, cutOffAt), ...counted, passedOn: false };
  return left && left.at >= start ? { assignmentId, ...left.line, ...counted, passedOn: true } : null;
}

type Stood = Pick<EvidenceLine, 'followUp' | 'dueAt' | 'reportedAt'>;

function stoodAt(state: AssignmentState, at: Instant): Stood {
  const facts = followUpFactsOf(state);
  return { followUp: classify(facts, at), dueAt: facts.dueAt, reportedAt: facts.reportedAt };
}

const isEnded = ({ status }: AssignmentState): boolean => status === 'accepted' || status === 'withdrawn';
