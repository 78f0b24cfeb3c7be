import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignedKey, fold, foldMarks } from './fold.js';

const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...'aăâeêioôơuưyđĐÒÀòóỏõọàùúủũụỳýrRqUY .\t\u00a0\ufeff\u0300\u0301\u0303\u0309\u0323'.split(''),
  ),
  maxLength: 40,
});
const anything = fc.oneof(vietnamese, fc.string({ unit: 'binary', maxLength: 40 }));

describe('fold', () => {
  it.each([
    ['Ủy ban', 'Uỷ ban'],
    ['hòa giải', 'hoà giải'],
    ['Thủy sản', 'THUỶ  SẢN'],
    ['Đảng ủy', 'Ðảng\u00a0uỷ '],
    ['Tỉnh ủy Bắc Kạn', 'Tỉnh ủy Bắc Kạn'.normalize('NFD')],
  ])('takes %s and %s for the same name', (one, other) => expect(fold(one)).toBe(fold(other)));

  it('keeps different names apart', () => {
    expect(fold('Sơn La')).not.toBe(fold('Sơn Lá'));
    expect(fold('của')).toBe('của');
    expect(fold('Hoàng Duy')).toBe('hoàng duy');
  });

  it('is idempotent', () => fc.assert(fc.property(anything, (text) => expect(fold(fold(text))).toBe(fold(text)))));

  it('does not see how the text was composed', () =>
    fc.assert(fc.property(anything, (text) => expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC'))))));

  it('has a key of the length of the text', () =>
    fc.assert(fc.property(anything, (text) => expect(alignedKey(text)).toHaveLength(text.length))));
});

describe('foldMarks', () => {
  it('finds a name typed without marks', () => {
    expect(foldMarks('Đảng ủy Khối các cơ quan')).toBe('dang uy khoi cac co quan');
    expect(foldMarks('BẮC KẠN'.normalize('NFD'))).toBe('bac kan');
  });

  it('is idempotent and coarser than fold', () =>
    fc.assert(
      fc.property(anything, (text) => {
        expect(foldMarks(foldMarks(text))).toBe(foldMarks(text));
        expect(foldMarks(fold(text))).toBe(foldMarks(text));
      }),
    ));
});
