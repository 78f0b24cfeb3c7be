import {
  isPossible,
  isPossibleFor,
  type AssignmentState,
  type AssignmentStep,
  type DirectiveState,
  type DirectiveStep,
  type Instant,
} from '#domain';
import type { Actor } from '#event-sourcing';
import type { Action } from './actions.js';
import type { Rights } from './authority.js';

const ASSIGNMENT_STEPS = {
  deliver: 'ConfirmDelivery',
  acknowledge: 'AcknowledgeAssignment',
  refuse: 'RefuseAssignment',
  cascade: 'CascadeAssignment',
  report: 'SubmitReport',
  'ask-extension': 'RequestExtension',
  return: 'ReturnReport',
  accept: 'AcceptReport',
  'grant-extension': 'GrantExtension',
  'deny-extension': 'DenyExtension',
  suspend: 'SuspendAssignment',
  resume: 'ResumeAssignment',
  withdraw: 'WithdrawAssignment',
  extend: 'ExtendAssignment',
  transfer: 'TransferAssignment',
} as const satisfies Partial<Record<Action, AssignmentStep>>;

const DIRECTIVE_STEPS = {
  correct: 'CorrectDraft',
  issue: 'IssueDirective',
  recall: 'RecallDirective',
  'set-reports': 'SetReportPeriod',
} as const satisfies Partial<Record<Action, DirectiveStep>>;

/** What the actor has the right to do with the assignment now and what fits where it stands. */
export function assignmentActions(rights: Rights, actor: Actor, state: AssignmentState, now: Instant): Action[] {
  const { terms } = state;
  if (!terms) return [];
  return actionsOf(ASSIGNMENT_STEPS).filter(
    (action) => rights.may(action, 'Assignment', terms) && isPossibleFor(actor, ASSIGNMENT_STEPS[action], state, now),
  );
}

/** The same of a directive. A draft may be issued whatever it lacks: that is told apart (`issuePreview`). */
export function directiveActions(rights: Rights, state: DirectiveState): Action[] {
  const { ownerUnitId, content } = state;
  if (!ownerUnitId) return [];
  const facts = { ownerUnitId, issuerUnitId: content.issuerUnitId };
  return actionsOf(DIRECTIVE_STEPS).filter(
    (action) => rights.may(action, 'Directive', facts) && isPossible(DIRECTIVE_STEPS[action], state),
  );
}

const actionsOf = <Name extends Action>(steps: Readonly<Record<Name, string>>) => Object.keys(steps) as Name[];
