import {
  daysBetween,
  lacksPeriod,
  type DirectiveContent,
  type LocalDate,
  type TaskContent,
  type UnitGroup,
  type UnitTree,
} from '#domain';
import { fold } from '#intake';
import type { Warning } from '../preview-issue/obstacles-in-words.js';

/** Kinds of unit at the grassroots, which issue no directive of type CT by the rules on Party documents. */
const GRASSROOTS: readonly string[] = ['commune-committee'];

/** Beyond it a year is more often mistyped than meant. */
const FAR_YEARS = 5;

interface Today {
  /** The day on which it would be issued. */
  readonly issuedOn: LocalDate;
  readonly tree: UnitTree;
  readonly groups: ReadonlyMap<string, UnitGroup>;
}

export function warningsOf(content: DirectiveContent, { issuedOn, tree, groups }: Today): Warning[] {
  const { followUp, tasks } = content;
  const warnings: Warning[] = [];
  const demands = [{ path: 'followUp', ...followUp }, ...tasks.map((task) => ({ path: `tasks.${task.no}`, ...task }))];
  const blank = demands.find(({ recurrence }) => lacksPeriod(recurrence));
  if (blank) warn(warnings, 'period-not-set', `${blank.path}.recurrence`);
  if (followUp?.monitorNamed && !followUp.monitorUnitId) {
    warn(warnings, 'monitor-unmatched', 'followUp.monitorUnitId', { name: followUp.monitorNamed });
  }
  const known = lazily(() => knownNames(tree, groups));
  for (const task of tasks) {
    const names = unmatched(task, known);
    if (names.length > 0)
      warn(warnings, 'addressee-unmatched', `tasks.${task.no}.addressees`, { taskNo: task.no, names });
    const deadline = `tasks.${task.no}.deadline`;
    if (!task.deadline) warn(warnings, 'task-without-deadline', deadline, { taskNo: task.no });
    else if (isFarOff(task.deadline, issuedOn)) {
      warn(warnings, 'deadline-far-off', deadline, { taskNo: task.no, years: FAR_YEARS });
    }
  }
  if (content.type === 'CT' && isGrassroots(content.issuerUnitId, tree)) warn(warnings, 'grassroots-directive', 'type');
  return warnings;
}

function warn(warnings: Warning[], code: string, path: string, fields: Warning['fields'] = {}): void {
  warnings.push({ code: `warning-${code}`, path, fields });
}

function isFarOff(stated: NonNullable<TaskContent['deadline']>, issuedOn: LocalDate): boolean {
  const days = stated.kind === 'date' ? daysBetween(issuedOn, stated.lastDay) : stated.days;
  return days > FAR_YEARS * 366;
}

/** Names of the text that stand for nothing, unless the clerk has named as many addressees as the text has. */
function unmatched({ addressedAs, addressees }: TaskContent, known: () => ReadonlySet<string>): string[] {
  if (addressedAs.length === 0 || addressees.length >= addressedAs.length) return [];
  return addressedAs.filter((name) => !known().has(fold(name)));
}

function knownNames(tree: UnitTree, groups: ReadonlyMap<string, UnitGroup>): Set<string> {
  const names = new Set<string>();
  for (const { name, dissolvedOn } of tree.all()) if (!dissolvedOn) names.add(fold(name));
  for (const { name, aliases } of groups.values()) for (const wording of [name, ...aliases]) names.add(fold(wording));
  return names;
}

function isGrassroots(issuerUnitId: string | null, tree: UnitTree): boolean {
  const issuer = issuerUnitId ? tree.get(issuerUnitId) : undefined;
  const committee = issuer?.parentId ? tree.get(issuer.parentId) : undefined;
  return [issuer, committee].some((unit) => unit !== undefined && GRASSROOTS.includes(unit.kind));
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
