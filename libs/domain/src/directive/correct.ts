import { corrected, type Correction, type DirectiveContent } from './content.js';
import type { DirectiveEvent } from './directive.js';
import { JointIssuerTwice, TaskExists, TaskUnknown } from './refusals.js';
import { withRecurrencesJudged } from './reports.js';
import { isSame } from './same.js';

/**
 * Corrects a draft; a correction that changes nothing is no event.
 * @throws TaskUnknown, TaskExists, JointIssuerTwice, and what a demand for reports is refused for
 */
export function correct(directiveId: string, asked: Correction, content: DirectiveContent): readonly DirectiveEvent[] {
  demandKnownTasks(asked, content);
  const correction = withRecurrencesJudged(asked);
  const after = corrected(content, correction);
  if (isSame(after, content)) return [];
  demandDistinctIssuers(after);
  return [{ type: 'DraftCorrected.v1', data: { directiveId, correction } }];
}

/** A mistyped number must not become a task of its own: what is to be new says that it is added. */
function demandKnownTasks({ tasks = [] }: Correction, content: DirectiveContent): void {
  const known = new Set(content.tasks.map(({ no }) => no));
  for (const { no, added, removed } of tasks) {
    if (added && known.has(no)) throw new TaskExists(no);
    if (!added && !known.has(no)) throw new TaskUnknown(no, [...known]);
    if (removed) known.delete(no);
    else known.add(no);
  }
}

function demandDistinctIssuers({ issuerUnitId, jointIssuerIds = [] }: DirectiveContent): void {
  const issuers = [issuerUnitId, ...jointIssuerIds];
  const twice = issuers.find((unitId, index) => unitId !== null && issuers.indexOf(unitId) !== index);
  if (twice) throw new JointIssuerTwice(twice);
}
