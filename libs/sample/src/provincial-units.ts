import type { SampleUnit } from './sample-unit.js';

/** The day on which the province was restored. The register starts there and does not tell what is younger. */
export const ESTABLISHED_ON = '1997-01-01';

export const PROVINCE_COMMITTEE = 'TU';

const below = (kind: SampleUnit['kind'], units: Readonly<Record<string, string>>): SampleUnit[] =>
  Object.entries(units).map(([code, name]) => ({
    code,
    name,
    kind,
    parentCode: PROVINCE_COMMITTEE,
    establishedOn: ESTABLISHED_ON,
  }));

/** The provincial committee and everything directly below it but the districts. */
export const PROVINCIAL_UNITS: readonly SampleUnit[] = [
  {
    code: PROVINCE_COMMITTEE,
    name: 'Tỉnh ủy Bắc Kạn',
    kind: 'province-committee',
    parentCode: null,
    establishedOn: ESTABLISHED_ON,
  },
  ...below('standing-committee', { BTV: 'Ban Thường vụ Tỉnh ủy' }),
  ...below('office', { VPTU: 'Văn phòng Tỉnh ủy' }),
  ...below('party-board', {
    BTC: 'Ban Tổ chức Tỉnh ủy',
    BTG: 'Ban Tuyên giáo Tỉnh ủy',
    BDV: 'Ban Dân vận Tỉnh ủy',
    BNC: 'Ban Nội chính Tỉnh ủy',
  }),
  ...below('inspection-commission', { UBKT: 'Ủy ban Kiểm tra Tỉnh ủy' }),
  ...below('direct-committee', {
    'DU-KHOI': 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    'DU-QS': 'Đảng ủy Quân sự tỉnh',
    'DU-CA': 'Đảng ủy Công an tỉnh',
  }),
  ...below('party-delegation', {
    'DD-HDND': 'Đảng đoàn Hội đồng nhân dân tỉnh',
    'DD-MTTQ': 'Đảng đoàn Ủy ban MTTQ Việt Nam tỉnh',
    'DD-LDLD': 'Đảng đoàn Liên đoàn Lao động tỉnh',
    'DD-HND': 'Đảng đoàn Hội Nông dân tỉnh',
    'DD-HPN': 'Đảng đoàn Hội Liên hiệp Phụ nữ tỉnh',
    'DD-HCCB': 'Đảng đoàn Hội Cựu chiến binh tỉnh',
    'BCS-UBND': 'Ban cán sự đảng Ủy ban nhân dân tỉnh',
    'BCS-TAND': 'Ban cán sự đảng Tòa án nhân dân tỉnh',
    'BCS-VKSND': 'Ban cán sự đảng Viện kiểm sát nhân dân tỉnh',
  }),
  ...below('state-agency', {
    HDND: 'Thường trực Hội đồng nhân dân tỉnh',
    UBND: 'Ủy ban nhân dân tỉnh',
    TAND: 'Tòa án nhân dân tỉnh',
    VKSND: 'Viện kiểm sát nhân dân tỉnh',
    THADS: 'Cục Thi hành án dân sự tỉnh',
    'VP-HDND': 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'VP-UBND': 'Văn phòng Ủy ban nhân dân tỉnh',
    'SO-NV': 'Sở Nội vụ',
    'SO-KHDT': 'Sở Kế hoạch và Đầu tư',
    'SO-TC': 'Sở Tài chính',
    'SO-CT': 'Sở Công Thương',
    'SO-NNPTNT': 'Sở Nông nghiệp và Phát triển nông thôn',
    'SO-GTVT': 'Sở Giao thông vận tải',
    'SO-XD': 'Sở Xây dựng',
    'SO-TNMT': 'Sở Tài nguyên và Môi trường',
    'SO-TTTT': 'Sở Thông tin và Truyền thông',
    'SO-LDTBXH': 'Sở Lao động - Thương binh và Xã hội',
    'SO-VHTTDL': 'Sở Văn hóa, Thể thao và Du lịch',
    'SO-KHCN': 'Sở Khoa học và Công nghệ',
    'SO-GDDT': 'Sở Giáo dục và Đào tạo',
    'SO-YT': 'Sở Y tế',
    'SO-TP': 'Sở Tư pháp',
    'TT-TINH': 'Thanh tra tỉnh',
    'BAN-DT': 'Ban Dân tộc tỉnh',
    'BAN-KCN': 'Ban Quản lý các khu công nghiệp tỉnh',
  }),
  ...below('front-organisation', {
    MTTQ: 'Ủy ban MTTQ Việt Nam tỉnh',
    LDLD: 'Liên đoàn Lao động tỉnh',
    HND: 'Hội Nông dân tỉnh',
    HPN: 'Hội Liên hiệp Phụ nữ tỉnh',
    DTN: 'Tỉnh đoàn Thanh niên Cộng sản Hồ Chí Minh',
    HCCB: 'Hội Cựu chiến binh tỉnh',
  }),
];
