import { Refusal } from '#event-sourcing';
import { dueAt, type Instant } from '../calendar/local-time.js';
import { assignment } from './assignment.js';
import type { AssignmentCommand } from './commands.js';
import type { AssignmentState } from './state.js';

export type AssignmentStep = Exclude<AssignmentCommand['type'], 'GiveAssignment' | 'ChaseAssignment' | 'UndoStep'>;

interface By {
  readonly unitId: string;
  readonly userId: string;
}

/**
 * Whether a step of this person, taken at `now`, fits where the assignment stands: the decider is asked, so that no second list of
 * rules is kept. What would be done already is no step.
 */
export function isPossibleFor(by: By, step: AssignmentStep, state: AssignmentState, now: Instant): boolean {
  try {
    return assignment.decide(asked(step, by, state, now), state).length > 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

const FAR_OFF = { lastDay: '2999-12-31', dueAt: dueAt('2999-12-31'), statedLastDay: '2999-12-31' };
const ASKED = 'asked';
const EVIDENCE = { sha256: ASKED, name: ASKED, size: 1, mediaType: ASKED };
const SHARE = { assignmentId: ASKED, unitId: ASKED, content: null, deadline: null };

/** The step with everything that a rule could miss in it, so that only where the assignment stands can refuse it. */
function asked(
  step: AssignmentStep,
  { unitId: byUnitId, userId: byUserId }: By,
  state: AssignmentState,
  now: Instant,
): AssignmentCommand {
  const of = { assignmentId: ASKED };
  const withReason = { ...of, reason: ASKED };
  const by = { byUnitId, byUserId };
  switch (step) {
    case 'ConfirmDelivery':
    case 'AcknowledgeAssignment':
    case 'ResumeAssignment':
      return { type: step, data: of };
    case 'RefuseAssignment':
    case 'DenyExtension':
    case 'SuspendAssignment':
    case 'WithdrawAssignment':
      return { type: step, data: withReason };
    case 'TransferAssignment': {
      const data = { ...of, fromUnitId: state.terms?.unitId ?? ASKED, toUnitId: ASKED };
      const to = { unitName: ASKED, exists: true, inReach: true };
      return { type: step, data: { ...data, reason: { kind: 'decision', text: ASKED } }, to };
    }
    case 'CascadeAssignment': {
      const facts = { [SHARE.unitId]: { unitName: ASKED, isBelow: true, exists: true } };
      return { type: step, data: { ...of, shares: [SHARE] }, facts };
    }
    case 'SubmitReport': {
      const report = { reportId: ASKED, narrative: { results: ASKED }, indicators: [], evidence: [EVIDENCE] };
      return { type: step, data: { ...of, ...report, submittedAt: now, ...by } };
    }
    case 'ReturnReport':
      return { type: step, data: { ...withReason, ...by } };
    case 'AcceptReport':
      return { type: step, data: { ...of, remark: null, ...by } };
    case 'RequestExtension':
      return { type: step, data: { ...withReason, deadline: FAR_OFF } };
    case 'ExtendAssignment':
      return { type: step, data: { ...withReason, deadline: FAR_OFF } };
    case 'GrantExtension':
      return { type: step, data: { ...of, deadline: null } };
  }
}
