import { describe, expect, it } from '@jest/globals';
import { copyText } from './copy-text.js';

describe('copyText', () => {
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
    ['an array of the database', ['a"b', 'c\\', null, 1], 'text[]', '{"a\\\\"b","c\\\\\\\\",NULL,"1"}'],
  ])('writes %s', (_, value, type, text) => {
    expect(copyText(value, type)).toBe(text);
  });
});
