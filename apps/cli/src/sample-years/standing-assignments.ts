import type { DueAssignment, DueAssignments, Misplaced, MisplacedAssignment, MisplacedPerson } from '#application';
import {
  assignment,
  classify,
  rankOf,
  type AssignmentEvent,
  type AssignmentState,
  type DecreeEvent,
  type LocalDate,
} from '#domain';
import type { RecordedEvent } from '#event-sourcing';
import type { StoryOrganisation } from './story-organisation.js';

interface Standing {
  readonly state: AssignmentState;
  readonly deadlineSetAt: string;
}

/** Later than every instant of a story. */
const END_OF_TIME = '\uffff';

/** What is open in the story; answers what the chaser and the reform of units ask the read models for. */
export class StandingAssignments implements DueAssignments, Misplaced {
  private readonly open = new Map<string, Standing>();
  private readonly adopted = new Map<string, { readonly inForceOn: LocalDate; readonly revision: number }>();

  constructor(private readonly organisation: StoryOrganisation) {}

  see(event: RecordedEvent): void {
    if (event.stream.startsWith('assignment-')) this.follow(event as unknown as RecordedEvent<AssignmentEvent>);
    else if (event.stream.startsWith('reform-')) this.followDecree(event as unknown as RecordedEvent<DecreeEvent>);
  }

  /** Null for what is not given, done or withdrawn. */
  stateOf(assignmentId: string): AssignmentState | null {
    return this.open.get(assignmentId)?.state ?? null;
  }

  async find(question: Parameters<DueAssignments['find']>[0]): Promise<DueAssignment[]> {
    const { rankBelow, dueAtMost, dueAfter, deadlineSetBy, after, limit } = question;
    const found: DueAssignment[] = [];
    for (const [assignmentId, { state, deadlineSetAt }] of this.open) {
      const dueAt = state.deadline?.dueAt;
      if (!dueAt || dueAt > dueAtMost || (dueAfter !== null && dueAt <= dueAfter)) continue;
      if (rankOf(state.chased) >= rankBelow || deadlineSetAt > deadlineSetBy || !isChased(state, dueAt)) continue;
      const item = { assignmentId, dueAt };
      if (after === null || keyOf(item) > keyOf(after)) found.push(item);
    }
    return found.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)).slice(0, limit);
  }

  async dueDecrees(today: LocalDate): Promise<{ decreeId: string; revision: number }[]> {
    const due = [...this.adopted].filter(([, { inForceOn }]) => inForceOn <= today);
    return due.map(([decreeId, { revision }]) => ({ decreeId, revision }));
  }

  async *assignments(): AsyncGenerator<readonly MisplacedAssignment[]> {
    const found: MisplacedAssignment[] = [];
    for (const [assignmentId, { state }] of this.open) {
      const { unitId, giverUnitId, monitorUnitId } = state.terms!;
      for (const fromUnitId of [unitId, giverUnitId, monitorUnitId]) {
        const passage = fromUnitId === null ? null : this.passageFrom(fromUnitId);
        if (passage) found.push({ assignmentId, ...passage });
      }
    }
    if (found.length > 0) yield found;
  }

  async people(): Promise<MisplacedPerson[]> {
    return [...this.organisation.leftBehind()].flatMap(({ userId, unit }) => {
      const passage = this.passageFrom(unit.unitId);
      return passage ? [{ userId, ...passage }] : [];
    });
  }

  private passageFrom(fromUnitId: string) {
    const unit = this.organisation.unit(fromUnitId);
    const succession = unit?.dissolvedOn ? unit.succession : null;
    if (!succession?.heirId) return null;
    const { decreeId, heirId } = succession;
    return { fromUnitId, toUnitId: heirId, decreeId, cause: decreeId };
  }

  private follow(event: RecordedEvent<AssignmentEvent>): void {
    const { assignmentId } = event.data;
    const before = this.open.get(assignmentId);
    if (!before && event.type !== 'AssignmentGiven.v1') return;
    const state = assignment.evolve(before?.state ?? assignment.initialState, event);
    if (state.status === 'accepted' || state.status === 'withdrawn') {
      this.open.delete(assignmentId);
      return;
    }
    const isSameDeadline = before && state.deadline?.dueAt === before.state.deadline?.dueAt;
    this.open.set(assignmentId, {
      state,
      deadlineSetAt: isSameDeadline ? before.deadlineSetAt : event.meta.occurredAt,
    });
  }

  private followDecree({ type, data, revision }: RecordedEvent<DecreeEvent>): void {
    if (type === 'DecreeAdopted.v1') this.adopted.set(data.decreeId, { inForceOn: data.inForceOn, revision });
    if (type === 'DecreeEnforced.v1') this.adopted.delete(data.decreeId);
  }
}

/** What is not reported in time; what waits for acceptance and came in time is not the doer's lateness. */
function isChased({ suspended, report }: AssignmentState, dueAt: string): boolean {
  if (suspended) return false;
  return classify({ standing: 'open', dueAt, reportedAt: report?.submittedAt ?? null }, END_OF_TIME) !== 'open-in-term';
}

const keyOf = ({ dueAt, assignmentId }: DueAssignment): string => `${dueAt} ${assignmentId}`;
