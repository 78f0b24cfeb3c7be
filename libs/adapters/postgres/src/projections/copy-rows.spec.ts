import { describe, expect, it } from '@jest/globals';
import { CopyRows, copyTextOf } from './copy-rows.js';

describe('copyTextOf', () => {
  it.each([
    ['a value that is missing', undefined, 'text', '\\N'],
    ['null, in a column of JSON too', null, 'jsonb', '\\N'],
    ['an empty text, which is not null', '', 'text', ''],
    ['a text that looks like null', '\\N', 'text', '\\\\N'],
    ['what separates values and rows', 'a\tb\nc\rd\\', 'text', 'a\\tb\\nc\\rd\\\\'],
    ['numbers and truths', 12.5, 'numeric', '12.5'],
    ['a truth', false, 'boolean', 'false'],
    ['JSON, with the line break that it writes as an escape', { a: 'b\n' }, 'jsonb', '{"a":"b\\\\n"}'],
    ['a text as JSON', 'a', 'jsonb', '"a"'],
    ['a tab in JSON', ['\t'], 'json', '["\\\\t"]'],
    ['an instant', '2026-01-01T00:00:00.000Z', 'timestamp with time zone', '2026-01-01T00:00:00.000Z'],
    ['a number of none', null, 'bigint', '\\N'],
    ['an array of the database', ['a"b', 'c\\', null, 1], 'text[]', '{"a\\\\"b","c\\\\\\\\",NULL,"1"}'],
    ['an array of nothing', [], 'text[]', '{}'],
    [
      'an array of instants',
      ['2026-01-01T00:00:00.000Z', null],
      'timestamp with time zone[]',
      '{2026-01-01T00:00:00.000Z,NULL}',
    ],
  ])('writes %s', (_, value, type, text) => {
    expect(copyTextOf(type)(value)).toBe(text);
  });
});

describe('CopyRows', () => {
  it('writes one row after another, however much that is', () => {
    const rows = new CopyRows();
    for (let n = 0; n < 20_000; n++) rows.add(`${n}\t\tTỉnh ủy 😀`);
    expect(rows.bytes().toString()).toBe(Array.from({ length: 20_000 }, (_, n) => `${n}\t\tTỉnh ủy 😀\n`).join(''));
  });

  it('takes a row that is longer than all before it', () => {
    const rows = new CopyRows();
    rows.add('ủ'.repeat(200_000));
    expect(rows.bytes().toString()).toBe(`${'ủ'.repeat(200_000)}\n`);
  });
});
