import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import type { CommitteeTerm } from './committee-terms.js';
import {
  gapsIn,
  nextOrdinal,
  numberRegister,
  type Double,
  type DoubleNumber,
  type NumberRegisterEvent,
  type RegisteredNumber,
} from './number-register.js';
import { DoubleReasonMissing, NumberTakenAlready } from './refusals.js';

const given = specOf(numberRegister);
const term: CommitteeTerm = {
  unitId: 'province',
  termId: '2025-2030',
  name: 'Nhiệm kỳ 2025 - 2030',
  startsOn: '2025-10-10',
  endsOn: null,
};
const number = (documentId: string, ordinal = 17, changes: Partial<RegisteredNumber> = {}): RegisteredNumber => ({
  registerId: 'ct-tu',
  documentId,
  documentKind: 'directive',
  unitId: 'province',
  type: 'CT',
  organ: 'TU',
  ordinal,
  suffix: '',
  symbol: `${ordinal}-CT/TU`,
  documentDate: '2026-03-02',
  ...changes,
});
const take = (data: RegisteredNumber, double: Double = 'refused', inTerm: CommitteeTerm | null = term) =>
  ({ type: 'TakeNumber', data, term: inTerm, double }) as const;
const taken = (data: RegisteredNumber, double: DoubleNumber | null = null): NumberRegisterEvent => ({
  type: 'NumberTaken.v1',
  data: { ...data, termId: term.termId, double },
});

describe('a number', () => {
  it('is taken by one document in a term', () => {
    given()
      .when(take(number('a')))
      .thenRecords(taken(number('a')));
    given(taken(number('a')))
      .when(take(number('b')))
      .thenRefuses(NumberTakenAlready, { document: 'a', documentDate: '2026-03-02', next: 18 });
  });

  it('is taken twice only with a reason, and is then known as a double', () => {
    given(taken(number('a')))
      .when(take(number('b'), { reason: ' ghi nhầm số ' }))
      .thenRecords(taken(number('b'), { documentIds: ['a'], reason: 'ghi nhầm số' }));
    given(taken(number('a')))
      .when(take(number('b'), { reason: '  ' }))
      .thenRefuses(DoubleReasonMissing);
  });

  it('of a document of the past is taken as it is, and known as a double', () =>
    given(taken(number('a')))
      .when(take(number('b', 17, { documentKind: 'reference' }), 'kept'))
      .thenRecords(taken(number('b', 17, { documentKind: 'reference' }), { documentIds: ['a'], reason: null })));

  it('is free again in another term, with another letter, and where no term is kept', () => {
    const earlier = taken(number('a', 17, { documentDate: '2024-05-01' }));
    given(earlier)
      .when(take(number('b')))
      .thenRecords(taken(number('b')));
    const lettered = number('b', 17, { suffix: 'a' });
    given(taken(number('a')))
      .when(take(lettered))
      .thenRecords(taken(lettered));
    const [event] = given(taken(number('a')))
      .when(take(number('b'), 'refused', null))
      .events();
    expect(event?.data).toMatchObject({ termId: null, double: null });
  });

  it('is taken once by the same document, and given back when it was not issued', () => {
    given(taken(number('a')))
      .when(take(number('a')))
      .thenNothing();
    const release = { type: 'ReleaseNumber', data: { registerId: 'ct-tu', documentId: 'a' } } as const;
    given(taken(number('a')))
      .when(release)
      .thenRecords({
        type: 'NumberReleased.v1',
        data: { ...release.data, documentKind: 'directive', unitId: 'province' },
      });
    given().when(release).thenNothing();
    given(taken(number('a')), { type: 'NumberReleased.v1', data: release.data })
      .when(take(number('b')))
      .thenRecords(taken(number('b')));
  });
});

describe('a register', () => {
  it('goes on after its highest number, and tells what is missing below', () => {
    const numbers = [1, 2, 5, 7, 5].map((ordinal) => ({ ordinal }));
    expect(nextOrdinal(numbers)).toBe(8);
    expect(gapsIn(numbers, 10)).toEqual([3, 4, 6]);
    expect(gapsIn(numbers, 2)).toEqual([3, 4]);
    expect([nextOrdinal([]), gapsIn([], 10)]).toEqual([1, []]);
  });
});
