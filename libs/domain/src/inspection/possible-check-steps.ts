import { Refusal } from '#event-sourcing';
import { dueAt } from '../calendar/local-time.js';
import type { CheckCommand } from './check-commands.js';
import type { CheckState } from './check-state.js';
import { check } from './check.js';

export type CheckStep = Exclude<CheckCommand['type'], 'PlanCheck'>;

/**
 * Whether a step fits where the check stands: the decider is asked. `settled` are the numbers of its demands that are
 * verified or waived; a check whose demands wait cannot be closed.
 */
export function isPossibleOfCheck(step: CheckStep, state: CheckState, settled: readonly number[]): boolean {
  try {
    return check.decide(asked(step, state, settled), state).length > 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

const ASKED = 'asked';
const LAST_DAY = '2199-12-31';
const DEADLINE = { lastDay: LAST_DAY, dueAt: dueAt(LAST_DAY), statedLastDay: LAST_DAY };
const UNIT = { unitName: ASKED, inScope: true, exists: true, successors: [] };

/** The step with nothing in it that could be refused for itself. */
function asked(step: CheckStep, { plan, findings }: CheckState, settled: readonly number[]): CheckCommand {
  const of = { checkId: ASKED };
  const [findingId = ASKED] = findings.keys();
  switch (step) {
    case 'CorrectCheckPlan':
      return { type: step, data: { ...of, change: { title: `${plan?.title ?? ''}.` } }, programme: null };
    case 'OpenCheck': {
      const days = { decidedOn: LAST_DAY, startsOn: LAST_DAY, endsOn: LAST_DAY };
      return {
        type: step,
        data: { ...of, ...days, number: ASKED, leaderUserId: ASKED, memberUserIds: [] },
        team: {},
        today: LAST_DAY,
      };
    }
    case 'RecordFinding': {
      const references = [{ kind: 'assignment', assignmentId: ASKED }] as const;
      const data = { ...of, findingId: ASKED, unitId: ASKED, weight: 'shortcoming', text: ASKED, references } as const;
      return { type: step, data, unit: UNIT };
    }
    case 'WithdrawFinding':
      return { type: step, data: { ...of, findingId, reason: ASKED } };
    case 'ConcludeCheck':
      return { type: step, data: { ...of, number: ASKED, concludedOn: LAST_DAY, text: ASKED }, today: LAST_DAY };
    case 'DemandRemedy': {
      // Whether there is anything to mend: strengths alone are none.
      const wanted = {
        assignmentId: ASKED,
        unitId: ASKED,
        inspectorUnitId: `${ASKED} by`,
        productRequired: false,
        deadline: DEADLINE,
      };
      return { type: step, data: { ...of, ...wanted, text: ASKED, findingIds: [...findings.keys()] }, unit: UNIT };
    }
    case 'CloseCheck':
      return { type: step, data: { ...of, remark: null }, settled };
    case 'CancelCheck':
      return { type: step, data: { ...of, reason: ASKED } };
  }
}
