import type { components } from '../api/schema.js';
import type { FollowUpClass } from '../parts/follow-up-badge.js';
import { classNow } from '../parts/follow-up-badge.js';
import { dayEndedAt } from '../time/days.js';

type Assignment = components['schemas']['AssignmentDto'];
type Past = components['schemas']['PastAssignmentDto'];
type Moved = components['schemas']['MovedAssignmentDto'];
type Stood = components['schemas']['StoodThenDto'];

/** A line of a list of the board, whichever question it came from. */
export interface Row {
  readonly assignmentId: string;
  readonly directiveId: string;
  /** null: it is of no directive, but of a check or a review. */
  readonly directive: string | null;
  readonly taskNo: string;
  readonly text: string | null;
  readonly unitName: string | null;
  readonly giverName: string | null;
  readonly lastDay: string | null;
  /** Where it stands, or stood; before, too, where two instants are compared. */
  readonly stood: readonly (FollowUpClass | null)[];
  readonly isBackEntry: boolean;
}

type Head = Pick<
  Past,
  'assignmentId' | 'directiveId' | 'directiveType' | 'directiveNumber' | 'taskNo' | 'text' | 'giverName'
>;

const headOf = ({ assignmentId, directiveId, directiveType, directiveNumber, taskNo, text, giverName }: Head) => ({
  assignmentId,
  directiveId,
  taskNo,
  text,
  giverName,
  directive: directiveNumber ?? directiveType,
});

export const rowOfNow = (assignment: Assignment): Row => ({
  ...headOf(assignment),
  unitName: assignment.unitName,
  lastDay: assignment.lastDay,
  stood: [classNow(assignment)],
  isBackEntry: false,
});

const lastDayOf = (stood: Stood | null): string | null => (stood?.dueAt ? dayEndedAt(stood.dueAt) : null);

export const rowOfPast = (past: Past): Row => ({
  ...headOf(past),
  unitName: past.stood.unitName,
  lastDay: lastDayOf(past.stood),
  stood: [past.stood.class],
  isBackEntry: past.stood.backEntry || past.stood.enteredLater,
});

export const rowOfMoved = (moved: Moved): Row => {
  const latest = moved.to ?? moved.from;
  return {
    ...headOf(moved),
    unitName: latest?.unitName ?? null,
    lastDay: lastDayOf(latest),
    stood: [moved.from?.class ?? null, moved.to?.class ?? null],
    isBackEntry: latest?.backEntry ?? false,
  };
};
