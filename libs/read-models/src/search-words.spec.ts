import { describe, expect, it } from '@jest/globals';
import { isSearch, SearchSaysNothing, searchWords } from './search-words.js';

describe('words to search by', () => {
  it('are without marks and punctuation, so that a symbol is its parts', () => {
    expect(searchWords('Chỉ thị số 17-CT/HU', null, 'Đảng ủy')).toBe('chi thi so 17 ct hu dang uy');
    expect(searchWords('ĐẢNG UỶ'.normalize('NFD'))).toBe(searchWords('Đảng ủy'));
  });

  it('are not asked for where nothing is written', () => {
    expect([isSearch(undefined), isSearch(null), isSearch(''), isSearch('a')]).toEqual([false, false, false, true]);
  });

  it.each(["':*&|!", '  ', '%', '_', '%%_ '])('are not to be made of %j, which is refused', (asked) => {
    expect(() => isSearch(asked)).toThrow(SearchSaysNothing);
  });
});
