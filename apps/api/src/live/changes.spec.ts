import { describe, expect, it } from '@jest/globals';
import { assignmentStream, calendarStream, directiveStream, unitGroupStream, unitStream, userStream } from '#domain';
import { changesIn } from './changes.js';

const on = (...streams: readonly string[]) =>
  changesIn(streams.map((stream, index) => ({ stream, position: index + 1 })));

describe('what events have changed', () => {
  it('is told of every kind of stream', () => {
    const streams = [
      assignmentStream('a-1'),
      directiveStream('d-1'),
      unitStream('u-1'),
      unitGroupStream('g-1'),
      userStream('p-1'),
      calendarStream(2026),
    ];
    expect(on(...streams)).toEqual([
      { kind: 'assignment', id: 'a-1', position: 1 },
      { kind: 'directive', id: 'd-1', position: 2 },
      { kind: 'unit', id: 'u-1', position: 3 },
      { kind: 'unit-group', id: 'g-1', position: 4 },
      { kind: 'user', id: 'p-1', position: 5 },
      { kind: 'calendar', id: '2026', position: 6 },
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
