import type { Deadline, StatedDeadline } from '../calendar/deadline.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Recurrence } from '../reporting/recurrence.js';

/** Whom a task is addressed to: a unit, or a group that is expanded as of the day of issue. */
export type Addressee =
  { readonly kind: 'unit'; readonly unitId: string } | { readonly kind: 'group'; readonly groupId: string };

export interface TaskContent {
  readonly no: string;
  readonly text: string;
  readonly addressees: readonly Addressee[];
  /** Addressees as the text names them; kept when they were matched to units and when they were not. */
  readonly addressedAs: readonly string[];
  readonly coordinatorIds: readonly string[];
  readonly deadline: StatedDeadline | null;
  readonly recurrence: Recurrence | null;
  readonly productRequired: boolean;
}

export interface Recipient {
  readonly unit: string;
  readonly channel: 'paper' | 'electronic' | null;
  readonly purpose: string | null;
}

export interface Signer {
  readonly name: string | null;
  readonly position: string | null;
  /** In whose name he signed: "T/M BAN THƯỜNG VỤ". */
  readonly capacity: string | null;
}

export interface FollowUp {
  readonly monitorUnitId: string | null;
  /** The monitor as the text names it. */
  readonly monitorNamed: string | null;
  readonly coordinators: readonly string[];
  readonly reportsTo: string | null;
  readonly recurrence: Recurrence | null;
}

/** A directive as it is being drafted; null is blank, and blank is what the text left blank. */
export interface DirectiveContent {
  readonly type: string | null;
  readonly number: string | null;
  readonly issuerUnitId: string | null;
  /** Units that issue it together with the issuer, in whose register its number stands. */
  readonly jointIssuerIds?: readonly string[];
  readonly issuerNamed: string | null;
  readonly title: string | null;
  readonly documentDate: LocalDate | null;
  /** ISO instant of the signature; neither the document's date nor the time of recording. */
  readonly signedAt: string | null;
  readonly signer: Signer | null;
  readonly tasks: readonly TaskContent[];
  readonly followUp: FollowUp | null;
  readonly recipients: readonly Recipient[];
  readonly basis: readonly string[];
  readonly dissemination: string | null;
}

export const blankContent: DirectiveContent = {
  type: null,
  number: null,
  issuerUnitId: null,
  issuerNamed: null,
  title: null,
  documentDate: null,
  signedAt: null,
  signer: null,
  tasks: [],
  followUp: null,
  recipients: [],
  basis: [],
  dissemination: null,
};

/** Changes to one task, found by its number; a task that is to be new says so. */
export type TaskChange = {
  readonly no: string;
  readonly added?: boolean;
  readonly removed?: boolean;
} & Partial<Omit<TaskContent, 'no'>>;

/** A clerk's correction: only what is named changes. */
export type Correction = Partial<Omit<DirectiveContent, 'tasks'>> & { readonly tasks?: readonly TaskChange[] };

/** A task as it is issued: its deadline has become a day on the calendar in force. */
export interface IssuedTask extends Omit<TaskContent, 'deadline'> {
  readonly deadline: Deadline | null;
}

const blankTask: Omit<TaskContent, 'no'> = {
  text: '',
  addressees: [],
  addressedAs: [],
  coordinatorIds: [],
  deadline: null,
  recurrence: null,
  productRequired: false,
};

export function corrected(content: DirectiveContent, { tasks, ...fields }: Correction): DirectiveContent {
  const changed = { ...content, ...fields };
  if (!tasks) return changed;
  const byNo = new Map(content.tasks.map((task) => [task.no, task]));
  for (const { added: _new, removed, ...change } of tasks) {
    if (removed) byNo.delete(change.no);
    else byNo.set(change.no, { ...blankTask, ...byNo.get(change.no), ...change });
  }
  return { ...changed, tasks: [...byNo.values()] };
}

/** With other periodic reports of one task, or of the monitor where no task is named. */
export function withRecurrence(content: DirectiveContent, taskNo: string | null, recurrence: Recurrence | null) {
  const { followUp, tasks } = content;
  if (taskNo === null) return { ...content, followUp: followUp && { ...followUp, recurrence } };
  return { ...content, tasks: tasks.map((task) => (task.no === taskNo ? { ...task, recurrence } : task)) };
}

/** Demands for reports, of a draft or of what was issued. */
interface Reported {
  readonly followUp: FollowUp | null;
  readonly tasks: readonly Pick<TaskContent, 'no' | 'recurrence'>[];
}

/** What is demanded to be reported periodically of a task, or of the monitor; null: nothing. */
export function recurrenceIn({ followUp, tasks }: Reported, taskNo: string | null): Recurrence | null {
  if (taskNo === null) return followUp?.recurrence ?? null;
  return tasks.find(({ no }) => no === taskNo)?.recurrence ?? null;
}

/** Every demand for periodic reports, its period set or not; the monitor's first, under no number. */
export function recurrencesIn({ followUp, tasks }: Reported): { taskNo: string | null; recurrence: Recurrence }[] {
  const all = [{ no: null, recurrence: followUp?.recurrence ?? null }, ...tasks];
  return all.flatMap(({ no, recurrence }) => (recurrence ? [{ taskNo: no, recurrence }] : []));
}
