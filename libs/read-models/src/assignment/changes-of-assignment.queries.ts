import type { AssignmentEvent, Deadline, TransferReason } from '#domain';
import type { ReadModels } from '../read-models.js';

/** Who did something, when, and by which order where it was one of many. */
export interface DoneBy {
  readonly at: string;
  readonly recordedAt: string;
  readonly byUserId: string;
  readonly byUserName: string | null;
  readonly byUnitId: string;
  readonly byUnitName: string | null;
  readonly orderId: string | null;
}

/** One change of a deadline: from what, to what, why, by whom. */
export interface DeadlineChange extends DoneBy {
  /** Given more time, or that taken back. */
  readonly kind: 'extended' | 'undone';
  readonly from: Deadline;
  readonly to: Deadline;
  readonly reason: string | null;
}

/** One passing on of a part in an assignment: from whom, to whom, by what right. */
export interface PassedOn extends DoneBy {
  readonly kind: 'transferred' | 'undone';
  readonly fromUnitId: string;
  readonly fromUnitName: string | null;
  readonly toUnitId: string;
  readonly toUnitName: string | null;
  readonly reason: TransferReason;
}

export interface AssignmentChanges {
  readonly deadlines: readonly DeadlineChange[];
  readonly transfers: readonly PassedOn[];
}

const TOLD = ['ExtensionGranted.v1', 'AssignmentTransferred.v1', 'AssignmentStepReverted.v1'] as const;
type Told = Extract<AssignmentEvent, { type: (typeof TOLD)[number] }>;

/** Every change of the deadline and of the units, in the order in which they were recorded. */
export async function changesOfAssignment(db: ReadModels, assignmentId: string): Promise<AssignmentChanges> {
  const rows = await db
    .selectFrom('history as h')
    .leftJoin('users as p', 'p.userId', 'h.actorUserId')
    .leftJoin('units as u', 'u.unitId', 'h.actorUnitId')
    .select(['h.type', 'h.data', 'h.occurredAt as at', 'h.recordedAt', 'h.actorUserId as byUserId'])
    .select(['p.displayName as byUserName', 'h.actorUnitId as byUnitId', 'u.name as byUnitName'])
    .where('h.subjectId', '=', assignmentId)
    .where('h.type', 'in', TOLD)
    .orderBy('h.position')
    .execute();
  const names = await namesOf(db, rows as readonly Told[]);
  const deadlines: DeadlineChange[] = [];
  const transfers: PassedOn[] = [];
  for (const { type, data, ...who } of rows) {
    const told = { type, data } as Told;
    const done = { ...who, orderId: told.data.orderId ?? null };
    switch (told.type) {
      case 'ExtensionGranted.v1': {
        const { from, to, reason = null } = told.data;
        deadlines.push({ ...done, kind: 'extended', from, to, reason });
        break;
      }
      case 'AssignmentTransferred.v1': {
        const { fromUnitId, toUnitId, reason } = told.data;
        transfers.push({ ...done, kind: 'transferred', ...between(fromUnitId, toUnitId, names), reason });
        break;
      }
      case 'AssignmentStepReverted.v1': {
        const { reason, step } = told.data;
        // What is taken back is the last that was done.
        const [extended, passed] = [deadlines.at(-1), transfers.at(-1)];
        if (step === 'ExtensionGranted.v1' && extended) {
          deadlines.push({ ...done, kind: 'undone', from: extended.to, to: extended.from, reason });
        }
        if (step === 'AssignmentTransferred.v1' && passed) {
          const back = between(passed.toUnitId, passed.fromUnitId, names);
          transfers.push({ ...done, kind: 'undone', ...back, reason: { kind: 'decision', text: reason } });
        }
        break;
      }
    }
  }
  return { deadlines, transfers };
}

type Names = ReadonlyMap<string, string>;

async function namesOf(db: ReadModels, told: readonly Told[]): Promise<Names> {
  const ids = told.flatMap((event) =>
    event.type === 'AssignmentTransferred.v1' ? [event.data.fromUnitId, event.data.toUnitId] : [],
  );
  if (ids.length === 0) return new Map();
  const units = await db.selectFrom('units').select(['unitId', 'name']).where('unitId', 'in', ids).execute();
  return new Map(units.map(({ unitId, name }) => [unitId, name]));
}

function between(fromUnitId: string, toUnitId: string, names: Names) {
  const [fromUnitName, toUnitName] = [names.get(fromUnitId) ?? null, names.get(toUnitId) ?? null];
  return { fromUnitId, fromUnitName, toUnitId, toUnitName };
}
