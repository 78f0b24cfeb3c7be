import { describe, expect, it } from '@jest/globals';
import { instantInWords } from './day-in-words.js';
import { sentenceFor } from './messages.js';

const AT = { early: '2020-01-01T00:00:00.000Z', now: '2026-11-22T18:06:49.403Z' };

describe('an instant in a sentence', () => {
  it('is told by the clock of Vietnam', () => {
    expect(instantInWords(AT.now)).toBe('23/11/2026 01:06:49');
    expect(instantInWords('?')).toBe('?');
    expect(instantInWords(undefined)).toBe('?');
  });

  it.each([
    ['happened-too-early', { occurredAt: AT.early, previousAt: AT.now }],
    ['as-of-ahead', { field: 'asOf', at: AT.now, now: AT.early }],
    ['comparison-backwards', { from: AT.now, to: AT.early }],
  ])('is so told by %s', (code, fields) => {
    for (const language of ['vi', 'en'] as const) {
      const sentence = sentenceFor(code, fields, language);
      expect(sentence).toContain('01/01/2020 07:00:00');
      expect(sentence).toContain('23/11/2026 01:06:49');
    }
  });
});

describe('a sentence', () => {
  it('tells which years there are', () => {
    expect(sentenceFor('date-invalid', { date: '9999-01-01' }, 'vi')).toContain('từ năm 1900 đến năm 2199');
  });

  it('proposes to a round only periods that units are rated on', () => {
    const sentence = sentenceFor('period-invalid', { period: '2026-Q5', use: 'rating' }, 'vi');
    expect(sentence).toBe('Không có kỳ "2026-Q5". Hãy chọn quý (ví dụ 2026-Q3), năm (ví dụ 2026) hoặc một nhiệm kỳ.');
    expect(sentenceFor('period-invalid', { period: '', use: 'rating' }, 'vi')).toMatch(/^Chưa nêu kỳ xếp loại\./);
    expect(sentenceFor('period-invalid', { period: '2026-W60', use: 'report' }, 'vi')).toContain('2026-W07');
  });

  it('names the next step of a check', () => {
    const sentence = sentenceFor('check-out-of-turn', { step: 'ConcludeCheck', status: 'planned' }, 'vi');
    expect(sentence).toContain('Bước tiếp theo: ban hành quyết định mở cuộc kiểm tra');
  });

  it('says of an assignment without a period that it has none', () => {
    const sentence = sentenceFor('joint-report-other-period', { period: null, asked: '2026-11' }, 'vi');
    expect(sentence).toContain('(không phải báo cáo định kỳ và kỳ 2026-11)');
  });
});
