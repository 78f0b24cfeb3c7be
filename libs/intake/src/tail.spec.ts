import { describe, expect, it } from '@jest/globals';
import { draftFromText } from './draft-from-text.js';
import { forestDirective } from './fixtures/forest-directive.js';

const recipients = (text: string) =>
  draftFromText(text).recipients.map(({ unit, channel, purpose }) => [unit, channel, purpose]);
const signer = (text: string) => draftFromText(text).signer?.value ?? null;

describe('the recipients', () => {
  it('stand beside the signature', () => {
    expect(recipients(forestDirective)).toEqual([
      ['Ban Bí thư', null, 'report'],
      ['Các huyện uỷ, thành uỷ', null, 'implementation'],
      ['Văn phòng Tỉnh uỷ', null, 'file'],
    ]);
  });

  it('stand under headings, a brace sharing one purpose', () => {
    const text =
      'Nơi nhận:\n\nBản giấy:\n- Ban A,  } (b/c)\n- Ban B,  }\n- Ban C\n\nGửi bản điện tử:\n+ Các đồng chí\n  Ủy viên,\n+ Sở D (để biết); Sở E,\n+ Lưu: VT, TH.\n\nKÝ TÊN';
    expect(recipients(text)).toEqual([
      ['Ban A', 'paper', 'report'],
      ['Ban B', 'paper', 'report'],
      ['Ban C', 'paper', null],
      ['Các đồng chí Ủy viên', 'electronic', null],
      ['Sở D', 'electronic', 'copy'],
      ['Sở E', 'electronic', null],
      ['VT, TH', 'electronic', 'file'],
    ]);
  });

  it('need no dashes', () => {
    expect(recipients('Nơi nhận: Như trên; Lưu VT.')).toEqual([
      ['Như trên', null, null],
      ['VT', null, 'file'],
    ]);
  });

  it('are none without their block', () => expect(recipients('Gửi các nơi nhận thông tin\n- Sở A')).toEqual([]));
});

describe('the signature', () => {
  it('stands beside the recipients', () => {
    expect(signer(forestDirective)).toEqual({
      name: 'Nông Văn Ba',
      position: 'Phó Bí thư',
      capacity: 'T/M BAN THƯỜNG VỤ K/T BÍ THƯ',
      signedBy: null,
      organisation: null,
    });
  });

  it.each([
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLý Thị Hoa', 'TM. ỦY BAN NHÂN DÂN', 'Chủ tịch', 'Lý Thị Hoa'],
    ['T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nTS. Lý A Páo', 'T/L BAN THƯỜNG VỤ', 'Chánh Văn phòng', 'TS. Lý A Páo'],
    ['PHÓ CHỦ TỊCH\n\nLÝ THỊ HOA', null, 'Phó Chủ tịch', 'Lý Thị Hoa'],
    ['K/T TRƯỞNG BAN', 'K/T TRƯỞNG BAN', null, null],
  ])('%j', (block, capacity, position, name) => {
    expect(signer(`Nơi nhận:\n- Sở A.\n\n${block}`)).toMatchObject({ capacity, position, name });
  });

  it('is none where nobody signs', () => expect(signer('1. Giữ rừng.\n\nTrần Văn Mơ, Trưởng Ban')).toBeNull());
});

describe('the signing time', () => {
  it.each([
    ['Thời gian ký: 09/02/2022 09:29:19', '2022-02-09T09:29:19+07:00'],
    ['Thời gian ký : 09.02.2022 09:29:19 +07:00', '2022-02-09T09:29:19+07:00'],
    ['Ngày ký: 2022-02-09T09:29+08:00', '2022-02-09T09:29+08:00'],
    ['Thời gian ký: 9/2/2022, 02:05:00 CH', '2022-02-09T14:05:00+07:00'],
    ['Thời gian ký: 09/02/2022', null],
    ['Thời gian ký: 31/02/2022 09:29:19', null],
    ['Thời gian ký: 09/02/2022 29:29:19', null],
  ])('%s', (line, expected) => expect(draftFromText(`T/M BAN\n${line}`).signedAt?.value ?? null).toBe(expected));
});
