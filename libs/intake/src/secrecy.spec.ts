import { describe, expect, it } from '@jest/globals';
import { draftFromText } from './draft-from-text.js';
import { secrecyMarkIn } from './secrecy.js';

const mark = (text: string) => draftFromText(text).classification?.value ?? null;

describe('the secrecy mark', () => {
  it.each([
    ['MẬT', 'Mật'],
    ['( Tối mật )', 'Tối mật'],
    ['* TUYỆT  MẬT *', 'Tuyệt mật'],
    ['T U Y Ệ T   M Ậ T', 'Tuyệt mật'],
    ['Độ mật: Tối Mật', 'Tối mật'],
    ['MẬT          ĐẢNG CỘNG SẢN VIỆT NAM', 'Mật'],
    ['TÀI LIỆU MẬT', 'Mật'],
    ['Mật'.normalize('NFD'), 'Mật'],
    ['Tài liệu mật', 'Mật'],
    ['Văn bản tối mật', 'Tối mật'],
    ['   (MẬT)   ', 'Mật'],
    ['[*** Mật ***]', 'Mật'],
    ['«MẬT»', 'Mật'],
    ['Độ mật: Mật', 'Mật'],
    ['(Độ mật: Mật)', 'Mật'],
    ['- Dấu độ mật : Tuyệt mật', 'Tuyệt mật'],
    ['Bí mật', 'Mật'],
    ['BÍ MẬT', 'Mật'],
    ['MAT', 'Mật'],
    ['TOI MAT', 'Tối mật'],
    ['= TUYET MAT =', 'Tuyệt mật'],
    ['TAI LIEU MAT', 'Mật'],
    ['Do mat: Toi mat', 'Tối mật'],
  ])('%j is %s', (line, expected) => expect(mark(`TỈNH ỦY\n${line}\n\nCHỈ THỊ\nvề việc chung`)).toBe(expected));

  it.each([
    'giữ gìn bí mật nhà nước',
    'Mật độ dân cư thưa',
    'cần giữ bí\nmật\ntuyệt đối',
    'Mật ong rừng',
    'Độ mật: không',
    'Họ Mật, tên Văn',
    'Bảo vệ bí mật nhà nước trong tình hình mới',
    'Tài liệu mật được lưu tại văn phòng',
    'VỀ TĂNG CƯỜNG BẢO VỆ\nBÍ MẬT\nNHÀ NƯỚC',
    'Công bố\ntài liệu mật\nlà vi phạm',
    'MẶT TRẬN',
    'MẮT',
    'Mat',
    'Do mat: khong',
    '1. Mật',
  ])('does not see one in %j', (line) => expect(mark(`TỈNH ỦY\n${line}`)).toBeNull());

  it('counts in capitals anywhere, and the highest of several', () => {
    expect(mark(`CHỈ THỊ\n${'Câu văn.\n\n'.repeat(100)}TỐI MẬT\n\nMẬT`)).toBe('Tối mật');
    expect(mark(`CHỈ THỊ\n${'Câu văn.\n\n'.repeat(100)}Mật`)).toBeNull();
  });
});

describe('the secrecy mark in a title', () => {
  it.each([
    ['MẬT', 'Mật'],
    ['Tối mật', 'Tối mật'],
    ['TỐI MẬT: về bảo vệ chính trị nội bộ', 'Tối mật'],
    ['Tuyệt mật - kế hoạch phòng thủ', 'Tuyệt mật'],
    ['[MẬT] Kế hoạch kiểm tra', 'Mật'],
    ['Kế hoạch kiểm tra năm 2026 (MẬT)', 'Mật'],
    ['TAI LIEU MAT: ke hoach', 'Mật'],
    ['Độ mật: Tối mật', 'Tối mật'],
    ['TỐI MẬT'.normalize('NFD'), 'Tối mật'],
  ])('%j is %s', (title, expected) => expect(secrecyMarkIn(title)).toBe(expected));

  it.each([
    null,
    '',
    'về bảo vệ bí mật nhà nước',
    'VỀ TĂNG CƯỜNG BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'Tiêu chuẩn, mật độ xây dựng: mật',
    'về công tác của Mặt trận Tổ quốc',
    'Mật độ dân cư',
  ])('is not seen in %j', (title) => expect(secrecyMarkIn(title)).toBeNull());
});
