import type { LocalDate } from '#domain';
import { SUBJECTS } from './subjects.js';

/** A document of the whole country on a subject of the sample; the province carries it out by a programme of its own. */
export interface Foundation {
  readonly subject: string;
  readonly symbol: string;
  readonly title: string;
  readonly issuerNamed: string;
  readonly documentDate: LocalDate;
  /** Number of the province's programme. */
  readonly programme: string;
}

const SECRETARIAT = 'Ban Bí thư Trung ương Đảng';
const POLITBURO = 'Bộ Chính trị';
const CENTRAL_COMMITTEE = 'Ban Chấp hành Trung ương Đảng';

/** Public documents of the country; the programmes of the province are invented. */
export const FOUNDATIONS: readonly Foundation[] = [
  {
    subject: SUBJECTS[0]!,
    symbol: '13-CT/TW',
    title: 'về tăng cường sự lãnh đạo của Đảng đối với công tác quản lý, bảo vệ và phát triển rừng',
    issuerNamed: SECRETARIAT,
    documentDate: '2017-01-12',
    programme: '14-CTr/TU',
  },
  {
    subject: SUBJECTS[1]!,
    symbol: '35-CT/TW',
    title: 'về tăng cường sự lãnh đạo của Đảng đối với công tác tiếp công dân và giải quyết khiếu nại, tố cáo',
    issuerNamed: POLITBURO,
    documentDate: '2014-05-26',
    programme: '21-CTr/TU',
  },
  {
    subject: SUBJECTS[4]!,
    symbol: '52-NQ/TW',
    title: 'về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
    issuerNamed: POLITBURO,
    documentDate: '2019-09-27',
    programme: '33-CTr/TU',
  },
  {
    subject: SUBJECTS[6]!,
    symbol: '19-NQ/TW',
    title: 'về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045',
    issuerNamed: CENTRAL_COMMITTEE,
    documentDate: '2022-06-16',
    programme: '12-CTr/TU',
  },
  {
    subject: SUBJECTS[10]!,
    symbol: '05-CT/TW',
    title: 'về đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    issuerNamed: POLITBURO,
    documentDate: '2016-05-15',
    programme: '09-CTr/TU',
  },
  {
    subject: SUBJECTS[19]!,
    symbol: '25-NQ/TW',
    title: 'về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới',
    issuerNamed: CENTRAL_COMMITTEE,
    documentDate: '2013-06-03',
    programme: '27-CTr/TU',
  },
];
