import type { Projection } from '#event-sourcing';
import type { DirectiveEvent } from '#domain';
import { searchWords } from '../search-words.js';

/** What a task is found by: its own words, and those of the directive that it is in. */
export interface TaskWordsRow {
  readonly taskKey: string;
  readonly directiveId: string;
  readonly taskNo: string;
  /** Position in the log of the issue; the newest tasks are looked at first. */
  readonly issuedPosition: number;
  readonly searchText: string;
}

type Issued = Extract<DirectiveEvent, { type: 'DirectiveIssued.v1' }>;

const keyOf = (directiveId: string, taskNo: string) => `${directiveId}/${taskNo}`;

export const taskWords: Projection<Issued, TaskWordsRow> = {
  name: 'task-words.v1',
  table: 'task_words',
  key: 'taskKey',
  keysOf: ({ data: { directiveId, tasks } }) => tasks.map(({ no }) => keyOf(directiveId, no)),
  empty: (taskKey) => ({ taskKey, directiveId: '', taskNo: '', issuedPosition: 0, searchText: '' }),
  on: {
    'DirectiveIssued.v1': ({ taskKey }, { data, position }) => {
      const { directiveId, tasks, type, number, title } = data;
      const task = tasks.find(({ no }) => keyOf(directiveId, no) === taskKey);
      if (!task) return null;
      const searchText = searchWords(type, number, title, task.text);
      return { taskKey, directiveId, taskNo: task.no, issuedPosition: position, searchText };
    },
  },
};
