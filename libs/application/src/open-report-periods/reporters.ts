import {
  assignmentIdOf,
  directive,
  directiveStream,
  type DirectiveEvent,
  type DirectiveState,
  type ReportedTask,
  type Reporter,
} from '#domain';
import { fold, type EventStore, type RecordedEvent } from '#event-sourcing';
import { assignmentsIn } from '../assignments-in-the-log.js';

/** An issued directive, with the units that its tasks named. */
export interface IssuedWithUnits {
  readonly state: DirectiveState;
  /** By task number, in the order in which they were named. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

export async function issuedWithUnits(store: EventStore, directiveId: string): Promise<IssuedWithUnits> {
  const history = (await store.readStream(directiveStream(directiveId))) as RecordedEvent<DirectiveEvent>[];
  const named = new Map<string, string[]>();
  for (const event of history) {
    if (event.type !== 'AddresseesNamed.v1') continue;
    named.set(event.data.taskNo, [...(named.get(event.data.taskNo) ?? []), ...event.data.unitIds]);
  }
  return { state: fold(directive, history as unknown as DirectiveEvent[]), named };
}

/**
 * Who owes the next report: of a task, the units that its assignments are with now, but for those that are done,
 * withdrawn, or suspended for a time; of the whole, its monitor. `mayComeBack` is false when nobody ever will again.
 */
export async function reportersOf(
  store: EventStore,
  { state, named }: IssuedWithUnits,
  taskNo: ReportedTask,
): Promise<{ readonly reporters: readonly Reporter[]; readonly mayComeBack: boolean }> {
  const { issued, content } = state;
  if (!issued) return { reporters: [], mayComeBack: false };
  if (taskNo === null) {
    const monitor = content.followUp?.monitorUnitId;
    const reporters = monitor && monitor !== issued.issuerUnitId ? [{ unitId: monitor, taskAssignmentId: null }] : [];
    return { reporters, mayComeBack: reporters.length > 0 };
  }
  const unitIds = named.get(taskNo) ?? [];
  const ids = unitIds.map((unitId) => assignmentIdOf(issued.directiveId, taskNo, unitId));
  const states = await assignmentsIn(store, ids);
  const reporters = new Map<string, Reporter>();
  let mayComeBack = false;
  for (const [index, { status, suspended, terms }] of states.entries()) {
    if (status === 'withdrawn' || status === 'accepted') continue;
    mayComeBack = true;
    // What was merged owes one report, whatever its parts were asked for. Not given yet is as good as given.
    const unitId = terms?.unitId ?? unitIds[index]!;
    if (!suspended && !reporters.has(unitId)) reporters.set(unitId, { unitId, taskAssignmentId: ids[index]! });
  }
  return { reporters: [...reporters.values()], mayComeBack };
}
