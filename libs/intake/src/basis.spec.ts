import { describe, expect, it } from '@jest/globals';
import { draftFromText } from './draft-from-text.js';
import { forestDirective } from './fixtures/forest-directive.js';

describe('the documents that a directive cites', () => {
  it('are named once, in order, with their date, and without its own number', () => {
    const text =
      'Số 17-CT/TU\n\nTheo 22-QC/TU; số 33/CT-TTg ngày 26\ntháng 11 năm 2021; 22-QC/TU, ngày 30/12/2021; Chỉ thị 17-CT/TU.';
    expect(draftFromText(text).basis.map(({ symbol, date }) => [symbol, date])).toEqual([
      ['22-QC/TU', '2021-12-30'],
      ['33/CT-TTg', '2021-11-26'],
    ]);
    expect(draftFromText(forestDirective).basis.map(({ symbol }) => symbol)).toEqual(['05-NQ/TU', '269/KH-UBND']);
  });

  it('are congress resolutions by level and ordinal', () => {
    const text =
      'Nghị quyết Đại hội lần thứ XIII của Đảng, Nghị quyết Đại hội XIII của Đảng, Nghị quyết Đại hội Đảng bộ tỉnh\nlần thứ XII, Nghị quyết Đại hội đảng bộ các cấp, Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng';
    expect(draftFromText(text).citedByName.map(({ name }) => name)).toEqual([
      'Nghị quyết Đại hội lần thứ XIII của Đảng',
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XII',
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    ]);
  });
});
