import type { Projection } from '#event-sourcing';
import type { Addressee, DirectiveEvent, Instant, IssuedTask, LocalDate, Period, Recurrence } from '#domain';
import { instantOrNull } from '../instants.js';

/** A task as it was issued. Assignments point to it instead of repeating its text ten thousand times. */
export interface TaskRow {
  readonly taskKey: string;
  readonly directiveId: string;
  readonly taskNo: string;
  /** Place in the directive, from 0. */
  readonly ordinal: number;
  readonly text: string;
  readonly addressees: readonly Addressee[];
  /** Addressees as the text names them. */
  readonly addressedAs: readonly string[];
  readonly coordinatorIds: readonly string[];
  readonly productRequired: boolean;
  readonly lastDay: LocalDate | null;
  /** The last day before it was moved to a working day. */
  readonly statedLastDay: LocalDate | null;
  readonly dueAt: Instant | null;
  /** Whether the text demands periodic reports; `period` and `rule` null then mean that none was set. */
  readonly recurring: boolean;
  readonly period: Period | null;
  /** In place of a period, a rule of RFC 5545. */
  readonly rule: string | null;
}

type Told = Extract<DirectiveEvent, { type: 'DirectiveIssued.v1' | 'ReportsScheduled.v1' }>;

export const tasks: Projection<Told, TaskRow> = {
  name: 'tasks.v1',
  table: 'tasks',
  key: 'taskKey',
  keysOf: ({ data }) => {
    const { directiveId } = data;
    if ('tasks' in data) return data.tasks.map(({ no }) => keyOf(directiveId, no));
    return data.taskNo === null ? [] : [keyOf(directiveId, data.taskNo)];
  },
  empty: (taskKey) => ({
    taskKey,
    directiveId: '',
    taskNo: '',
    ordinal: 0,
    text: '',
    addressees: [],
    addressedAs: [],
    coordinatorIds: [],
    productRequired: false,
    lastDay: null,
    statedLastDay: null,
    dueAt: null,
    recurring: false,
    period: null,
    rule: null,
  }),
  on: {
    'DirectiveIssued.v1': ({ taskKey }, { data: { directiveId, tasks: issued } }) => {
      const ordinal = issued.findIndex(({ no }) => keyOf(directiveId, no) === taskKey);
      const task = issued[ordinal];
      return task ? { taskKey, directiveId, ordinal, ...columnsOf(task) } : null;
    },
    'ReportsScheduled.v1': (row, { data: { recurrence } }) => ({ ...row, ...periodIn(recurrence) }),
  },
};

const keyOf = (directiveId: string, taskNo: string) => `${directiveId}/${taskNo}`;

function columnsOf(task: IssuedTask) {
  const { no, text, addressees, addressedAs, coordinatorIds, productRequired, deadline, recurrence } = task;
  return {
    taskNo: no,
    text,
    addressees,
    addressedAs,
    coordinatorIds,
    productRequired,
    lastDay: deadline?.lastDay ?? null,
    statedLastDay: deadline?.statedLastDay ?? null,
    dueAt: instantOrNull(deadline?.dueAt ?? null),
    recurring: recurrence !== null,
    ...periodIn(recurrence),
  };
}

function periodIn(recurrence: Recurrence | null): Pick<TaskRow, 'period' | 'rule'> {
  return { period: recurrence?.period ?? null, rule: recurrence?.rule ?? null };
}
