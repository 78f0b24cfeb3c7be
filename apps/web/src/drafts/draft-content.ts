import type { components } from '../api/schema.js';

type Schemas = components['schemas'];

export type DirectiveView = Schemas['DirectiveViewDto'];
export type Content = Schemas['DirectiveContentDto'];
export type Task = Schemas['TaskContentDto'];
export type Addressee = Task['addressees'][number];
export type Deadline = NonNullable<Task['deadline']>;
export type Recurrence = Schemas['DemandedRecurrenceDto'];
export type Remark = Schemas['RemarkDto'];

/** What a directive says beside its tasks. */
export type Head = Omit<Content, 'tasks'>;
export type HeadField = keyof Head;
export type TaskFields = Omit<Task, 'no'>;
export type TaskField = keyof TaskFields;

/** How the API names the fields: `title`, `tasks.3.deadline` of task 3. */
export type FieldPath = string;

export const taskPath = (no: string, field: TaskField): FieldPath => `tasks.${no}.${field}`;

export const emptyTask = (no: string): Task => ({
  no,
  text: '',
  addressees: [],
  addressedAs: [],
  coordinatorIds: [],
  deadline: null,
  recurrence: null,
  productRequired: false,
});
