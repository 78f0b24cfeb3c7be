import type { LocalDate } from '../calendar/local-date.js';
import {
  isPeriodSet,
  recurrenceOf,
  reportedSince,
  type Recurrence,
  type ReportSchedule,
} from '../reporting/recurrence.js';
import {
  PeriodMissing,
  ReportsEndReasonMissing,
  ReportsNotDemanded,
  ReportsNotRunning,
} from '../reporting/refusals.js';
import type { ReportedTask } from '../reporting/report-periods.js';
import { recurrenceIn, type Correction } from './content.js';
import type { DirectiveEvent, DirectiveState } from './directive.js';
import { isSame } from './same.js';

interface Demand {
  readonly directiveId: string;
  readonly taskNo: ReportedTask;
}

/** How often reports are due from that day on, set after the issue. */
export interface SetPeriod extends Demand {
  readonly recurrence: Recurrence;
  /** The first day that is reported on under it. */
  readonly since: LocalDate;
}

/** Since when each demand holds as it was set after the issue; null: it was ended. Under '' the monitor's. */
export type ReportsSet = Readonly<Record<string, LocalDate | null>>;

const keyOf = ({ taskNo }: Pick<Demand, 'taskNo'>) => taskNo ?? '';

/** @throws ReportsNotDemanded, PeriodMissing, and what {@link recurrenceOf} throws */
export function setPeriod(
  { setOn, recurrence: asked, ...demand }: Demand & { recurrence: Recurrence; setOn: LocalDate },
  state: DirectiveState,
): readonly DirectiveEvent[] {
  const present = recurrenceIn(state.content, demand.taskNo);
  if (!present) throw new ReportsNotDemanded(demand.taskNo);
  const recurrence = recurrenceOf(asked);
  if (!isPeriodSet(recurrence)) throw new PeriodMissing();
  if (isSame(present, recurrence) && reportScheduleOf(state, demand.taskNo)) return [];
  const since = reportedSince(recurrence, setOn);
  return [{ type: 'ReportsScheduled.v1', data: { ...demand, recurrence, since } }];
}

/** @throws ReportsNotRunning, ReportsEndReasonMissing */
export function endReports(
  { reason: stated, ...demand }: Demand & { reason: string },
  state: DirectiveState,
): readonly DirectiveEvent[] {
  if (!reportScheduleOf(state, demand.taskNo)) throw new ReportsNotRunning(demand.taskNo);
  const reason = stated.trim();
  if (reason === '') throw new ReportsEndReasonMissing();
  return [{ type: 'ReportsEnded.v1', data: { ...demand, reason } }];
}

export function reportsSetAfter(
  set: ReportsSet | undefined,
  event: Extract<DirectiveEvent, { type: 'ReportsScheduled.v1' | 'ReportsEnded.v1' }>,
): ReportsSet {
  return { ...set, [keyOf(event.data)]: event.type === 'ReportsScheduled.v1' ? event.data.since : null };
}

/** How the reports of a directive in force run; null while no period is set, and when they have ended. */
export function reportScheduleOf(
  { status, content, issued, reportsSet }: DirectiveState,
  taskNo: ReportedTask,
): ReportSchedule | null {
  const recurrence = recurrenceIn(content, taskNo);
  if (status !== 'issued' || !issued || !recurrence || !isPeriodSet(recurrence)) return null;
  const set = reportsSet?.[keyOf({ taskNo })];
  if (set === null) return null;
  return { ...recurrence, since: set ?? reportedSince(recurrence, issued.issuedOn) };
}

/** A correction with its rules as they are kept. */
export function withRecurrencesJudged({ tasks, followUp, ...correction }: Correction): Correction {
  const judged = (recurrence: Recurrence | null | undefined) => recurrence && recurrenceOf(recurrence);
  return {
    ...correction,
    ...(followUp !== undefined && {
      followUp: followUp && { ...followUp, recurrence: judged(followUp.recurrence) ?? null },
    }),
    ...(tasks && {
      tasks: tasks.map((task) => (task.recurrence ? { ...task, recurrence: recurrenceOf(task.recurrence) } : task)),
    }),
  };
}
