import { describe, expect, it } from '@jest/globals';
import { isSearch, searchWords } from './search-words.js';

describe('words to search by', () => {
  it('are without marks and punctuation, so that a symbol is its parts', () => {
    expect(searchWords('Chỉ thị số 17-CT/HU', null, 'Đảng ủy')).toBe('chi thi so 17 ct hu dang uy');
    expect(searchWords('ĐẢNG UỶ'.normalize('NFD'))).toBe(searchWords('Đảng ủy'));
  });

  it('are none where only punctuation is asked for', () => {
    expect([isSearch("':*&|!"), isSearch('  '), isSearch(undefined), isSearch('a')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
