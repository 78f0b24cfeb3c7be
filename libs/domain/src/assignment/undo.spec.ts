import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { specOf } from '#testing';
import * as the from '../fixtures/assignment-steps.js';
import { assignment } from './assignment.js';
import type { AssignmentEvent } from './events.js';
import { ReasonMissing, StepHasFollowers, StepReachedShares } from './refusals.js';
import type { AssignmentState } from './state.js';

const given = specOf(assignment);
const inWork = [the.assignmentGiven(), the.acknowledged()];
const asked = [...inWork, the.extensionRequested()];
const orderId = 'order-1';
const ordered = <E extends AssignmentEvent>(event: E): E => ({ ...event, data: { ...event.data, orderId } });
const stateOf = (...events: AssignmentEvent[]): AssignmentState => fold(assignment, events);

describe('taking an ordered step back', () => {
  it.each<[string, readonly AssignmentEvent[], AssignmentEvent]>([
    ['an extension', inWork, the.extensionGranted()],
    ['an extension that answered a request', asked, the.extensionGranted()],
    ['a suspension', asked, the.suspended()],
    ['a resumption', [...inWork, the.suspended()], the.resumed()],
    ['a withdrawal', [...asked, the.reported()], the.withdrawn()],
    ['a withdrawal of what was suspended', [...asked, the.suspended()], the.withdrawn()],
    ['a transfer', inWork, the.transferred()],
    ['a transfer of what was refused', [the.assignmentGiven(), the.refused()], the.transferred()],
  ])('%s puts it where it stood', (_step, before, step) => {
    const stood = stateOf(...before);
    given(...before, ordered(step))
      .when(the.undo())
      .thenState((state) => expect(state).toEqual(stood));
  });

  it('names the order, the step and why', () =>
    given(...inWork, ordered(the.suspended()))
      .when(the.undo(orderId, ' chọn nhầm '))
      .thenRecords({
        type: 'AssignmentStepReverted.v1',
        data: expect.objectContaining({ orderId, step: 'AssignmentSuspended.v1', reason: 'chọn nhầm' }),
      } as never));

  it('needs a reason', () =>
    given(...inWork, ordered(the.suspended()))
      .when(the.undo(orderId, ' '))
      .thenRefuses(ReasonMissing));

  it('is refused where a person did something since, and not where a reminder went out', () => {
    const extended = [...inWork, ordered(the.extensionGranted())];
    given(...extended, the.reported())
      .when(the.undo())
      .thenRefuses(StepHasFollowers);
    given(...extended, the.chased())
      .when(the.undo())
      .thenState(({ deadline, chased }) => expect([deadline?.lastDay, chased]).toEqual(['2026-03-13', null]));
  });

  it('is refused to another order, and a second time', () => {
    const suspended = [...inWork, ordered(the.suspended())];
    given(...suspended)
      .when(the.undo('order-2'))
      .thenRefuses(StepHasFollowers);
    const undone = given(...suspended)
      .when(the.undo())
      .events();
    given(...suspended, ...undone)
      .when(the.undo())
      .thenRefuses(StepHasFollowers);
  });

  it('is refused where it would not reach what was handed on', () => {
    const handedOn = [...inWork, the.cascaded(the.share())];
    for (const step of [the.withdrawn(), the.transferred(), the.extensionGranted()]) {
      given(...handedOn, ordered(step))
        .when(the.undo())
        .thenRefuses(StepReachedShares, { shares: 1 });
    }
    given(...handedOn, ordered(the.suspended()))
      .when(the.undo())
      .thenState(({ suspended }) => expect(suspended).toBe(false));
  });
});
