import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { dueAt } from '../calendar/local-time.js';
import * as the from '../fixtures/assignment-steps.js';
import { assignment } from './assignment.js';
import type { AssignmentEvent } from './events.js';

const given = specOf(assignment);
const inWork = [the.assignmentGiven(), the.acknowledged()];

describe('a rung of the ladder', () => {
  it('tells whom it tells', () =>
    given(...inWork)
      .when(the.chase({ rung: 'escalated', tells: ['giver', 'monitor'] }))
      .thenRecords(the.chased({ rung: 'escalated', toldUnitIds: ['standing-committee', 'mass-mobilisation-board'] })));

  it('tells each unit once, whatever parts it plays', () =>
    given(...inWork)
      .when(the.chase({ tells: ['doer', 'holder', 'superior', 'giver'], superiorUnitId: 'standing-committee' }))
      .thenRecords(the.chased({ rung: 'overdue', toldUnitIds: ['district', 'standing-committee'] })));

  it('passes over a part that nobody plays', () =>
    given(the.assignmentGiven({ monitorUnitId: null }))
      .when(the.chase({ tells: ['superior', 'monitor'], superiorUnitId: null }))
      .thenRecords(the.chased({ rung: 'overdue', toldUnitIds: [] })));

  it.each([
    ['the doer while he works', 'district', inWork],
    ['the giver while an extension is asked', 'standing-committee', [...inWork, the.extensionRequested()]],
    ['the giver while a refusal waits', 'standing-committee', [the.assignmentGiven(), the.refused()]],
    [
      'the giver, who approves, while a late report waits',
      'standing-committee',
      [...inWork, the.reported({ submittedAt: '2026-03-14T02:00:00.000Z' })],
    ],
  ] as const)('tells the holder of the clock: %s', (_when, told, history) =>
    given(...history)
      .when(the.chase({ tells: ['holder'] }))
      .thenRecords(the.chased({ rung: 'overdue', toldUnitIds: [told] })),
  );
});

describe('a rung that no longer applies writes nothing', () => {
  it('when the deadline has moved', () =>
    given(...inWork, the.extensionRequested('2026-03-27'), the.extensionGranted('2026-03-13', '2026-03-27'))
      .when(the.chase({ dueAt: dueAt('2026-03-13') }))
      .thenNothing());

  it('when there is no deadline', () =>
    given(the.assignmentGiven({ deadline: null }))
      .when(the.chase())
      .thenNothing());

  it('when it was chased as hard before, or harder', () => {
    given(...inWork, the.chased({ rung: 'overdue' }))
      .when(the.chase({ rung: 'overdue' }))
      .thenNothing();
    given(...inWork, the.chased({ rung: 'escalated' }))
      .when(the.chase({ rung: 'due-soon' }))
      .thenNothing();
  });

  it('when a report came in time and waits for its approver', () => {
    const lastMoment = the.reported({ submittedAt: '2026-03-13T16:59:59.999Z' });
    given(...inWork, lastMoment)
      .when(the.chase())
      .thenNothing();
  });

  it('but applies to a report that came at 24:00 or later, and to a returned one', () => {
    const tooLate = the.reported({ submittedAt: dueAt('2026-03-13') });
    const rungs = (...history: AssignmentEvent[]) =>
      given(...history)
        .when(the.chase())
        .events().length;
    expect(rungs(...inWork, tooLate)).toBe(1);
    expect(rungs(...inWork, the.reported(), the.returned())).toBe(1);
  });

  it('when the work is suspended; resumed, it applies again', () => {
    given(...inWork, the.suspended())
      .when(the.chase())
      .thenNothing();
    expect(
      given(...inWork, the.suspended(), the.resumed())
        .when(the.chase())
        .events(),
    ).toHaveLength(1);
  });
});

describe('a new deadline', () => {
  it('has the whole ladder before it again', () =>
    given(
      ...inWork,
      the.chased({ rung: 'escalated' }),
      the.extensionRequested('2026-03-27'),
      the.extensionGranted('2026-03-13', '2026-03-27'),
    )
      .when(the.chase({ rung: 'due-soon', dueAt: dueAt('2026-03-27'), tells: ['doer'] }))
      .thenRecords(the.chased({ rung: 'due-soon', dueAt: dueAt('2026-03-27') })));
});
