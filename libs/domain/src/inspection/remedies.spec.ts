import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { specOf } from '#testing';
import {
  of,
  demanded,
  finding,
  planned,
  opened,
  found,
  concluded,
  remedyDemanded,
  demand,
  close,
  cancel,
} from '../fixtures/check-steps.js';
import type { CheckEvent } from './check-events.js';
import { check } from './check.js';
import { isPossibleOfCheck, type CheckStep } from './possible-check-steps.js';
import * as refusals from './refusals.js';

const given = specOf(check);

describe('a remedial demand', () => {
  const before = [planned, opened, found, concluded] as const;

  it('rests on findings of a concluded check, and is numbered', () => {
    given(...before)
      .when(demand())
      .thenRecords(remedyDemanded);
    given(...before, remedyDemanded)
      .when(demand({ assignmentId: 'r2' }))
      .thenState((state) => expect(state.demands.map(({ demandNo }) => demandNo)).toEqual([1, 2]));
    given(...before)
      .when(demand({ findingIds: [] }))
      .thenRefuses(refusals.RemedyWithoutFinding);
    given(...before)
      .when(demand({ findingIds: ['f1', 'f9'] }))
      .thenRefuses(refusals.FindingUnknown, { finding: 'f9' });
    given(...before)
      .when(demand({ text: '' }))
      .thenRefuses(refusals.RemedyEmpty);
    given(...before)
      .when(demand({}, { inScope: false }))
      .thenRefuses(refusals.UnitOutsideCheck);
    given(planned, opened, found).when(demand()).thenRefuses(refusals.CheckOutOfTurn);
    const praised = { ...found, data: { ...found.data, weight: 'strength' } } as typeof found;
    given(planned, opened, praised, concluded).when(demand()).thenRefuses(refusals.RemedyOnStrength);
  });

  it('names each finding once', () =>
    given(...before)
      .when(demand({ findingIds: ['f1', 'f1'] }))
      .thenRecords(remedyDemanded));

  it('does not come to the inspecting unit, which could not verify it', () => {
    given(...before)
      .when(demand({ unitId: 'inspection' }))
      .thenRefuses(refusals.RemedyOfInspectors);
    const successors = [{ unitId: 'inspection', name: 'Ủy ban Kiểm tra', whole: true }];
    given(...before)
      .when(demand({}, { exists: false, successors }))
      .thenRefuses(refusals.RemedyOfInspectors);
  });

  it('reaches the successor of a unit that was merged whole, and says where it was found', () => {
    const successors = [{ unitId: 'new', name: 'Đảng ủy xã mới', whole: true }];
    given(...before)
      .when(demand({}, { exists: false, successors }))
      .thenRecords({ type: 'RemedyDemanded.v1', data: { ...of, ...demanded, unitId: 'new', forUnitId: 'ba-be' } });
  });

  it('waits for a person where the unit was divided or nobody is known to have taken it over', () => {
    const successors = ['a', 'b'].map((unitId) => ({ unitId, name: `Xã ${unitId}`, whole: false }));
    given(...before)
      .when(demand({}, { exists: false, successors }))
      .thenRefuses(refusals.RemedyUnitDissolved, { unit: 'Huyện ủy Ba Bể', successors: ['Xã a', 'Xã b'] });
    given(...before)
      .when(demand({}, { exists: false }))
      .thenRefuses(refusals.RemedyUnitDissolved, { successors: [] });
    given(...before)
      .when(demand({ unitId: 'a' }))
      .thenRecords({ type: 'RemedyDemanded.v1', data: { ...of, ...demanded, unitId: 'a', forUnitId: 'ba-be' } });
  });
});

describe('the end of a check', () => {
  const before = [planned, opened, found, concluded, remedyDemanded] as const;

  it('comes when every demand is verified or waived', () => {
    given(...before)
      .when(close([]))
      .thenRefuses(refusals.RemediesOpen, { demands: [1] });
    given(...before)
      .when(close([1]))
      .thenRecords({ type: 'CheckClosed.v1', data: { ...of, remark: null } });
    given(planned, opened, concluded)
      .when(close([]))
      .thenRecords({ type: 'CheckClosed.v1', data: { ...of, remark: null } });
    given(planned, opened).when(close([])).thenRefuses(refusals.CheckOutOfTurn);
  });

  it('is also that it is given up, with a reason, before its conclusion', () => {
    given(planned)
      .when(cancel)
      .thenState((state) => expect(state.status).toBe('cancelled'));
    given(planned, opened)
      .when({ ...cancel, data: { ...of, reason: ' ' } })
      .thenRefuses(refusals.CheckReasonMissing);
    given(...before)
      .when(cancel)
      .thenRefuses(refusals.CheckOutOfTurn);
  });
});

describe('the steps that fit where a check stands', () => {
  const steps: readonly CheckStep[] = [
    'CorrectCheckPlan',
    'OpenCheck',
    'RecordFinding',
    'WithdrawFinding',
    'ConcludeCheck',
    'DemandRemedy',
    'CloseCheck',
    'CancelCheck',
  ];
  const possible = (history: readonly CheckEvent[], settled: readonly number[] = []) =>
    steps.filter((step) => isPossibleOfCheck(step, fold(check as never, history), settled));

  it('are those that the decider would not refuse', () => {
    expect(possible([])).toEqual([]);
    expect(possible([planned])).toEqual(['CorrectCheckPlan', 'OpenCheck', 'CancelCheck']);
    expect(possible([planned, opened])).toEqual(['RecordFinding', 'ConcludeCheck', 'CancelCheck']);
    expect(possible([planned, opened, found])).toContain('WithdrawFinding');
    const done = [planned, opened, found, concluded];
    expect(possible(done)).toEqual(['DemandRemedy', 'CloseCheck']);
    expect(possible([...done, remedyDemanded])).toEqual(['DemandRemedy']);
    expect(possible([...done, remedyDemanded], [1])).toEqual(['DemandRemedy', 'CloseCheck']);
    const strength = { ...of, ...finding, findingId: 'f0', weight: 'strength' } as const;
    const praised: CheckEvent = { type: 'FindingRecorded.v1', data: strength };
    expect(possible([planned, opened, praised, found, concluded])).toContain('DemandRemedy');
    expect(possible([planned, opened, praised, concluded])).toEqual(['CloseCheck']);
    expect(possible([planned, opened, concluded])).toEqual(['CloseCheck']);
    expect(possible([...done, { type: 'CheckClosed.v1', data: { ...of, remark: null } }])).toEqual([]);
  });
});
