import { Refusal } from '#event-sourcing';
import { recurrencesIn } from './content.js';
import { directive, type DirectiveCommand, type DirectiveState } from './directive.js';
import { DraftIncomplete, TooManyTasks } from './refusals.js';

export type DirectiveStep = Exclude<DirectiveCommand['type'], 'DraftDirective' | 'EndReports'>;

/**
 * Whether a step fits where the directive stands: the decider is asked. A draft that is not complete may be issued
 * all the same: what it lacks is told apart ({@link obstaclesToIssue}).
 */
export function isPossible(step: DirectiveStep, state: DirectiveState): boolean {
  try {
    return directive.decide(asked(step, state), state).length > 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error instanceof DraftIncomplete || error instanceof TooManyTasks;
  }
}

/** The step with nothing in it that could be refused for itself. */
function asked(step: DirectiveStep, { content }: DirectiveState): DirectiveCommand {
  const directiveId = 'asked';
  switch (step) {
    case 'CorrectDraft':
      return { type: step, data: { directiveId, correction: { title: `${content.title ?? ''}.` } } };
    case 'DiscardDraft':
      return { type: step, data: { directiveId } };
    case 'IssueDirective':
      return { type: step, data: { directiveId, issuedOn: '', resolved: {} } };
    case 'RecallDirective':
      return { type: step, data: { directiveId, reason: 'asked' } };
    case 'SetReportPeriod': {
      // With another term than it has, so that it would change something.
      const demand = recurrencesIn(content)[0];
      const due = { days: (demand?.recurrence.due?.days ?? 0) === 0 ? 1 : 0, workingDays: false };
      const recurrence = { period: 'yearly', due } as const;
      return { type: step, data: { directiveId, taskNo: demand?.taskNo ?? null, recurrence, setOn: '2000-01-01' } };
    }
  }
}
