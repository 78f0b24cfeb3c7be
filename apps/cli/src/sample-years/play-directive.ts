import { CorrectDraft, DraftDirective, groupIdOf, IssueDirective, unitIdOf } from '#application';
import type { Addressee, FollowUp, Recurrence, TaskChange } from '#domain';
import type { MadeDirective } from '#sample';
import type { Acts } from './play-step.js';
import type { StoryIds } from './story-ids.js';

/** The document is read in, and the clerk fills in what he knows better. */
export async function draftDirective(act: Acts, ids: StoryIds, made: MadeDirective): Promise<void> {
  const directiveId = ids.directive(made.key);
  const clerk = act.named();
  await act.as(clerk, DraftDirective, { directiveId, text: made.text }, 'text');
  const tasks = made.tasks.map(({ no, text, to, deadline, productRequired, recurrence }): TaskChange => {
    const addressees: Addressee[] =
      'group' in to
        ? [{ kind: 'group', groupId: groupIdOf(to.group) }]
        : to.units.map((code) => ({ kind: 'unit', unitId: unitIdOf(code) }));
    return { no, text, addressees, deadline, productRequired, recurrence, coordinatorIds: [] };
  });
  const followUp = made.monitor === null ? null : followUpBy(made.monitor, made.monitorReports);
  const correction = { ...made.correction, issuerUnitId: unitIdOf(made.issuer), followUp, tasks };
  await act.as(clerk, CorrectDraft, { directiveId, correction }, 'correction');
}

export function issueDirective(act: Acts, ids: StoryIds, { key }: MadeDirective): Promise<void> {
  return act.as(act.named(), IssueDirective, { directiveId: ids.directive(key) });
}

function followUpBy(monitor: string, recurrence: Recurrence | null): FollowUp {
  const monitorUnitId = unitIdOf(monitor);
  return { monitorUnitId, monitorNamed: null, coordinators: [], reportsTo: null, recurrence };
}
