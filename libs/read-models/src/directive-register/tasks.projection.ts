import type { Projection } from '#event-sourcing';
import type { Addressee, DirectiveEvent, Instant, IssuedTask, LocalDate, Period } from '#domain';
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
  /** Whether the text demands periodic reports; `period` null then means that none was set. */
  readonly recurring: boolean;
  readonly period: Period | null;
}

type Issued = Extract<DirectiveEvent, { type: 'DirectiveIssued.v1' }>;

export const tasks: Projection<Issued, TaskRow> = {
  name: 'tasks.v1',
  table: 'tasks',
  key: 'taskKey',
  keysOf: ({ data }) => data.tasks.map(({ no }) => keyOf(data.directiveId, no)),
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
  }),
  on: {
    'DirectiveIssued.v1': ({ taskKey }, { data: { directiveId, tasks: issued } }) => {
      const ordinal = issued.findIndex(({ no }) => keyOf(directiveId, no) === taskKey);
      const task = issued[ordinal];
      return task ? { taskKey, directiveId, ordinal, ...columnsOf(task) } : null;
    },
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
    period: recurrence?.period ?? null,
  };
}
