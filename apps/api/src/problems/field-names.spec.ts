import { describe, expect, it } from '@jest/globals';
import { fieldNamesEn } from './field-names.en.js';
import { fieldInWords } from './field-names.js';
import { fieldNamesVi } from './field-names.vi.js';

describe('the name of a field', () => {
  it('is told for every field in both languages', () => {
    expect(Object.keys(fieldNamesVi)).toEqual(Object.keys(fieldNamesEn));
  });

  it('is what the screens call it', () => {
    expect(fieldInWords('reason', 'vi')).toBe('lý do');
    expect(fieldInWords('reason', 'en')).toBe('reason');
  });

  it('tells the place within a list', () => {
    expect(fieldInWords('tasks.0.addressees.2', 'vi')).toBe('nhiệm vụ 1, đối tượng thực hiện 3');
    expect(fieldInWords('indicators.4.value', 'en')).toBe('figures 5, value');
  });

  it.each(['colour', 'tasks.0.colour', '', '0', 'constructor'])('is none for %p', (path) => {
    expect(fieldInWords(path, 'vi')).toBeNull();
  });
});
