import { describe, expect, it } from '@jest/globals';
import { fold, Refusal, type Decider } from '#event-sourcing';
import { standings } from '../fixtures/assignment-standings.js';
import * as the from '../fixtures/assignment-steps.js';
import { assignment } from './assignment.js';
import type { AssignmentCommand } from './commands.js';
import type { AssignmentEvent } from './events.js';
import { isPossibleFor, type AssignmentStep } from './possible-steps.js';
import type { AssignmentState } from './state.js';

type Standing = keyof typeof standings;

const stateOf = (history: readonly AssignmentEvent[]): AssignmentState =>
  fold(assignment as Decider<never, AssignmentState, AssignmentEvent>, history);

/** Each step as a person takes it, with all that it needs. */
const STEPS: Record<AssignmentStep, AssignmentCommand> = {
  ConfirmDelivery: the.confirmDelivery(),
  AcknowledgeAssignment: the.acknowledge(),
  RefuseAssignment: the.refuse(),
  CascadeAssignment: the.cascadeTo([the.share()]),
  SubmitReport: the.submitReport({ evidence: [the.plan] }),
  ReturnReport: the.returnReport(),
  AcceptReport: the.acceptReport(),
  RequestExtension: the.requestExtension(),
  GrantExtension: the.grantExtension(),
  DenyExtension: the.denyExtension(),
  ExtendAssignment: the.extend(),
  SuspendAssignment: the.suspend(),
  ResumeAssignment: the.resume(),
  WithdrawAssignment: the.withdraw(),
  TransferAssignment: the.transfer(),
};
const APPROVER = { unitId: 'standing-committee', userId: 'approver' };
const NOW = '2026-03-02T01:00:00.000Z';
const possibleIn = (state: AssignmentState, by = APPROVER) =>
  (Object.keys(STEPS) as AssignmentStep[]).filter((step) => isPossibleFor(by, step, state, NOW));

describe('steps that are possible', () => {
  it.each<[Standing, AssignmentStep[]]>([
    ['not given', []],
    [
      'given',
      [
        'ConfirmDelivery',
        'AcknowledgeAssignment',
        'RefuseAssignment',
        'RequestExtension',
        'ExtendAssignment',
        'SuspendAssignment',
        'WithdrawAssignment',
        'TransferAssignment',
      ],
    ],
    [
      'refused',
      ['AcknowledgeAssignment', 'ExtendAssignment', 'SuspendAssignment', 'WithdrawAssignment', 'TransferAssignment'],
    ],
    ['reported', ['ReturnReport', 'AcceptReport', 'ExtendAssignment', 'SuspendAssignment', 'WithdrawAssignment']],
    ['suspended', ['ResumeAssignment', 'WithdrawAssignment', 'TransferAssignment']],
    ['accepted', []],
    ['withdrawn', []],
  ])('of an assignment that is %s are %j', (standing, expected) =>
    expect(possibleIn(stateOf(standings[standing]))).toEqual(expected),
  );

  it.each(Object.keys(standings) as Standing[])(
    'of an assignment that is %s are those that the decider takes',
    (standing) => {
      const state = stateOf(standings[standing]);
      const taken = (Object.keys(STEPS) as AssignmentStep[]).filter((step) => isTaken(STEPS[step], state));
      expect(possibleIn(state)).toEqual(taken);
    },
  );

  it('need a deadline to ask for a later one, and do not need the evidence to be at hand', () => {
    const state = stateOf([the.assignmentGiven({ deadline: null, productRequired: true }), the.acknowledged()]);
    expect(possibleIn(state)).toContain('SubmitReport');
    expect(possibleIn(state)).not.toContain('RequestExtension');
  });

  it('include a periodic report from the first day of its period on', () => {
    const reportPeriod = { periodId: 'p', key: '2026-03', from: '2026-03-02', to: '2026-03-31' };
    const state = stateOf([the.assignmentGiven({ reportPeriod }), the.acknowledged()]);
    const may = (now: string) => isPossibleFor(APPROVER, 'SubmitReport', state, now);
    expect([may('2026-03-01T16:59:59.999Z'), may('2026-03-01T17:00:00.000Z')]).toEqual([false, true]);
  });

  it('do not include the judging of one’s own report', () => {
    const doer = { unitId: 'standing-committee', userId: 'doer' };
    expect(possibleIn(stateOf(standings.reported), doer)).toEqual([
      'ExtendAssignment',
      'SuspendAssignment',
      'WithdrawAssignment',
    ]);
  });
});

function isTaken(command: AssignmentCommand, state: AssignmentState): boolean {
  try {
    return assignment.decide(command, state).length > 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
