import { PROVINCE_COMMITTEE } from './provincial-units.js';

/** A term of a committee of the sample; its last day is null while it lasts. */
export interface SampleTerm {
  readonly unitCode: string;
  readonly termId: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export const committeeTerms: readonly SampleTerm[] = [
  {
    unitCode: PROVINCE_COMMITTEE,
    termId: '2020-2025',
    name: 'Nhiệm kỳ 2020 - 2025',
    startsOn: '2020-10-28',
    endsOn: '2025-10-27',
  },
  {
    unitCode: PROVINCE_COMMITTEE,
    termId: '2025-2030',
    name: 'Nhiệm kỳ 2025 - 2030',
    startsOn: '2025-10-28',
    endsOn: null,
  },
];

/** A document that others refer to. `concretises` names the symbol of the one that it carries out. */
export interface SampleReference {
  readonly symbol: string;
  readonly title: string;
  readonly issuerNamed: string;
  readonly issuerUnitCode: string | null;
  readonly documentDate: string;
  readonly concretises: string | null;
}

/** What the sample directive cites, and a line of three levels; those of the province and the district are invented. */
export const references: readonly SampleReference[] = [
  {
    symbol: '13-CT/TW',
    title: 'về tăng cường sự lãnh đạo của Đảng đối với công tác quản lý, bảo vệ và phát triển rừng',
    issuerNamed: 'Ban Bí thư Trung ương Đảng',
    issuerUnitCode: null,
    documentDate: '2017-01-12',
    concretises: null,
  },
  {
    symbol: '25-NQ/TW',
    title: 'về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới',
    issuerNamed: 'Ban Chấp hành Trung ương Đảng',
    issuerUnitCode: null,
    documentDate: '2013-06-03',
    concretises: null,
  },
  {
    symbol: '09-CTr/HU',
    title: 'thực hiện Nghị quyết về công tác dân vận',
    issuerNamed: 'Huyện ủy Chợ Mới',
    issuerUnitCode: 'HU-065',
    documentDate: '2013-09-16',
    concretises: '25-NQ/TW',
  },
  {
    symbol: '17-CT/HU',
    title: 'về nâng cao chất lượng công tác dân vận',
    issuerNamed: 'Huyện ủy Chợ Mới',
    issuerUnitCode: 'HU-065',
    documentDate: '2019-03-11',
    concretises: '09-CTr/HU',
  },
];
