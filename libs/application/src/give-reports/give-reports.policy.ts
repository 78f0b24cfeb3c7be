import { Inject, Injectable } from '@nestjs/common';
import {
  assignment,
  assignmentStream,
  AssignmentUnknown,
  dateOf,
  periodicAssignmentIdOf,
  recurrencesIn,
  reportPeriods,
  type AssignmentCommand,
  type AssignmentEvent,
  type AssignmentState,
  type AssignmentTerms,
  type DirectiveEvent,
  type NamedReporters,
  type ReportedTask,
  type ReportPeriodEvent,
} from '#domain';
import { causedBy, decideAndAppendNew, fold, type EventStore, type Policy, type RecordedEvent } from '#event-sourcing';
import { assignmentIn, assignmentsIn } from '../assignments-in-the-log.js';
import { eachAtOnce } from '../each-at-once.js';
import { withdrawWithShares } from '../give-cascaded-assignments/cascaded-shares.js';
import { openedPeriods } from '../open-report-periods/opened-periods.js';
import { issuedWithUnits, type IssuedWithUnits } from '../open-report-periods/reporters.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { systemActor } from '../system-actor.js';

type Trigger =
  | Extract<ReportPeriodEvent, { type: 'ReportersNamed.v1' }>
  | Extract<AssignmentEvent, { type: 'AssignmentWithdrawn.v1' }>
  | Extract<DirectiveEvent, { type: 'DirectiveRecalled.v1' }>;

type Of<Type extends Trigger['type']> = RecordedEvent<Extract<Trigger, { type: Type }>>;

/** Withdrawals in flight at once. */
const AT_ONCE = 64;

/** What the monitor is asked for; the text of the directive has it in a sentence of its own. */
const MONITORS_REPORT = 'Báo cáo định kỳ kết quả theo dõi, đôn đốc việc thực hiện văn bản';

/** Under which number the monitor's reports stand among the tasks. */
const MONITORS_TASK = 'theo dõi';

/**
 * Gives the report of an opened period to each unit that owes it; withdraws what is open of it when the task is
 * withdrawn from the unit, or the directive recalled. One policy for all, in log order ([0006]).
 */
@Injectable()
export class GiveReports implements Policy<Trigger> {
  readonly name = 'give-reports.v1';
  readonly types = ['ReportersNamed.v1', 'AssignmentWithdrawn.v1', 'DirectiveRecalled.v1'] as const;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    if (event.type === 'ReportersNamed.v1') return this.give(event as Of<'ReportersNamed.v1'>);
    if (event.type === 'AssignmentWithdrawn.v1') return this.withdrawOfTask(event as Of<'AssignmentWithdrawn.v1'>);
    return this.withdrawAll(event as Of<'DirectiveRecalled.v1'>);
  }

  private async give(event: Of<'ReportersNamed.v1'>): Promise<void> {
    const { directiveId, taskNo, periodId, key, reporters } = event.data;
    const whole = await issuedWithUnits(this.store, directiveId);
    const { issued, status } = whole.state;
    // Recalled, or withdrawn from the unit, after the period was opened: nobody would take it back any more.
    if (!issued || status !== 'issued') return;
    const history = await this.store.readStream(event.stream);
    const { opened } = fold(reportPeriods, history as unknown as ReportPeriodEvent[]);
    const period = opened.find((one) => one.periodId === periodId);
    if (!period) throw new Error(`${event.stream} names reporters of ${key}, which was not opened`);
    const tasks = await assignmentsIn(
      this.store,
      reporters.map(({ taskAssignmentId }) => taskAssignmentId ?? ''),
    );
    const actor = systemActor(issued.issuerUnitId);
    const { from, to, deadline } = period;
    const given = reporters.flatMap(({ unitId }, index) => {
      const task = tasks[index]!;
      if (task.status === 'withdrawn') return [];
      const assignmentId = periodicAssignmentIdOf(periodId, unitId);
      const whose = { assignmentId, directiveId, unitId, parentAssignmentId: null };
      const of = { deadline, productRequired: false, reportPeriod: { periodId, key, from, to } };
      const command: AssignmentCommand = {
        type: 'GiveAssignment',
        data: { ...whose, ...termsOf(whole, taskNo, task), ...of },
      };
      const meta = causedBy(event, this.name, actor, unitId);
      return [{ stream: assignmentStream(assignmentId), command, meta }];
    });
    await decideAndAppendNew(this.store, assignment, given);
  }

  private async withdrawOfTask(event: Of<'AssignmentWithdrawn.v1'>): Promise<void> {
    const { assignmentId, reason } = event.data;
    const { terms } = await assignmentIn(this.store, assignmentId);
    if (!terms || terms.reportPeriod || terms.parentAssignmentId || terms.remedy || terms.review) return;
    const named = await this.named(event, terms.directiveId, [terms.taskNo]);
    await this.withdraw(event, named, reason, (taskAssignmentId) => taskAssignmentId === assignmentId);
  }

  private async withdrawAll(event: Of<'DirectiveRecalled.v1'>): Promise<void> {
    const { directiveId, reason } = event.data;
    await this.withdraw(event, await this.named(event, directiveId, null), reason, () => true);
  }

  /** Everybody who was named for a period of these tasks; null: of all that is demanded. */
  private async named(event: RecordedEvent<Trigger>, directiveId: string, taskNos: readonly ReportedTask[] | null) {
    const { issued, content } = (await issuedWithUnits(this.store, directiveId)).state;
    const demanded = issued ? recurrencesIn(content).map(({ taskNo }) => taskNo) : [];
    const named: NamedReporters[] = [];
    for (const taskNo of demanded.filter((one) => taskNos === null || taskNos.includes(one))) {
      const demand = { directiveId, taskNo, demandedOn: issued!.issuedOn };
      named.push(...(await openedPeriods(this.store, demand, dateOf(event.meta.recordedAt))).named);
    }
    return named;
  }

  private async withdraw(
    event: RecordedEvent<Trigger>,
    named: readonly NamedReporters[],
    reason: string,
    concerns: (taskAssignmentId: string | null) => boolean,
  ): Promise<void> {
    const actor = systemActor(event.meta.actor.unitId);
    const assignmentIds = named.flatMap(({ periodId, reporters }) =>
      reporters
        .filter(({ taskAssignmentId }) => concerns(taskAssignmentId))
        .map(({ unitId }) => periodicAssignmentIdOf(periodId, unitId)),
    );
    await eachAtOnce(assignmentIds, AT_ONCE, async (assignmentId) => {
      try {
        await withdrawWithShares(this.store, assignmentId, reason, (part) => causedBy(event, this.name, actor, part));
      } catch (error) {
        // Named and not given yet: then it will not be.
        if (!(error instanceof AssignmentUnknown)) throw error;
      }
    });
  }
}

type Taken = Pick<AssignmentTerms, 'taskNo' | 'giverUnitId' | 'monitorUnitId' | 'coordinatorIds' | 'content'>;

/** Who gives it and who follows it: as the task's assignment has it now, or as it was issued. */
function termsOf(
  { state: { issued, content } }: IssuedWithUnits,
  taskNo: ReportedTask,
  { terms }: AssignmentState,
): Taken {
  const { issuerUnitId: giverUnitId, number } = issued!;
  if (taskNo === null) {
    const words = `${MONITORS_REPORT} số ${number}`;
    return { taskNo: MONITORS_TASK, giverUnitId, monitorUnitId: null, coordinatorIds: [], content: words };
  }
  const monitorUnitId = content.followUp?.monitorUnitId ?? null;
  const coordinatorIds = issued!.tasks.find(({ no }) => no === taskNo)?.coordinatorIds ?? [];
  const {
    giverUnitId: giver,
    monitorUnitId: monitor,
    coordinatorIds: others,
  } = terms ?? {
    giverUnitId,
    monitorUnitId,
    coordinatorIds,
  };
  return { taskNo, giverUnitId: giver, monitorUnitId: monitor, coordinatorIds: others, content: null };
}
