import type { DirectiveContent, IssuedTask, TaskContent } from './content.js';
import type { DirectiveEvent, IssueDirective } from './directive.js';
import { DeadlineBeforeIssue, DraftIncomplete, TooManyTasks } from './refusals.js';

/** Units in one event: the fan-out repeats and reports its progress by such chunks. */
const UNITS_AN_EVENT = 500;

/** Far above any real document; keeps the event of the issue small. */
const MOST_TASKS = 200;

/** A chunk of the units that a task's addressees were on the day of issue. */
export interface NamedAddressees {
  readonly directiveId: string;
  readonly taskNo: string;
  /** Counts from 0 over the whole directive. */
  readonly chunk: number;
  readonly unitIds: readonly string[];
}

/** Issues what the draft has become: the issue and the recorded expansion of its addressees, in one append. */
export function issue({ data }: IssueDirective, content: DirectiveContent): DirectiveEvent[] {
  const { directiveId, issuedOn, resolved } = data;
  if (content.tasks.length > MOST_TASKS) throw new TooManyTasks(content.tasks.length, MOST_TASKS);
  const { type, number, title, issuerUnitId, documentDate } = content;
  const missing = missingIn(content, resolved);
  if (!type || !number || !title || !issuerUnitId || !documentDate || missing.length > 0) {
    throw new DraftIncomplete(missing);
  }
  const tasks = content.tasks.map((task) => issuedTask(task, resolved, issuedOn));
  const addressees = chunksOf(directiveId, content.tasks, resolved);
  const assignmentCount = addressees.reduce((sum, { unitIds }) => sum + unitIds.length, 0);
  const issued = { ...content, directiveId, type, number, title, issuerUnitId, documentDate, issuedOn };
  return [
    { type: 'DirectiveIssued.v1', data: { ...issued, tasks, assignmentCount } },
    ...addressees.map((chunk) => ({ type: 'AddresseesNamed.v1' as const, data: chunk })),
  ];
}

type Resolved = IssueDirective['data']['resolved'];

function missingIn(content: DirectiveContent, resolved: Resolved): string[] {
  const needed = ['type', 'number', 'title', 'issuerUnitId', 'documentDate'] as const;
  const missing: string[] = needed.filter((field) => !content[field]?.trim());
  if (content.tasks.length === 0) missing.push('tasks');
  for (const { no, text } of content.tasks) {
    if (text.trim() === '') missing.push(`tasks.${no}.text`);
    if (!resolved[no]?.unitIds.length) missing.push(`tasks.${no}.addressees`);
  }
  return missing;
}

function issuedTask(task: TaskContent, resolved: Resolved, issuedOn: string): IssuedTask {
  const deadline = resolved[task.no]?.deadline ?? null;
  if (deadline && deadline.lastDay < issuedOn) throw new DeadlineBeforeIssue(task.no, deadline.lastDay, issuedOn);
  return { ...task, deadline };
}

function chunksOf(directiveId: string, tasks: readonly TaskContent[], resolved: Resolved): NamedAddressees[] {
  const chunks: NamedAddressees[] = [];
  for (const { no } of tasks) {
    const unitIds = [...new Set(resolved[no]?.unitIds)];
    for (let start = 0; start < unitIds.length; start += UNITS_AN_EVENT) {
      const part = unitIds.slice(start, start + UNITS_AN_EVENT);
      chunks.push({ directiveId, taskNo: no, chunk: chunks.length, unitIds: part });
    }
  }
  return chunks;
}
