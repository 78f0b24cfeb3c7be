import { addDays, type LocalDate } from '#domain';
import type { SampleTerm } from '../documents.js';
import type { SamplePerson } from '../people.js';
import type { SampleUnitGroup } from '../sample-unit-group.js';
import type { SampleUnit } from '../sample-unit.js';
import { AGENCIES, personName, placeNames } from './made-names.js';
import type { Seeded } from './seeded.js';
import { firstDayOf, type YearsOptions } from './years-options.js';

/** Communes of an ordinary district. */
const COMMUNES_A_DISTRICT = 13;
/** Of what is no organ of the committee, so much are agencies of the province. */
const AGENCY_SHARE = 0.2;
const ESTABLISHED_ON = '1997-01-01';

export const COMMITTEE = 'TU';
export const STANDING_COMMITTEE = 'BTV';
export const OFFICE = 'VPTU';
export const MONITOR = 'BDV';
export const INSPECTION = 'UBKT';
/** Login of the office, which drafts and issues for the province. */
export const CLERK = 'vanphong';

/** Codes of the groups that documents name; the standing part of "nơi nhận". */
export const GROUPS = { agencies: 'CO-QUAN', districts: 'HUYEN', communes: 'XA' } as const;

export interface MadeDistrict {
  readonly code: string;
  readonly name: string;
  readonly communes: readonly { readonly code: string; readonly place: string }[];
}

/** A province as it is on the first day of a story. */
export interface MadeRegister {
  readonly units: readonly SampleUnit[];
  readonly unitGroups: readonly SampleUnitGroup[];
  readonly people: readonly SamplePerson[];
  readonly terms: readonly SampleTerm[];
  readonly agencies: readonly string[];
  readonly districts: readonly MadeDistrict[];
}

/** Login of whoever acts for a unit. */
export const loginOf = (unitCode: string): string => `cb.${unitCode.toLowerCase()}`;

export function madeRegister(options: YearsOptions, chance: Seeded): MadeRegister {
  const rest = options.units - 5;
  const agencyCount = Math.max(1, Math.min(AGENCIES.length, Math.round(rest * AGENCY_SHARE)));
  const below = rest - agencyCount;
  const districtCount = Math.max(1, Math.round(below / (COMMUNES_A_DISTRICT + 1)));
  const districts = madeDistricts(districtCount, below - districtCount, chance);
  const agencies = AGENCIES.slice(0, agencyCount).map(([kind, name], index) =>
    unit(`CQ-${padded(index + 1, 2)}`, name, kind, COMMITTEE),
  );
  const units = [
    unit(COMMITTEE, 'Tỉnh ủy Sông Ngân', 'province-committee', null),
    unit(STANDING_COMMITTEE, 'Ban Thường vụ Tỉnh ủy', 'standing-committee', COMMITTEE),
    unit(OFFICE, 'Văn phòng Tỉnh ủy', 'office', COMMITTEE),
    unit(MONITOR, 'Ban Dân vận Tỉnh ủy', 'party-board', COMMITTEE),
    unit(INSPECTION, 'Ủy ban Kiểm tra Tỉnh ủy', 'inspection-commission', COMMITTEE),
    ...agencies,
    ...districts.flatMap(({ code, name, communes }) => [
      unit(code, `Huyện ủy ${name}`, 'district-committee', COMMITTEE),
      ...communes.map((one) => unit(one.code, `Đảng ủy xã ${one.place}`, 'commune-committee', code)),
    ]),
  ];
  return {
    units,
    unitGroups: madeGroups(agencies),
    people: madePeople(units, chance.branch('people')),
    terms: madeTerms(options),
    agencies: agencies.map(({ code }) => code),
    districts,
  };
}

function madeDistricts(count: number, communes: number, chance: Seeded): MadeDistrict[] {
  const names = placeNames(count, chance.branch('districts'));
  const places = placeNames(communes, chance.branch('communes'));
  let placed = 0;
  return names.map((name, index) => {
    const share = Math.round((communes * (index + 1)) / count) - placed;
    const own = places.slice(placed, placed + share).map((place, at) => {
      return { code: `DU-${padded(placed + at + 1, 5)}`, place };
    });
    placed += share;
    return { code: `HU-${padded(index + 1, 3)}`, name, communes: own };
  });
}

function unit(code: string, name: string, kind: SampleUnit['kind'], parentCode: string | null): SampleUnit {
  return { code, name, kind, parentCode, establishedOn: ESTABLISHED_ON };
}

function madeGroups(agencies: readonly SampleUnit[]): SampleUnitGroup[] {
  const kinds = [...new Set(agencies.map(({ kind }) => kind))];
  return [
    { code: GROUPS.agencies, name: 'Các sở, ban, ngành, đoàn thể tỉnh', aliases: [], selector: { kinds } },
    { code: GROUPS.districts, name: 'Các huyện ủy', aliases: [], selector: { kinds: ['district-committee'] } },
    { code: GROUPS.communes, name: 'Các đảng ủy xã', aliases: [], selector: { kinds: ['commune-committee'] } },
  ];
}

/** One who acts for each unit, and those whose work is the whole province. */
function madePeople(units: readonly SampleUnit[], chance: Seeded): SamplePerson[] {
  const person = (login: string, role: SamplePerson['role'], unitCode: string): SamplePerson => {
    return { login, displayName: personName(chance), role, unitCode };
  };
  const acting = units.filter(({ code }) => ![COMMITTEE, STANDING_COMMITTEE, OFFICE].includes(code));
  return [
    person('quantri', 'administrator', OFFICE),
    person(CLERK, 'issuer', OFFICE),
    person('thuongvu', 'issuer', STANDING_COMMITTEE),
    person('danvan', 'monitor', MONITOR),
    person('kiemtra', 'inspector', INSPECTION),
    person('kiemtra.02', 'inspector', INSPECTION),
    ...acting.map(({ code, kind }) => {
      return person(loginOf(code), kind === 'district-committee' ? 'issuer' : 'unit-officer', code);
    }),
  ];
}

/** Terms of five years that cover the story. */
function madeTerms(options: YearsOptions): SampleTerm[] {
  const terms: SampleTerm[] = [];
  const first = Number(firstDayOf(options).slice(0, 4));
  const last = Number(options.until.slice(0, 4));
  for (let year = first - (first % 5) - 5; year <= last; year += 5) {
    const startsOn: LocalDate = `${year}-10-28`;
    const endsOn = addDays(`${year + 5}-10-28`, -1);
    const name = `Nhiệm kỳ ${year} - ${year + 5}`;
    terms.push({ unitCode: COMMITTEE, termId: `${year}-${year + 5}`, name, startsOn, endsOn });
  }
  return terms;
}

const padded = (count: number, digits: number): string => String(count).padStart(digits, '0');
