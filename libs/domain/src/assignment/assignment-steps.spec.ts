import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { standings } from '../fixtures/assignment-standings.js';
import * as the from '../fixtures/assignment-steps.js';
import { assignment } from './assignment.js';
import type { AssignmentCommand } from './commands.js';
import type { AssignmentEvent } from './events.js';
import {
  AssignmentClosed,
  AssignmentGivenAlready,
  AssignmentIsSuspended,
  AssignmentUnknown,
  AssignmentWithdrawnAlready,
  ExtensionAskedAlready,
  NoExtensionAsked,
  NoReportWaits,
  NotSuspended,
  StepHasFollowers,
  TransferWithReport,
  StepOutOfTurn,
} from './refusals.js';

const given = specOf(assignment);

type Standing = keyof typeof standings;

type Answer =
  AssignmentEvent['type'] | 'nothing' | Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefuses']>[0];

/** What each step meets where the assignment stands; `otherwise` in every place that is not named. */
const steps: Record<
  AssignmentCommand['type'],
  { command: AssignmentCommand; answers: Partial<Record<Standing, Answer>>; otherwise: Answer }
> = {
  GiveAssignment: {
    command: the.give(),
    answers: { 'not given': 'AssignmentGiven.v1' },
    otherwise: AssignmentGivenAlready,
  },
  ConfirmDelivery: {
    command: the.confirmDelivery(),
    answers: { given: 'AssignmentDelivered.v1' },
    otherwise: 'nothing',
  },
  AcknowledgeAssignment: {
    command: the.acknowledge(),
    answers: { given: 'AssignmentAcknowledged.v1', refused: 'AssignmentAcknowledged.v1' },
    otherwise: StepOutOfTurn,
  },
  RefuseAssignment: {
    command: the.refuse(),
    answers: { given: 'AssignmentRefused.v1' },
    otherwise: StepOutOfTurn,
  },
  CascadeAssignment: {
    command: the.cascadeTo([the.share()]),
    answers: { 'in work': 'AssignmentCascaded.v1', 'in work, extension asked': 'AssignmentCascaded.v1' },
    otherwise: StepOutOfTurn,
  },
  SubmitReport: {
    command: the.submitReport(),
    answers: { 'in work': 'ReportSubmitted.v1', 'in work, extension asked': 'ReportSubmitted.v1' },
    otherwise: StepOutOfTurn,
  },
  ReturnReport: {
    command: the.returnReport(),
    answers: { reported: 'ReportReturned.v1' },
    otherwise: NoReportWaits,
  },
  AcceptReport: {
    command: the.acceptReport(),
    answers: { reported: 'ReportAccepted.v1' },
    otherwise: NoReportWaits,
  },
  RequestExtension: {
    command: the.requestExtension(),
    answers: {
      given: 'ExtensionRequested.v1',
      'in work': 'ExtensionRequested.v1',
      'in work, extension asked': ExtensionAskedAlready,
    },
    otherwise: StepOutOfTurn,
  },
  GrantExtension: {
    command: the.grantExtension(),
    answers: { 'in work, extension asked': 'ExtensionGranted.v1' },
    otherwise: NoExtensionAsked,
  },
  DenyExtension: {
    command: the.denyExtension(),
    answers: { 'in work, extension asked': 'ExtensionDenied.v1' },
    otherwise: NoExtensionAsked,
  },
  SuspendAssignment: {
    command: the.suspend(),
    answers: {},
    otherwise: 'AssignmentSuspended.v1',
  },
  ResumeAssignment: {
    command: the.resume(),
    answers: { suspended: 'AssignmentResumed.v1', accepted: NotSuspended, withdrawn: NotSuspended },
    otherwise: NotSuspended,
  },
  WithdrawAssignment: {
    command: the.withdraw(),
    answers: { suspended: 'AssignmentWithdrawn.v1', withdrawn: 'nothing' },
    otherwise: 'AssignmentWithdrawn.v1',
  },
  ExtendAssignment: {
    command: the.extend(),
    answers: {},
    otherwise: 'ExtensionGranted.v1',
  },
  UndoStep: {
    command: the.undo(),
    answers: {
      accepted: StepHasFollowers,
      withdrawn: StepHasFollowers,
      suspended: StepHasFollowers,
    },
    otherwise: StepHasFollowers,
  },
  TransferAssignment: {
    command: the.transfer(),
    answers: { suspended: 'AssignmentTransferred.v1', reported: TransferWithReport },
    otherwise: 'AssignmentTransferred.v1',
  },
  ChaseAssignment: {
    command: the.chase(),
    answers: { accepted: 'nothing', withdrawn: 'nothing', suspended: 'nothing', reported: 'nothing' },
    otherwise: 'AssignmentChased.v1',
  },
};

/** Refusals that hold for every step that does not say otherwise. */
const everywhere: Partial<Record<Standing, Answer>> = {
  'not given': AssignmentUnknown,
  accepted: AssignmentClosed,
  withdrawn: AssignmentWithdrawnAlready,
  suspended: AssignmentIsSuspended,
};

/** Steps that are asked of an assignment by anybody at any time and do nothing where they come too late. */
const indifferent: readonly string[] = ['GiveAssignment', 'ConfirmDelivery'];

function answerTo(step: AssignmentCommand['type'], standing: Standing): Answer {
  const { answers, otherwise } = steps[step];
  const unknown = standing === 'not given' && step !== 'GiveAssignment';
  const general = indifferent.includes(step) && !unknown ? undefined : everywhere[standing];
  return answers[standing] ?? general ?? otherwise;
}

describe.each(Object.keys(standings) as Standing[])('an assignment that is %s', (standing) => {
  it.each(Object.keys(steps) as AssignmentCommand['type'][])('meets %s as the rules say', (step) => {
    const answer = answerTo(step, standing);
    const outcome = given(...standings[standing]).when(steps[step].command);
    if (typeof answer === 'function') outcome.thenRefuses(answer);
    else if (answer === 'nothing') outcome.thenNothing();
    else expect(outcome.events().map(({ type }) => type)).toEqual([answer]);
  });
});

describe('a refusal of a step', () => {
  it('names the step and where the assignment stands', () =>
    given(the.assignmentGiven())
      .when(the.submitReport())
      .thenRefuses(StepOutOfTurn, { step: 'SubmitReport', status: 'given' }));

  it('names the step that came too late', () => {
    given(...standings.accepted)
      .when(the.submitReport())
      .thenRefuses(AssignmentClosed, { step: 'SubmitReport' });
    given(...standings.withdrawn)
      .when(the.submitReport())
      .thenRefuses(AssignmentWithdrawnAlready, { step: 'SubmitReport' });
    given(...standings.suspended)
      .when(the.submitReport())
      .thenRefuses(AssignmentIsSuspended, { step: 'SubmitReport' });
  });
});
