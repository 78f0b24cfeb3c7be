import { describe, expect, it } from '@jest/globals';
import { draftFromText } from './draft-from-text.js';
import { forestDirective } from './fixtures/forest-directive.js';

const values = (text: string) => {
  const { type, number, issuer, title, place, documentDate } = draftFromText(text);
  return [type, number, issuer, title, place, documentDate].map((field) => field?.value ?? null);
};
const body = '\n\nNội dung chỉ đạo cụ thể như sau.\n';

describe('the head of a directive', () => {
  it('is read from two columns that were flattened', () => {
    expect(values(forestDirective)).toEqual([
      'CT',
      '17-CT/TU',
      'Ban Thường vụ Tỉnh uỷ',
      'về tăng cường quản lý rừng trên địa bàn tỉnh và các xã vùng cao',
      'Nà Phặc',
      '2026-02-09',
    ]);
  });

  it('is read from columns parted by one space', () => {
    const text = `ĐẢNG BỘ TỈNH ĐẢNG CỘNG SẢN VIỆT NAM\nSố 05-KH/TU Bắc Kạn, ngày 1 tháng 12 năm 2025\n\nKẾ HOẠCH\nThực hiện đợt thi đua mùa xuân${body}`;
    expect(values(text)).toEqual([
      'KH',
      '05-KH/TU',
      'Đảng bộ tỉnh',
      'Thực hiện đợt thi đua mùa xuân',
      'Bắc Kạn',
      '2025-12-01',
    ]);
  });

  it('may stand on one line', () => {
    const text = `CHỈ THỊ SỐ 03-CT/HU, ngày 5/6/2024 CỦA BAN THƯỜNG VỤ HUYỆN ỦY CHỢ MỚI về mùa mưa${body}`;
    expect(values(text)).toEqual([
      'CT',
      '03-CT/HU',
      'Ban Thường vụ Huyện ủy Chợ Mới',
      'về mùa mưa',
      null,
      '2024-06-05',
    ]);
  });

  it('of a letter has its type in the symbol and its subject under it', () => {
    const text = `UBND TỈNH\nVĂN PHÒNG\nSố 942-CV/HU\nV/v triển khai năm dân vận\n\nKính gửi: các sở.${body}`;
    expect(values(text)).toEqual(['CV', '942-CV/HU', 'Văn phòng', 'V/v triển khai năm dân vận', null, null]);
  });

  it('names the body above the number where no line says whose the document is', () => {
    const text = `ỦY BAN NHÂN DÂN TỈNH BẮC KẠN\nSố 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc lập tổ công tác${body}`;
    expect(values(text)).toEqual([
      'QĐ',
      '12/QĐ-UBND',
      'Ủy ban nhân dân tỉnh Bắc Kạn',
      'Về việc lập tổ công tác',
      null,
      null,
    ]);
  });

  it('leaves blank what is left blank', () => {
    const text = `Số      -CT/TU\nBắc Kạn, ngày    tháng 02 năm 2022\n\nCHỈ THỊ${body}`;
    expect(values(text)).toEqual(['CT', null, null, null, 'Bắc Kạn', null]);
  });

  it('takes no citation for the number and no sentence for the title', () => {
    expect(
      values(
        `CHỈ THỊ\n\nThực hiện Kết luận\nsố 114-KL/TW ngày 14/7/2015 của trên.\n\nBắc Kạn, ngày 31 tháng 02 năm 2022`,
      ),
    ).toEqual(['CT', null, null, null, null, null]);
  });
});
