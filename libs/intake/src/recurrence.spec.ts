import { describe, expect, it } from '@jest/globals';
import { readDocument } from './reading.js';
import { recurrenceIn } from './recurrence.js';

describe('a demand to report regularly', () => {
  it.each([
    ['báo cáo kết quả hằng quý', 'quarterly'],
    ['hàng tháng tổng hợp, báo cáo', 'monthly'],
    ['định kỳ 6 tháng báo cáo Tỉnh ủy', 'half-yearly'],
    ['báo cáo định kỳ hằng năm', 'yearly'],
    ['báo cáo quý về Văn phòng', 'quarterly'],
    ['mỗi tuần báo cáo một lần', 'weekly'],
    ['báo cáo kết quả công tác hằng quý', 'quarterly'],
    ['định kỳ báo cáo; sau đó báo cáo hằng tháng', 'monthly'],
  ])('%s: %s', (text, period) =>
    expect(recurrenceIn(readDocument(text))).toMatchObject({ demanded: true, period: { value: period } }),
  );

  it('may leave the period unset', () => {
    expect(recurrenceIn(readDocument('tổng kết, định kỳ báo cáo kết quả'))).toEqual({
      demanded: true,
      period: null,
      span: { start: 10, end: 25 },
    });
  });

  it.each([
    'đưa vào kế hoạch công tác hằng năm; chú ý tuần tra',
    'Định kỳ kiểm tra các chòi canh lửa',
    'Định kỳ gặp gỡ người dân. Báo cáo khi có yêu cầu.',
    'báo cáo kết quả thực hiện kế hoạch hằng năm',
    'báo cáo trước ngày 31/3/2026',
  ])('%s: none', (text) => expect(recurrenceIn(readDocument(text))).toBeNull());
});
