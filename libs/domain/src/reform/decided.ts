import type { LocalDate } from '../calendar/local-date.js';
import type { AssignmentTerms } from '../assignment/events.js';
import type { Unit } from '../organisation/unit.js';
import type { SuccessionDecision } from './decree.js';
import { AssignmentNotUndecided, NotDivided } from './refusals.js';

/** Decisions under a decree, the last one first: adding one copies none of the others. */
export interface Decided {
  readonly fromUnitId: string;
  readonly assignmentIds: readonly string[] | null;
  /** How often the decree in force had been corrected by then. */
  readonly corrections: number;
  readonly earlier: Decided | null;
}

/** An assignment that a decision names, as far as the decision needs it. */
export interface NamedAssignment extends Pick<
  AssignmentTerms,
  'unitId' | 'giverUnitId' | 'monitorUnitId' | 'taskNo' | 'content'
> {
  readonly givenOn: LocalDate;
  /** Neither done nor withdrawn. */
  readonly isOpen: boolean;
}

interface Settled {
  readonly decided: Decided | null;
  readonly corrections: number;
}

/**
 * What was decided is not decided again: it has passed on, or is about to. From a unit that goes on a decree takes only
 * what the unit had to do on the day, and a word that something stays holds through a correction too.
 * @throws NotDivided where nothing is left, AssignmentNotUndecided
 */
export function demandUndecided(
  { fromUnitId, assignmentIds }: SuccessionDecision,
  from: Unit,
  named: ReadonlyMap<string, NamedAssignment>,
  { decided, corrections }: Settled,
): void {
  const isOver = from.dissolvedOn !== null;
  const settled = new Set<string>();
  let isWhole = (from.succession?.heirId ?? null) !== null;
  for (let one = decided; one; one = one.earlier) {
    if (one.fromUnitId !== fromUnitId) continue;
    const isPresent = one.corrections === corrections;
    if (!one.assignmentIds) isWhole ||= isPresent;
    else if (isPresent || !isOver) for (const id of one.assignmentIds) settled.add(id);
  }
  if (isWhole) throw new NotDivided(from.name);
  for (const id of assignmentIds ?? []) {
    const assignment = named.get(id);
    const waits = assignment?.isOpen && !settled.has(id) && isAt(assignment, from, isOver);
    if (!waits) throw new AssignmentNotUndecided(nameOf(id, assignment), from.name);
  }
}

function isAt(assignment: NamedAssignment, { unitId, succession }: Unit, isOver: boolean): boolean {
  if (isOver) return [assignment.unitId, assignment.giverUnitId, assignment.monitorUnitId].includes(unitId);
  return assignment.unitId === unitId && assignment.givenOn < (succession?.on ?? '');
}

const nameOf = (id: string, assignment: NamedAssignment | undefined): string =>
  assignment ? `${assignment.taskNo}${assignment.content ? `. ${assignment.content}` : ''} (${id})` : id;
