import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { acknowledged, assignmentGiven, reported, terms } from '../fixtures/assignment-steps.js';
import { assignment } from './assignment.js';
import { isPossibleFor } from './possible-steps.js';
import { AcceptanceByDoer, RemedyVerifiedByInspector } from './refusals.js';

const given = specOf(assignment);
const remedy = { checkId: 'check-1', demandNo: 1, forUnitId: null };
const { assignmentId } = terms();
const history = [assignmentGiven({ giverUnitId: 'inspection', remedy }), acknowledged(), reported()] as const;
const accept = (byUnitId: string, byUserId = 'khai') =>
  ({ type: 'AcceptReport', data: { assignmentId, remark: null, byUnitId, byUserId } }) as const;
const sendBack = (byUnitId: string) =>
  ({ type: 'ReturnReport', data: { assignmentId, reason: 'thiếu', byUnitId, byUserId: 'khai' } }) as const;

describe('a remedial demand of a check', () => {
  it('is verified by the unit that inspected', () => {
    given(...history)
      .when(accept('inspection'))
      .thenState((state) => expect(state.status).toBe('accepted'));
    given(...history)
      .when(sendBack('inspection'))
      .thenState((state) => expect(state.status).toBe('in-work'));
  });

  it('is verified neither by the doer nor by any other unit above him', () => {
    given(...history)
      .when(accept('district'))
      .thenRefuses(AcceptanceByDoer);
    given(...history)
      .when(accept('inspection', 'doer'))
      .thenRefuses(AcceptanceByDoer);
    for (const other of ['standing-committee', 'office']) {
      given(...history)
        .when(accept(other))
        .thenRefuses(RemedyVerifiedByInspector);
      given(...history)
        .when(sendBack(other))
        .thenRefuses(RemedyVerifiedByInspector);
    }
  });

  it('follows its inspectors where their unit is merged into another', () => {
    const reason = { kind: 'decree', decreeId: 'decree-1' } as const;
    const data = {
      assignmentId,
      fromUnitId: 'inspection',
      toUnitId: 'new-inspection',
      reason,
      keepsClock: true,
    } as const;
    given(...history, { type: 'AssignmentTransferred.v1', data })
      .when(accept('new-inspection'))
      .thenState((state) => {
        expect(state.status).toBe('accepted');
        expect(
          isPossibleFor({ unitId: 'inspection', userId: 'khai' }, 'AcceptReport', state, '2026-03-02T01:00:00.000Z'),
        ).toBe(false);
      });
  });
});
