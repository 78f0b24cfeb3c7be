import { FRONT_GROUPS } from './front-groups.js';
import { PARTY_GROUPS } from './party-groups.js';
import { PROVINCE_COMMITTEE } from './provincial-units.js';
import type { SampleUnitGroup } from './sample-unit-group.js';
import { DISTRICT_GOVERNMENTS, NO_DEPARTMENTS, STATE_GROUPS } from './state-groups.js';

/** Groups that reach over Party, state and Front. */
const MIXED_GROUPS: readonly SampleUnitGroup[] = [
  {
    code: 'so-ban-nganh-doan-the',
    name: 'Các sở, ban, ngành, đoàn thể tỉnh',
    aliases: [
      'các sở, ban, ngành, đoàn thể',
      'sở, ban, ngành, đoàn thể',
      'sở, ban, ngành, đoàn thể tỉnh',
      'các sở, ban, ngành, đoàn thể cấp tỉnh',
      'các sở, ngành, đoàn thể tỉnh',
      'các ban, ngành, đoàn thể',
      'ban, ngành, đoàn thể',
      'các ban, ngành, đoàn thể tỉnh',
      'các sở, ban, ngành, MTTQ và đoàn thể tỉnh',
    ],
    selector: { kinds: ['state-agency', 'front-organisation'] },
    exclude: NO_DEPARTMENTS,
  },
  {
    code: 'nguoi-dung-dau',
    name: 'Người đứng đầu cấp ủy, chính quyền, cơ quan, đơn vị',
    aliases: [
      'người đứng đầu',
      'người đứng đầu cấp ủy, chính quyền',
      'người đứng đầu các cấp ủy, chính quyền, cơ quan, đơn vị',
      'người đứng đầu cấp ủy, tổ chức đảng, chính quyền, cơ quan, đơn vị',
      'người đứng đầu cơ quan, đơn vị',
      'người đứng đầu các cơ quan, đơn vị',
      'người đứng đầu cấp ủy',
      'thủ trưởng các cơ quan, đơn vị',
      'cấp ủy, chính quyền, cơ quan, đơn vị',
      'các cơ quan, đơn vị, địa phương',
      'các cơ quan, đơn vị',
      'cơ quan, đơn vị',
    ],
    selector: {
      kinds: [
        'office',
        'party-board',
        'inspection-commission',
        'district-committee',
        'direct-committee',
        'state-agency',
        'front-organisation',
      ],
      below: PROVINCE_COMMITTEE,
    },
  },
  {
    code: 'cap-uy-chinh-quyen',
    name: 'Các cấp ủy, chính quyền',
    aliases: [
      'cấp ủy, chính quyền',
      'cấp ủy, chính quyền các cấp',
      'các cấp ủy đảng, chính quyền',
      'các cấp ủy, chính quyền địa phương',
      'cấp ủy, chính quyền địa phương',
    ],
    selector: { kinds: ['district-committee', 'direct-committee'] },
    include: ['UBND', ...DISTRICT_GOVERNMENTS],
  },
];

/**
 * The addressee groups. They reach as far down as the province itself gives work: communes get theirs from their
 * district, by cascade, and are addressed directly only where a document names them.
 */
export const unitGroups: readonly SampleUnitGroup[] = [
  ...PARTY_GROUPS,
  ...STATE_GROUPS,
  ...FRONT_GROUPS,
  ...MIXED_GROUPS,
];
