import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { DecreeNumberTaken } from './refusals.js';
import { numberKeyOf, reformYear, type ReformYearCommand, type ReformYearEvent } from './reform-year.js';

const given = specOf(reformYear);
const data = (decreeId: string, number: string) => ({
  year: 2026,
  decreeId,
  number,
  title: `của ${decreeId}`,
  inForceOn: '2026-07-01',
});
const claim = (decreeId: string, number: string): ReformYearCommand => ({
  type: 'ClaimNumber',
  data: data(decreeId, number),
});
const claimed = (decreeId: string, number: string): ReformYearEvent => ({
  type: 'DecreeNumberClaimed.v1',
  data: data(decreeId, number),
});
const released: ReformYearEvent = { type: 'DecreeNumberReleased.v1', data: { year: 2026, decreeId: 'a' } };

describe('the numbers of a year', () => {
  it('are one decree’s each, and the other decree is named', () => {
    given().when(claim('a', '7/NQ-HĐND')).thenRecords(claimed('a', '7/NQ-HĐND'));
    given(claimed('a', '7/NQ-HĐND'))
      .when(claim('b', '07 /nq-HĐND'))
      .thenRefuses(DecreeNumberTaken, { title: 'của a', decreeId: 'a', inForceOn: '2026-07-01' });
    given(claimed('a', '7/NQ-HĐND')).when(claim('b', '7/NQ-UBTVQH15')).thenRecords(claimed('b', '7/NQ-UBTVQH15'));
  });

  it('are claimed once, again where the decree reads otherwise, and given back', () => {
    given(claimed('a', '7/NQ')).when(claim('a', '7/NQ')).thenNothing();
    given(claimed('a', '7/NQ')).when(claim('a', '8/NQ')).thenRecords(claimed('a', '8/NQ'));
    given(claimed('a', '7/NQ'), claimed('a', '8/NQ')).when(claim('b', '7/NQ')).thenRecords(claimed('b', '7/NQ'));
    const release: ReformYearCommand = { type: 'ReleaseNumber', data: { year: 2026, decreeId: 'a' } };
    given(claimed('a', '7/NQ')).when(release).thenRecords(released);
    given().when(release).thenNothing();
    given(claimed('a', '7/NQ'), released).when(claim('b', '7/NQ')).thenRecords(claimed('b', '7/NQ'));
  });

  it('are the same however they are written', () => {
    const isSameNumber = (one: string, other: string) => numberKeyOf(one) === numberKeyOf(other);
    expect(isSameNumber('1683/NQ-UBTVQH15', ' 1683 / nq\u2013ubtvqh15')).toBe(true);
    expect(isSameNumber('07/NQ-HĐND', '7/NQ-HĐND')).toBe(true);
    expect(isSameNumber('07/NQ-HĐND', '70/NQ-HĐND')).toBe(false);
    expect(isSameNumber('1/NQ-HĐND', '1/NQ-HDND')).toBe(false);
  });
});
