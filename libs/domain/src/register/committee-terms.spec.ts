import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { DateInvalid } from '../calendar/calendar-refusals.js';
import {
  committeeTerms,
  termOn,
  type CommitteeTerm,
  type CommitteeTermEvent,
  type OrganOf,
} from './committee-terms.js';
import { TermEndsBeforeStart, TermHasNumbers, TermNotOfCommittee, TermOverlaps, TermUnknown } from './refusals.js';

const given = specOf(committeeTerms);
const some = (changes: Partial<CommitteeTerm> = {}): CommitteeTerm => ({
  unitId: 'province',
  termId: '2020-2025',
  name: 'Nhiệm kỳ 2020 - 2025',
  startsOn: '2020-10-28',
  endsOn: '2025-10-09',
  ...changes,
});
const next = some({ termId: '2025-2030', name: 'Nhiệm kỳ 2025 - 2030', startsOn: '2025-10-10', endsOn: null });
const set = (term: CommitteeTerm, organOf: OrganOf | null = null) =>
  ({ type: 'SetCommitteeTerm', data: term, organOf }) as const;
const wasSet = (term: CommitteeTerm): CommitteeTermEvent => ({ type: 'CommitteeTermDeclared.v1', data: term });

describe('the terms of a committee', () => {
  it('follow one another, the last with an end or without', () => {
    given(wasSet(some())).when(set(next)).thenRecords(wasSet(next));
    given(wasSet(next)).when(set(some())).thenRecords(wasSet(some()));
  });

  it('are changed under their id, and what changes nothing is no event', () => {
    given(wasSet(some())).when(set(some())).thenNothing();
    const longer = some({ endsOn: '2025-11-01' });
    given(wasSet(some())).when(set(longer)).thenRecords(wasSet(longer));
  });

  it('lie apart: no day is in two of them', () => {
    given(wasSet(some()))
      .when(set({ ...next, startsOn: '2025-10-09' }))
      .thenRefuses(TermOverlaps, { other: 'Nhiệm kỳ 2020 - 2025' });
    given(wasSet(next))
      .when(set(some({ endsOn: null })))
      .thenRefuses(TermOverlaps);
  });

  it('end after they began, on days that there are', () => {
    given()
      .when(set(some({ endsOn: '2020-10-27' })))
      .thenRefuses(TermEndsBeforeStart);
    given()
      .when(set(some({ startsOn: '2025-02-30' })))
      .thenRefuses(DateInvalid);
  });

  it('are those of the committee, not of its organs', () => {
    const organOf = { unit: 'Văn phòng Tỉnh ủy', committee: 'Tỉnh ủy Mẫu', committeeId: 'province' };
    given().when(set(next, organOf)).thenRefuses(TermNotOfCommittee, organOf);
  });

  it('are removed when they are known', () => {
    const data = { unitId: 'province', termId: '2020-2025' };
    const remove = { type: 'RemoveCommitteeTerm', data, numbers: 0, confirmed: false } as const;
    const removed: CommitteeTermEvent = { type: 'CommitteeTermRemoved.v1', data };
    given(wasSet(some())).when(remove).thenRecords(removed);
    given().when(remove).thenRefuses(TermUnknown);
    given(wasSet(some()))
      .when({ ...remove, numbers: 3 })
      .thenRefuses(TermHasNumbers, { term: 'Nhiệm kỳ 2020 - 2025', numbers: 3 });
    given(wasSet(some()))
      .when({ ...remove, numbers: 3, confirmed: true })
      .thenRecords(removed);
  });

  it('tell in which of them a day lies, first and last day among them', () => {
    const terms = [some(), next];
    const named = (day: string) => termOn(terms, day)?.termId ?? null;
    expect(['2020-10-27', '2020-10-28', '2025-10-09', '2025-10-10', '2099-01-01'].map(named)).toEqual([
      null,
      '2020-2025',
      '2020-2025',
      '2025-2030',
      '2025-2030',
    ]);
  });
});
