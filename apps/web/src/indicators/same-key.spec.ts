import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '#intake';
import { sameKey } from './same-key.js';

const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...'aeioouuyđĐðÐÒàòóỏõọùúủũụýyRUY .\t\u00a0\ufeff\u200b\u0300\u0301\u0303\u0309\u0323'.split(''),
  ),
  maxLength: 40,
});

describe('the key of an indicator on the screens', () => {
  it('is the one that the server tells names apart by', () => {
    for (const text of ['Số vụ hòa giải', 'Số vụ hoà  giải ', 'Thuỷ lợi', 'hộ', 'hồ'])
      expect(sameKey(text)).toBe(fold(text));
    const anything = fc.oneof(vietnamese, fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(fc.property(anything, (text) => expect(sameKey(text)).toBe(fold(text))));
  });

  it('of no unit of measure is empty', () => expect(sameKey(null)).toBe(''));
});
