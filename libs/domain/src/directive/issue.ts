import type { Refusal } from '#event-sourcing';
import type { DirectiveContent, TaskContent } from './content.js';
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

/** What stands in the way of an issue, and the field of the draft where it stands: `tasks.2.deadline` of task 2. */
export interface Obstacle {
  readonly path: string;
  readonly refusal: Refusal;
}

type Facts = Pick<IssueDirective['data'], 'issuedOn' | 'resolved'>;

/** Everything for which an issue of the draft would be refused, field by field; nothing for one that can be issued. */
export function obstaclesToIssue(content: DirectiveContent, facts: Facts): Obstacle[] {
  const { length } = content.tasks;
  const missing = missingIn(content, facts.resolved);
  return [
    ...(length > MOST_TASKS ? [{ path: 'tasks', refusal: new TooManyTasks(length, MOST_TASKS) }] : []),
    ...missing.map((path) => ({ path, refusal: new DraftIncomplete([path]) })),
    ...lateIn(content, facts).map((task) => ({
      path: `tasks.${task.taskNo}.deadline`,
      refusal: new DeadlineBeforeIssue([task], facts.issuedOn),
    })),
  ];
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
  const late = lateIn(content, data);
  if (late.length > 0) throw new DeadlineBeforeIssue(late, issuedOn);
  const tasks = content.tasks.map((task) => ({ ...task, deadline: resolved[task.no]?.deadline ?? null }));
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

function lateIn({ tasks }: DirectiveContent, { resolved, issuedOn }: Facts) {
  return tasks.flatMap(({ no }) => {
    const lastDay = resolved[no]?.deadline?.lastDay;
    return lastDay && lastDay < issuedOn ? [{ taskNo: no, deadline: lastDay }] : [];
  });
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
