import { describe, expect, it } from '@jest/globals';
import { CursorInvalid, cursorOf, limitOf, MOST_ITEMS, pageOf } from './page.js';

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('paging', () => {
  it('says that there is more only when there is, and goes on where the page ended', () => {
    const whole = pageOf([1, 2], 2, (n) => [n], String);
    expect(whole).toEqual({ items: ['1', '2'], next: null });
    const part = pageOf([1, 2, 3], 2, (n) => [n], String);
    expect(part.items).toEqual(['1', '2']);
    expect(cursorOf({ cursor: part.next }, 'number')).toEqual([2]);
  });

  it('gives no more than the most, however much is asked for', () => {
    expect([limitOf({}), limitOf({ limit: 1e9 }), limitOf({ limit: 0 }), limitOf({ limit: NaN })]).toEqual([
      50,
      MOST_ITEMS,
      1,
      1,
    ]);
  });

  it.each([
    ['no JSON', 'AAAA'],
    ['no list', cursor({})],
    ['too few parts', cursor([])],
    ['another kind of part', cursor(['x', 'y'])],
    ['a date that is none', cursor(['2026-99-99T00:00:00.000Z', 'y'])],
    ['a character that no text may hold', cursor(['infinity', '\u0000'])],
  ])('refuses a cursor with %s', (_what, text) => {
    expect(() => cursorOf({ cursor: text }, 'instant', 'text')).toThrow(CursorInvalid);
  });

  it.each(['x', '2026-13-01', '2026-3-1'])('refuses %s where a day is due', (text) => {
    expect(() => cursorOf({ cursor: cursor([text]) }, 'day')).toThrow(CursorInvalid);
  });

  it('takes a cursor of its own kind', () => {
    expect(cursorOf({ cursor: cursor(['2026-03-01']) }, 'day')).toEqual(['2026-03-01']);
    expect(cursorOf({ cursor: cursor(['infinity', 'y']) }, 'instant', 'text')).toEqual(['infinity', 'y']);
    expect(cursorOf({}, 'instant', 'text')).toBeNull();
  });
});
