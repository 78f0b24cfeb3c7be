import { describe, expect, it } from '@jest/globals';
import { draftFromText } from './draft-from-text.js';
import { forestDirective } from './fixtures/forest-directive.js';

const followUp = (closing: string) =>
  draftFromText(`Thực hiện các nhiệm vụ sau:\n\n1. Trồng rừng.\n\n2. Giữ rừng.\n\n${closing}`).followUp;

describe('the follow-up of a directive', () => {
  it('has a monitor, those beside it, whom it reports to and how often', () => {
    expect(draftFromText(forestDirective).followUp).toMatchObject({
      monitor: { value: 'Văn phòng Tỉnh uỷ' },
      coordinators: [{ name: 'Ban Tổ chức Tỉnh uỷ' }],
      reportsTo: { value: 'Ban Thường vụ Tỉnh uỷ' },
      recurrence: { demanded: true, period: { value: 'monthly' } },
    });
  });

  it('may be given in the middle of a sentence, or without "giao"', () => {
    expect(followUp('Ban Thường vụ Tỉnh ủy giao Ban Tổ chức theo dõi, đôn đốc.')?.monitor?.value).toBe('Ban Tổ chức');
    expect(followUp('Văn phòng Huyện ủy chủ trì theo dõi, báo cáo kết quả về Thường trực Huyện ủy.')).toMatchObject({
      monitor: { value: 'Văn phòng Huyện ủy' },
      reportsTo: { value: 'Thường trực Huyện ủy' },
      recurrence: null,
    });
  });

  it('is none where nobody is to follow', () => {
    expect(followUp('Giao Sở Tài chính bố trí kinh phí.')).toBeNull();
    expect(followUp('Chỉ thị này được phổ biến đến chi bộ.')).toBeNull();
  });
});

describe('the dissemination', () => {
  it('says how far', () => {
    expect(draftFromText(forestDirective).dissemination?.value).toBe('đến chi bộ');
    expect(draftFromText('1. Giữ rừng.\n\nNghị quyết này quán triệt tới\nđảng viên.').dissemination?.value).toBe(
      'tới đảng viên',
    );
    expect(draftFromText('1. Giữ rừng.\n\nChỉ thị này có hiệu lực ngay.').dissemination).toBeNull();
  });
});
