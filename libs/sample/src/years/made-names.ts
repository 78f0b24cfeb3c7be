import type { Seeded } from './seeded.js';

/** Syllables of which place names are put together; the places are invented, whatever else bears the same name. */
const FIRST = [
  'Tân',
  'An',
  'Bình',
  'Phú',
  'Đông',
  'Thanh',
  'Vĩnh',
  'Hòa',
  'Yên',
  'Quảng',
  'Đại',
  'Long',
  'Minh',
  'Xuân',
];
const FIRST_MORE = ['Kim', 'Ngọc', 'Thượng', 'Hạ', 'Cẩm', 'Lương', 'Sơn', 'Giao', 'Mỹ', 'Trung', 'Nghĩa', 'Hưng'];
const LAST = [
  'Phong',
  'Lạc',
  'Sơn',
  'Khê',
  'Giang',
  'Thịnh',
  'Cường',
  'Hà',
  'Lâm',
  'Thủy',
  'Mỹ',
  'Điền',
  'Trung',
  'Hải',
];
const LAST_MORE = [
  'Thành',
  'Lộc',
  'Phúc',
  'Quang',
  'Đức',
  'Vân',
  'Bảo',
  'Châu',
  'Tiến',
  'Hội',
  'Ninh',
  'Trạch',
  'Lĩnh',
];

const places: readonly string[] = [...FIRST, ...FIRST_MORE].flatMap((first) =>
  [...LAST, ...LAST_MORE].flatMap((last) => (first === last ? [] : [`${first} ${last}`])),
);

/**
 * So many place names. Where there are more places than names, a name comes again with a number, as communes of one
 * name do in a large country.
 */
export function placeNames(count: number, chance: Seeded): string[] {
  const offset = chance.whole(0, places.length - 1);
  // Coprime to the number of names, so that each comes up once before one comes again.
  const stride = 277;
  return Array.from({ length: count }, (_, index) => {
    const name = places[(offset + index * stride) % places.length]!;
    const round = Math.floor(index / places.length);
    return round === 0 ? name : `${name} ${round + 1}`;
  });
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Nông'];
/** Middle and given names that go together. */
const NAMED = [
  { middle: ['Văn', 'Quốc', 'Hữu', 'Đức'], given: ['An', 'Bình', 'Dũng', 'Hùng', 'Long', 'Nam', 'Quân'] },
  { middle: ['Thị', 'Thu', 'Ngọc', 'Hồng'], given: ['Chi', 'Giang', 'Hà', 'Lan', 'Mai', 'Phương', 'Thảo'] },
];

export function personName(chance: Seeded): string {
  const { middle, given } = chance.of(NAMED);
  return `${chance.of(FAMILY)} ${chance.of(middle)} ${chance.of(given)}`;
}

/** Agencies of a province in the order in which a smaller one has them. */
export const AGENCIES: readonly (readonly [
  kind: 'state-agency' | 'front-organisation' | 'direct-committee',
  name: string,
])[] = [
  ['state-agency', 'Ủy ban nhân dân tỉnh'],
  ['state-agency', 'Sở Nội vụ'],
  ['state-agency', 'Sở Tài chính'],
  ['front-organisation', 'Ủy ban Mặt trận Tổ quốc tỉnh'],
  ['direct-committee', 'Đảng ủy Công an tỉnh'],
  ['state-agency', 'Sở Tư pháp'],
  ['state-agency', 'Sở Y tế'],
  ['state-agency', 'Sở Giáo dục và Đào tạo'],
  ['front-organisation', 'Hội Nông dân tỉnh'],
  ['direct-committee', 'Đảng ủy Quân sự tỉnh'],
  ['state-agency', 'Sở Nông nghiệp và Môi trường'],
  ['state-agency', 'Sở Xây dựng'],
  ['state-agency', 'Sở Công Thương'],
  ['front-organisation', 'Hội Liên hiệp Phụ nữ tỉnh'],
  ['state-agency', 'Sở Khoa học và Công nghệ'],
  ['state-agency', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['state-agency', 'Thanh tra tỉnh'],
  ['front-organisation', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh'],
  ['state-agency', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['state-agency', 'Cục Thuế tỉnh'],
  ['state-agency', 'Kho bạc Nhà nước tỉnh'],
  ['front-organisation', 'Hội Cựu chiến binh tỉnh'],
  ['state-agency', 'Bảo hiểm xã hội tỉnh'],
  ['state-agency', 'Chi cục Kiểm lâm tỉnh'],
  ['front-organisation', 'Liên đoàn Lao động tỉnh'],
  ['state-agency', 'Ban Quản lý các khu công nghiệp tỉnh'],
  ['state-agency', 'Đài Phát thanh và Truyền hình tỉnh'],
  ['state-agency', 'Trường Chính trị tỉnh'],
  ['state-agency', 'Báo tỉnh'],
  ['state-agency', 'Chi cục Thống kê tỉnh'],
];
