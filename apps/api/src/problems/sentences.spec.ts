import { describe, expect, it } from '@jest/globals';
import { instantInWords } from './day-in-words.js';
import { sentenceFor } from './messages.js';

const AT = { early: '2020-01-01T00:00:00.000Z', now: '2026-11-22T18:06:49.403Z' };

describe('an instant in a sentence', () => {
  it('is told by the clock of Vietnam', () => {
    expect(instantInWords(AT.now, 'vi')).toBe('23/11/2026 01:06:49');
    expect(instantInWords(AT.now, 'en')).toBe('23 November 2026 01:06:49');
    expect(instantInWords('?', 'vi')).toBe('?');
  });

  it.each([
    ['happened-too-early', { occurredAt: AT.early, previousAt: AT.now }],
    ['as-of-ahead', { field: 'asOf', at: AT.now, now: AT.early }],
    ['comparison-backwards', { from: AT.now, to: AT.early }],
  ])('is so told by %s', (code, fields) => {
    const [vi, en] = (['vi', 'en'] as const).map((language) => sentenceFor(code, fields, language));
    expect(vi).toContain('01/01/2020 07:00:00');
    expect(vi).toContain('23/11/2026 01:06:49');
    expect(en).toContain('1 January 2020 07:00:00');
    expect(en).toContain('23 November 2026 01:06:49');
  });
});

describe('a day in a sentence', () => {
  const [fields, asTyped] = [{ cutOffOn: '2026-03-01', today: '2025-12-31' }, { date: '2026-02-30' }];

  it('is written as the language writes it', () => {
    expect(sentenceFor('cut-off-in-future', fields, 'vi')).toMatch(/01\/03\/2026.*31\/12\/2025/);
    expect(sentenceFor('cut-off-in-future', fields, 'en')).toMatch(/ 1 March 2026 .* 31 December 2025/);
    const late = { tasks: [{ taskNo: '2', deadline: '2026-03-01' }], issuedOn: '2026-03-02' };
    expect(sentenceFor('deadline-before-issue', late, 'en')).toMatch(/\(1 March 2026\).*\(2 March 2026\)/);
  });

  it('that there is not is told as it was typed', () => {
    expect(sentenceFor('date-invalid', asTyped, 'en')).toContain('"2026-02-30"');
    expect(sentenceFor('date-invalid', { date: '1850-01-01' }, 'vi')).toContain('"1850-01-01"');
  });
});

describe('a sentence', () => {
  it('tells which years there are', () => {
    expect(sentenceFor('date-invalid', { date: '9999-01-01' }, 'vi')).toContain('từ năm 1900 đến năm 2199');
  });

  it('tells what contradicts itself in a register, in its own language', () => {
    const problems = [
      { problem: 'nameless', code: 'HU-2' },
      { problem: 'alike', code: 'hu-1', other: 'HU-1' },
    ];
    expect(sentenceFor('register-inconsistent', { problems }, 'vi')).toBe(
      'Danh mục đơn vị mâu thuẫn: "HU-2" chưa có tên; mã "hu-1" chỉ khác mã "HU-1" ở chữ hoa, chữ thường. Hãy sửa các dòng này rồi nhập lại.',
    );
    expect(sentenceFor('register-inconsistent', { problems }, 'en')).toContain('"HU-2" has no name; the code "hu-1"');
    const many = { problems: Array.from({ length: 12 }, (_, index) => ({ problem: 'twice', code: `HU-${index}` })) };
    expect(sentenceFor('register-inconsistent', many, 'vi')).toContain('; và 2 chỗ nữa. Hãy');
  });

  it('says how the code is written that is as good as the one asked for', () => {
    const fields = { unitCode: 'hu-1', name: 'Huyện ủy Chợ Mới', knownCode: 'HU-1' };
    expect(sentenceFor('unit-exists', fields, 'vi')).toContain('(mã "HU-1"; ');
    expect(sentenceFor('unit-exists', { ...fields, knownCode: 'hu-1' }, 'vi')).not.toContain('(');
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
