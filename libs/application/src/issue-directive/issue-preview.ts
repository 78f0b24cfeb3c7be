import { obstaclesToIssue, type DirectiveContent, type LocalDate, type RuleDays } from '#domain';
import { reportObstacles } from '../report-schedule/report-obstacles.js';
import { resolveTasks, type InForce, type Resolution } from './resolve-tasks.js';

/**
 * What an issue on that day would give, and everything for which it would be refused, field by field. Of a field
 * that could not be resolved the reason is told, and not that it is missing.
 */
export function issuePreview(
  content: DirectiveContent,
  issuedOn: LocalDate,
  { days, ...inForce }: InForce & { readonly days: RuleDays },
): Resolution {
  const { resolved, obstacles } = resolveTasks(content, issuedOn, inForce);
  const told = new Set(obstacles.map(({ path }) => path));
  const others = obstaclesToIssue(content, { issuedOn, resolved }).filter(({ path }) => !told.has(path));
  return { resolved, obstacles: [...obstacles, ...others, ...reportObstacles(content, issuedOn, days)] };
}
