import { DISTRICTS, type Commune, type District } from './districts.js';
import { ESTABLISHED_ON, PROVINCE_COMMITTEE } from './provincial-units.js';
import type { SampleUnit } from './sample-unit.js';

export const districtCommitteeCode = (districtCode: string): string => `HU-${districtCode}`;
export const districtGovernmentCode = (districtCode: string): string => `UBND-${districtCode}`;
export const communeCommitteeCode = (communeCode: string): string => `DU-${communeCode}`;

/** The district committees, each with its district's people's committee and the commune committees below it. */
export const DISTRICT_UNITS: readonly SampleUnit[] = DISTRICTS.flatMap((district) => [
  committeeOf(district),
  governmentOf(district),
  ...district.communes.map((commune) => communeCommittee(commune, district)),
]);

function committeeOf({ code, name }: District): SampleUnit {
  return {
    code: districtCommitteeCode(code),
    name: name.startsWith('Thành phố ') ? name.replace('Thành phố', 'Thành ủy') : name.replace('Huyện', 'Huyện ủy'),
    kind: 'district-committee',
    parentCode: PROVINCE_COMMITTEE,
    establishedOn: ESTABLISHED_ON,
  };
}

function governmentOf({ code, name }: District): SampleUnit {
  return {
    code: districtGovernmentCode(code),
    name: `Ủy ban nhân dân ${withinName(name)}`,
    kind: 'state-agency',
    parentCode: districtCommitteeCode(code),
    establishedOn: ESTABLISHED_ON,
  };
}

function communeCommittee({ code, name }: Commune, district: District): SampleUnit {
  return {
    code: communeCommitteeCode(code),
    name: `Đảng ủy ${withinName(name)}`,
    kind: 'commune-committee',
    parentCode: districtCommitteeCode(district.code),
    establishedOn: ESTABLISHED_ON,
  };
}

/** "Xã Nông Hạ" stands inside another name as "xã Nông Hạ". */
function withinName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
