import { districtGovernmentCode } from './district-units.js';
import { DISTRICTS } from './districts.js';
import type { SampleUnitGroup } from './sample-unit-group.js';

export const DISTRICT_GOVERNMENTS = DISTRICTS.map(({ code }) => districtGovernmentCode(code));

/** Agencies of the state that are no department of the province. */
export const NO_DEPARTMENTS = ['HDND', 'UBND', 'TAND', 'VKSND', 'THADS', ...DISTRICT_GOVERNMENTS];

/** Agencies of the state. */
export const STATE_GROUPS: readonly SampleUnitGroup[] = [
  {
    code: 'so-ban-nganh',
    name: 'Các sở, ban, ngành',
    aliases: [
      'sở, ban, ngành',
      'các sở, ban, ngành tỉnh',
      'các sở, ban, ngành của tỉnh',
      'các sở, ban, ngành cấp tỉnh',
      'các sở, ngành',
      'các sở, ngành tỉnh',
      'các ban, ngành',
      'ban, ngành',
      'ban, ngành của tỉnh',
      'các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
    ],
    selector: { kinds: ['state-agency'] },
    exclude: NO_DEPARTMENTS,
  },
  {
    code: 'co-quan-nha-nuoc',
    name: 'Các cơ quan nhà nước',
    aliases: [
      'cơ quan nhà nước',
      'các cơ quan nhà nước các cấp',
      'cơ quan nhà nước các cấp',
      'các cơ quan hành chính nhà nước',
      'cơ quan hành chính nhà nước các cấp',
    ],
    selector: { kinds: ['state-agency'] },
  },
  {
    code: 'chinh-quyen',
    name: 'Chính quyền các cấp',
    aliases: [
      'chính quyền',
      'các cấp chính quyền',
      'cấp chính quyền',
      'chính quyền địa phương',
      'chính quyền địa phương các cấp',
      'Ủy ban nhân dân các cấp',
      'UBND các cấp',
      'HĐND, UBND các cấp',
    ],
    selector: { kinds: [] },
    include: ['HDND', 'UBND', ...DISTRICT_GOVERNMENTS],
  },
  {
    code: 'uy-ban-nhan-dan-cap-huyen',
    name: 'Ủy ban nhân dân các huyện, thành phố',
    aliases: ['UBND các huyện, thành phố', 'Ủy ban nhân dân cấp huyện', 'UBND cấp huyện', 'chính quyền cấp huyện'],
    selector: { kinds: [] },
    include: DISTRICT_GOVERNMENTS,
  },
  {
    code: 'co-quan-tu-phap',
    name: 'Các cơ quan tư pháp',
    aliases: ['cơ quan tư pháp', 'các cơ quan tư pháp tỉnh', 'các cơ quan tư pháp các cấp', 'các cơ quan nội chính'],
    selector: { kinds: [] },
    include: ['TAND', 'VKSND', 'THADS', 'SO-TP'],
  },
];
