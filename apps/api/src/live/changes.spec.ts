import { describe, expect, it } from '@jest/globals';
import {
  assignmentStream,
  bulkOrderStream,
  calendarStream,
  checkStream,
  commendationStream,
  decreeStream,
  directiveStream,
  evaluationStream,
  evidenceSheetStream,
  filesStream,
  lineageStream,
  numbersStream,
  referenceStream,
  reportPeriodsStream,
  roundStream,
  termsStream,
  unitGroupStream,
  unitStream,
  userStream,
} from '#domain';
import { changesIn } from './changes.js';

const on = (...streams: readonly string[]) =>
  changesIn(streams.map((stream, index) => ({ stream, position: index + 1, data: {} })));

describe('what events have changed', () => {
  it('is told of what has a page of its own', () => {
    const streams = [
      assignmentStream('a-1'),
      directiveStream('d-1'),
      unitStream('u-1'),
      unitGroupStream('g-1'),
      userStream('p-1'),
      calendarStream(2026),
      bulkOrderStream('o-1'),
      evaluationStream('e-1'),
      roundStream('r-1'),
      commendationStream('c-1'),
      checkStream('k-1'),
      decreeStream('n-1'),
      evidenceSheetStream('s-1'),
    ];
    expect(on(...streams)).toEqual([
      { kind: 'assignment', id: 'a-1', position: 1 },
      { kind: 'directive', id: 'd-1', position: 2 },
      { kind: 'unit', id: 'u-1', position: 3 },
      { kind: 'unit-group', id: 'g-1', position: 4 },
      { kind: 'user', id: 'p-1', position: 5 },
      { kind: 'calendar', id: '2026', position: 6 },
      { kind: 'order', id: 'o-1', position: 7 },
      { kind: 'evaluation', id: 'e-1', position: 8 },
      { kind: 'evaluation-round', id: 'r-1', position: 9 },
      { kind: 'commendation', id: 'c-1', position: 10 },
      { kind: 'check', id: 'k-1', position: 11 },
      { kind: 'reform', id: 'n-1', position: 12 },
    ]);
  });

  it('is told of both documents of a link, of the committee of a number, of the directive that demands reports', () => {
    const events = [
      { stream: referenceStream('r-1'), data: {} },
      { stream: lineageStream('d-1'), data: { toId: 'r-1' } },
      { stream: filesStream('d-1'), data: {} },
      { stream: numbersStream('register'), data: { unitId: 'province' } },
      // As it was written before such events named the committee.
      { stream: numbersStream('register'), data: {} },
      { stream: termsStream('province'), data: {} },
      { stream: reportPeriodsStream('s-1', 2026), data: { directiveId: 'd-2' } },
    ];
    const changes = changesIn(events.map((event, index) => ({ ...event, position: index + 1 })));
    expect(changes.map(({ kind, id, position }) => [kind, id, position])).toEqual([
      ['document', 'r-1', 1],
      ['document-links', 'd-1', 2],
      ['document-links', 'r-1', 2],
      ['document-files', 'd-1', 3],
      ['number-register', 'province', 4],
      ['committee-terms', 'province', 6],
      ['directive', 'd-2', 7],
    ]);
  });

  it('is told once a thing, in the order of the last events', () => {
    expect(on('unit-a', 'unit-b', 'unit-a').map(({ id, position }) => [id, position])).toEqual([
      ['b', 2],
      ['a', 3],
    ]);
  });

  it('is nothing where nobody looks', () => {
    expect(on('seal-1', 'nothing')).toEqual([]);
  });
});
