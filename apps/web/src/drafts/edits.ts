import type { components } from '../api/schema.js';
import {
  emptyTask,
  taskPath,
  type Content,
  type FieldPath,
  type Head,
  type HeadField,
  type Task,
  type TaskField,
  type TaskFields,
} from './draft-content.js';

type Correction = components['schemas']['CorrectionDto'];

export interface TaskEdit extends Partial<TaskFields> {
  readonly added?: true;
  readonly removed?: true;
}

/** What a clerk has changed and not saved: only the fields that differ. */
export interface Edits {
  readonly head: Partial<Head>;
  readonly tasks: Readonly<Record<string, TaskEdit>>;
}

export const NO_EDITS: Edits = { head: {}, tasks: {} };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const without = <Value extends object>(value: Value, name: keyof Value): Value => {
  const { [name]: _, ...rest } = value;
  return rest as Value;
};

export function withHead<Field extends HeadField>(
  edits: Edits,
  base: Content,
  field: Field,
  value: Head[Field],
): Edits {
  const head = same(value, base[field]) ? without(edits.head, field) : { ...edits.head, [field]: value };
  return { ...edits, head };
}

export function withTask(edits: Edits, base: Content, no: string, changed: Partial<TaskFields>): Edits {
  const before = base.tasks.find((task) => task.no === no);
  let edit: TaskEdit = { ...edits.tasks[no], ...changed };
  for (const field of Object.keys(changed) as TaskField[]) {
    if (before && !edit.added && same(edit[field], before[field])) edit = without(edit, field);
  }
  return withTaskEdit(edits, no, edit);
}

export function withAddedTask(edits: Edits, shown: Content): Edits {
  return withTaskEdit(edits, nextNumber(shown), { added: true });
}

/** A removed task stays in sight until it is saved, so that a slip can be undone. */
export function withRemovedTask(edits: Edits, no: string): Edits {
  const edit = edits.tasks[no];
  if (edit?.added) return { ...edits, tasks: without(edits.tasks, no) };
  return withTaskEdit(edits, no, { ...edit, removed: true });
}

export function withTaskBack(edits: Edits, no: string): Edits {
  return withTaskEdit(edits, no, without({ ...edits.tasks[no] }, 'removed'));
}

/** Two tasks change places: each keeps its number and takes the other's content. */
export function withSwapped(edits: Edits, base: Content, one: Task, other: Task): Edits {
  const { no: oneNo, ...first } = one;
  const { no: otherNo, ...second } = other;
  return withTask(withTask(edits, base, oneNo, second), base, otherNo, first);
}

/** The edits without those of a field, or of all fields of a task. */
export function withoutPath(edits: Edits, path: FieldPath): Edits {
  const [, no, field] = /^tasks\.([^.]+)(?:\.(.+))?$/.exec(path) ?? [];
  if (no === undefined) return { ...edits, head: without(edits.head, path as HeadField) };
  if (field === undefined) return { ...edits, tasks: without(edits.tasks, no) };
  return withTaskEdit(edits, no, without({ ...edits.tasks[no] }, field as TaskField));
}

function withTaskEdit(edits: Edits, no: string, edit: TaskEdit): Edits {
  const tasks = Object.keys(edit).length === 0 ? without(edits.tasks, no) : { ...edits.tasks, [no]: edit };
  return { ...edits, tasks };
}

const nextNumber = ({ tasks }: Content): string =>
  String(tasks.reduce((most, { no }) => Math.max(most, Number.parseInt(no, 10) || 0), 0) + 1);

/** The draft as it will be; tasks to be removed are still in it. */
export function contentWith(base: Content, { head, tasks }: Edits): Content {
  const known = base.tasks.map((task) => withEdit(task, tasks[task.no]));
  const added = Object.entries(tasks)
    .filter(([no, edit]) => edit.added && !base.tasks.some((task) => task.no === no))
    .map(([no, edit]) => withEdit(emptyTask(no), edit));
  return { ...base, ...head, tasks: [...known, ...added] };
}

function withEdit(task: Task, edit: TaskEdit | undefined): Task {
  if (!edit) return task;
  const { added: _added, removed: _removed, ...fields } = edit;
  return { ...task, ...fields };
}

/** As the API takes it. */
export function correctionOf({ head, tasks }: Edits): Correction {
  const changes = Object.entries(tasks).map(([no, edit]) => (edit.removed ? { no, removed: true } : { no, ...edit }));
  const recipients = head.recipients?.filter(({ unit }) => unit.trim() !== '');
  return { ...head, ...(recipients && { recipients }), ...(changes.length > 0 && { tasks: changes }) };
}

export function editedPaths({ head, tasks }: Edits): FieldPath[] {
  const ofTasks = Object.entries(tasks).flatMap(([no, edit]) => {
    if (edit.added || edit.removed) return [`tasks.${no}`];
    return Object.keys(edit).map((field) => taskPath(no, field as TaskField));
  });
  return [...Object.keys(head), ...ofTasks];
}

/** Where two versions of a draft differ. */
export function changedPaths(before: Content, after: Content): FieldPath[] {
  const paths: FieldPath[] = [];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  fields.delete('tasks');
  for (const field of fields) {
    if (!same(before[field as HeadField] ?? null, after[field as HeadField] ?? null)) paths.push(field);
  }
  const earlier = new Map(before.tasks.map((task) => [task.no, task]));
  for (const task of after.tasks) {
    const was = earlier.get(task.no);
    earlier.delete(task.no);
    if (!was) paths.push(`tasks.${task.no}`);
    else {
      const { no, ...values } = task;
      for (const field of Object.keys(values) as TaskField[]) {
        if (!same(was[field], task[field])) paths.push(taskPath(no, field));
      }
    }
  }
  return [...paths, ...[...earlier.keys()].map((no) => `tasks.${no}`)];
}
