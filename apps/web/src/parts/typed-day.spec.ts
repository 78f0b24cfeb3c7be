import { describe, expect, it } from '@jest/globals';
import { dayIn, misfitOf } from './typed-day.js';

describe('a day as people type it', () => {
  it.each([
    ['31/3/2026', '2026-03-31'],
    ['31-03-2026', '2026-03-31'],
    [' 1.4.26 ', '2026-04-01'],
    ['31 3 2026', '2026-03-31'],
  ])('is the day, then the month: %s', (typed, day) => {
    expect(dayIn(typed)).toBe(day);
  });

  it.each(['30/2/2026', '3/31/2026', '2026-03-31', 'mai', '31/3'])('is none: %s', (typed) => {
    expect(dayIn(typed)).toBeNull();
  });

  it('is told from one that is out of bounds, with the bound', () => {
    expect(misfitOf('31/3/2026', null, '2026-03-30')).toEqual({ why: 'too-late', day: '2026-03-30' });
    expect(misfitOf('31/3/2026', '2026-04-01', null)).toEqual({ why: 'too-early', day: '2026-04-01' });
    expect(misfitOf('30/2/2026', null, '2026-03-30')).toEqual({ why: 'no-day' });
    expect(misfitOf('31/3/2026', '2026-03-31', '2026-03-31')).toBeNull();
    expect(misfitOf('', '2026-03-31', '2026-03-31')).toBeNull();
  });
});
