import { describe, expect, it } from '@jest/globals';
import { deadlineIn } from './deadline.js';
import { readDocument } from './reading.js';

const deadline = (text: string) => deadlineIn(readDocument(text))?.value ?? null;

describe('a stated deadline', () => {
  it.each([
    ['gửi báo cáo trước ngày 31/3/2026', '2026-03-30'],
    ['trước 01-01-2026', '2025-12-31'],
    ['chậm nhất trước ngày 01/3/2028', '2028-02-29'],
    ['trước 17 giờ 00 ngày 15/5/2026', '2026-05-15'],
    ['trước 17h00, ngày 15/5/2026', '2026-05-15'],
    ['chậm nhất ngày 15/4/2026', '2026-04-15'],
    ['chậm nhất là vào ngày 15 tháng 4 năm 2026', '2026-04-15'],
    ['thực hiện đến hết ngày 30.6.2026', '2026-06-30'],
    ['hoàn thành trong ngày 02/9/2026', '2026-09-02'],
    ['hoàn thành việc rà soát trong tháng 02/2028', '2028-02-29'],
    ['ban hành kế hoạch trong quý II/2026', '2026-06-30'],
    ['hoàn thành trước quý III năm 2026', '2026-06-30'],
    ['hoàn thành trước tháng 12/2026', '2026-11-30'],
    ['hoàn thành trong năm 2026', '2026-12-31'],
    ['hoàn thành việc ban hành trước ngày 31/3/2026', '2026-03-30'],
  ])('%s: last day %s', (text, lastDay) => expect(deadline(text)).toMatchObject({ kind: 'date', lastDay }));

  it.each([
    ['trong thời hạn 15 ngày làm việc', 15, true],
    ['trong vòng 30 (ba mươi) ngày, kể từ ngày ký', 30, false],
    ['chậm nhất sau 02 tuần', 14, false],
    ['không quá 05 ngày làm việc', 5, true],
    ['trong 10 ngày kể từ khi nhận', 10, false],
  ])('%s: a term', (text, days, workingDays) =>
    expect(deadline(text)).toMatchObject({ kind: 'term', days, workingDays }),
  );

  it.each([
    'theo Quy chế số 22-QC/TU ngày 30/12/2021',
    'rà soát văn bản ban hành trước ngày 01/7/2025',
    'tính đến hết ngày 31/12/2025 có 12 thôn',
    'hằng năm, trước ngày 15/12',
    'trước ngày 31/02/2026',
    'chậm nhất 5 ngày trước khi họp',
    'đến hết năm 2024 có 12 thôn được công nhận',
    'trong 6 tháng đầu năm 2024',
    'trong những năm qua; trước hết, trong thời gian tới',
    'trong 3 ngày Tết',
  ])('%s: none', (text) => expect(deadline(text)).toBeNull());

  it('keeps the words of the text', () => {
    const found = deadlineIn(readDocument('Gửi về trước ngày 31/3/2026, đúng mẫu.'));
    expect(found).toEqual({
      value: { kind: 'date', lastDay: '2026-03-30', stated: 'trước ngày 31/3/2026' },
      span: { start: 7, end: 27 },
    });
  });
});
