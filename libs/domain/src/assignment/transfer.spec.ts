import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import * as the from '../fixtures/assignment-steps.js';
import { assignment } from './assignment.js';
import {
  AcceptanceByDoer,
  AssignmentClosed,
  ReasonMissing,
  TransferFromStranger,
  TransferOutOfReach,
  TransferToDissolvedUnit,
  TransferToGiver,
  TransferWithReport,
  TransferToItself,
} from './refusals.js';

const given = specOf(assignment);
const inWork = [the.assignmentGiven(), the.acknowledged()];
const byDecree = { reason: { kind: 'decree', decreeId: 'decree-1' } } as const;

describe('passing an assignment on', () => {
  it('names from whom, to whom, by what right, and keeps the clock', () =>
    given(...inWork)
      .when(the.transfer())
      .thenRecords(the.transferred()));

  it('leaves the deadline, and what was chased under it, as they are', () =>
    given(...inWork, the.chased({ rung: 'overdue' }), the.transferred(byDecree))
      .when(the.withdraw())
      .thenState((state) =>
        expect(state).toMatchObject({ deadline: { lastDay: '2026-03-13' }, chased: 'overdue', delivered: true }),
      ));

  it('by decree makes the successor what the old unit was, its acknowledgement and its request included', () =>
    given(...inWork, the.extensionRequested(), the.transferred(byDecree))
      .when(the.submitReport({ byUnitId: 'successor', byUserId: 'successor-doer' }))
      .thenState((state) =>
        expect(state).toMatchObject({ terms: { unitId: 'successor' }, status: 'reported', extensionAsked: {} }),
      ));

  it('by decision asks the new unit to take it on, also where the old one refused', () => {
    for (const before of [inWork, [the.assignmentGiven(), the.refused()]]) {
      given(...before)
        .when(the.transfer())
        .thenState((state) => expect(state).toMatchObject({ status: 'given', terms: { unitId: 'successor' } }));
    }
  });

  it('by decision waits until the report of the old unit is accepted or returned', () =>
    given(...inWork, the.reported())
      .when(the.transfer())
      .thenRefuses(TransferWithReport));

  it('by decree leaves a report waiting for the giver; the new unit may not accept it', () =>
    given(...inWork, the.reported(), the.transferred())
      .when(the.acceptReport({ byUnitId: 'successor' }))
      .thenRefuses(AcceptanceByDoer));

  it('passes on whatever the unit was: giver, monitor, coordinator', () =>
    given(the.assignmentGiven({ coordinatorIds: ['office', 'board'], monitorUnitId: 'board' }))
      .when(the.transfer({ ...byDecree, fromUnitId: 'board', toUnitId: 'office' }))
      .thenState(({ terms }) =>
        expect(terms).toMatchObject({ unitId: 'district', coordinatorIds: ['office'], monitorUnitId: 'office' }),
      ));

  it('asks nothing of a doer whose giver is another from now on', () =>
    given(...inWork)
      .when(the.transfer({ fromUnitId: 'standing-committee' }))
      .thenState((state) =>
        expect(state).toMatchObject({ status: 'in-work', terms: { unitId: 'district', giverUnitId: 'successor' } }),
      ));

  it('is refused to the unit itself, to a dissolved unit and from a unit that has no part in it', () => {
    const open = given(...inWork);
    open.when(the.transfer({ toUnitId: 'district' })).thenRefuses(TransferToItself);
    open.when(the.transfer({}, { exists: false })).thenRefuses(TransferToDissolvedUnit);
    open.when(the.transfer({ fromUnitId: 'stranger' })).thenRefuses(TransferFromStranger, { unit: 'stranger' });
  });

  it('is refused to the giver by decision; a decree may bring doer and giver together', () => {
    const open = given(...inWork);
    open.when(the.transfer({ toUnitId: 'standing-committee' })).thenRefuses(TransferToGiver);
    const merged = the.transfer({ ...byDecree, toUnitId: 'standing-committee' });
    open.when(merged).thenState(({ terms }) => expect(terms?.unitId).toBe(terms?.giverUnitId));
  });

  it('stays by decision where the giver may give at all; a decree goes where it says', () => {
    const open = given(...inWork);
    open.when(the.transfer({}, { inReach: false })).thenRefuses(TransferOutOfReach, { unit: 'Đảng ủy xã kế thừa' });
    open
      .when(the.transfer(byDecree, { inReach: false }))
      .thenState(({ terms }) => expect(terms?.unitId).toBe('successor'));
  });

  it('needs a reason', () =>
    given(...inWork)
      .when(the.transfer({ reason: { kind: 'decision', text: ' ' } }))
      .thenRefuses(ReasonMissing));

  it('leaves what was accepted with the unit that did it', () =>
    given(...inWork, the.reported(), the.accepted())
      .when(the.transfer(byDecree))
      .thenRefuses(AssignmentClosed));
});
