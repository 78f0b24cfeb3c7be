import { describe, it } from '@jest/globals';
import { specOf } from '#testing';
import { reformDay, type ReformDayCommand, type ReformDayEvent } from './reform-day.js';
import { ReformedByTwoDecrees } from './refusals.js';

const given = specOf(reformDay);
const on = '2025-07-01';
const claim = (decreeId: string, ...unitIds: string[]): ReformDayCommand => ({
  type: 'ClaimUnits',
  data: { on, decreeId, number: `${decreeId}/NQ`, unitIds },
  nameOf: (unitId) => `Đảng ủy ${unitId}`,
});
const claimed = (decreeId: string, ...unitIds: string[]): ReformDayEvent => ({
  type: 'ReformedUnitsClaimed.v1',
  data: { on, decreeId, number: `${decreeId}/NQ`, unitIds },
});
const released: ReformDayEvent = { type: 'ReformedUnitsReleased.v1', data: { on, decreeId: 'one' } };

describe('a day of reforms', () => {
  it('gives each unit to one decree', () => {
    given()
      .when(claim('one', 'a', 'b'))
      .thenRecords(claimed('one', 'a', 'b'));
    given(claimed('one', 'a', 'b'))
      .when(claim('two', 'c'))
      .thenRecords(claimed('two', 'c'));
    given(claimed('one', 'a', 'b'))
      .when(claim('two', 'c', 'b'))
      .thenRefuses(ReformedByTwoDecrees, {
        unit: 'Đảng ủy b',
        number: 'one/NQ',
        on,
      });
  });

  it('lets a decree claim otherwise, or again, and gives free what was released', () => {
    given(claimed('one', 'a')).when(claim('one', 'a')).thenNothing();
    given(claimed('one', 'a')).when(claim('one', 'b')).thenRecords(claimed('one', 'b'));
    given(claimed('one', 'a'))
      .when({ type: 'ReleaseUnits', data: { on, decreeId: 'one' } })
      .thenRecords(released);
    given(claimed('one', 'a'), released).when(claim('two', 'a')).thenRecords(claimed('two', 'a'));
    given()
      .when({ type: 'ReleaseUnits', data: { on, decreeId: 'one' } })
      .thenNothing();
  });
});
