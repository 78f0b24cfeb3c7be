import { describe, expect, it } from '@jest/globals';
import { recorded, thingHistory, things, type ThingEvent } from '#testing';
import { keysToLoad } from './keys-to-load.js';

const opened = (thingId: string): ThingEvent => ({ type: 'ThingOpened.v1', data: { thingId, ownerId: null } });
const moved = (thingId: string): ThingEvent => ({ type: 'ThingMoved.v1', data: { thingId, ownerId: 'x' } });

describe('keysToLoad', () => {
  const [first] = recorded([opened('a')]);
  const [later] = recorded([moved('b')], 2);
  const events = [first!, { ...later!, revision: 3 }];

  it('names every row that the events touch', () => {
    expect(keysToLoad(things, events)).toEqual(['a', 'b']);
  });

  it('leaves out rows that are named after the events themselves', () => {
    expect(keysToLoad(thingHistory, events)).toEqual([]);
  });

  it('leaves out rows that are a stream which begins here, however it goes on', () => {
    const second = { ...recorded([moved('a')], 3)[0]!, revision: 1 };
    expect(keysToLoad({ ...things, isRowAStream: true }, [...events, second])).toEqual(['b']);
  });
});
