import type { LocalDate, ReformChange } from '#domain';
import { COMMITTEE, OFFICE, type MadeDistrict, type MadeRegister } from './made-register.js';

/** The day on which districts ended and communes were merged. */
export const REFORM_DAY: LocalDate = '2025-07-01';
/** What a decree leaves open is decided on this day. */
export const DECIDED_ON: LocalDate = '2025-07-03';
/** Steps of those who wait for the decision come so much later. A whole week: a working day stays one. */
export const WAITING_DAYS = 7;

/** Districts of one decree: far below what a decree may name. */
const DISTRICTS_A_DECREE = 100;
const MERGED_AT_ONCE = 3;
/** In one district of so many, a commune is divided. */
const DIVIDED_EVERY = 4;

/** A decree whose units are named by their codes. */
export interface MadeDecree {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly inForceOn: LocalDate;
  readonly changes: readonly ReformChange[];
}

/** A person's word on what a decree leaves open: all of `from` passes to `to`. */
export interface MadeDecision {
  readonly decree: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** What becomes of the communes of one province; by the codes of units. */
export interface MadeReform {
  readonly decrees: readonly MadeDecree[];
  readonly decisions: readonly MadeDecision[];
  /** Communes as they are afterwards. */
  readonly communes: readonly string[];
  /** New units to which no account comes from an old one. */
  readonly unmanned: readonly string[];
}

/** Merges communes three by three below the province, divides some, and dissolves the districts. */
export function madeReform({ districts }: MadeRegister): MadeReform {
  const decrees: MadeDecree[] = [];
  const decisions: MadeDecision[] = [];
  const unmanned: string[] = [];
  const communes: string[] = [];
  for (let start = 0; start < districts.length; start += DISTRICTS_A_DECREE) {
    const key = `sx-${decrees.length + 1}`;
    const changes = districts.slice(start, start + DISTRICTS_A_DECREE).flatMap((district, index) => {
      const made = reformedDistrict(district, (start + index) % DIVIDED_EVERY === 0);
      decisions.push(...made.decisions.map((decision) => ({ ...decision, decree: key })));
      communes.push(...made.communes);
      unmanned.push(...made.unmanned);
      return made.changes;
    });
    const number = `${String(decrees.length + 1).padStart(2, '0')}/NQ-SX`;
    const title = 'về việc sắp xếp các đơn vị hành chính cấp xã và kết thúc hoạt động của cấp huyện';
    decrees.push({ key, number, title, inForceOn: REFORM_DAY, changes });
  }
  return { decrees, decisions, communes, unmanned };
}

interface Reformed {
  readonly changes: ReformChange[];
  readonly decisions: Omit<MadeDecision, 'decree'>[];
  readonly communes: string[];
  readonly unmanned: string[];
}

function reformedDistrict({ code, name, communes }: MadeDistrict, mayDivide: boolean): Reformed {
  const divided = mayDivide && communes.length > 2 * MERGED_AT_ONCE ? communes.at(-1)! : null;
  const whole = divided ? communes.slice(0, -1) : communes;
  const groups = grouped(whole);
  const established = groups.map((group) => ({ code: `M${group[0]!.code}`, place: group[0]!.place }));
  const part = divided ? { code: `M${divided.code}`, place: divided.place } : null;
  const parts = divided && part ? [established.at(-1)!.code, part.code] : [];
  const made = part ? [...established, part] : established;
  const changes: ReformChange[] = [
    ...made.map((one): ReformChange => {
      const unit = { unitId: one.code, code: one.code, name: `Đảng ủy xã ${one.place} (mới)` };
      return { type: 'establish', unit: { ...unit, kind: 'commune-committee', parentId: COMMITTEE } };
    }),
    ...groups.map((group, index): ReformChange => {
      return { type: 'merge', unitIds: group.map((commune) => commune.code), into: established[index]!.code };
    }),
    ...(divided ? [divisionOf(divided.code, parts)] : []),
    { type: 'dissolve', unitId: code },
  ];
  const closing = `Giao Văn phòng Tỉnh ủy tiếp nhận các nhiệm vụ còn lại của Huyện ủy ${name}.`;
  const splitting = 'Giao đơn vị tiếp nhận phần lớn địa bàn thực hiện tiếp các nhiệm vụ.';
  return {
    changes,
    decisions: [
      { from: code, to: OFFICE, text: closing },
      ...(divided ? [{ from: divided.code, to: parts[0]!, text: splitting }] : []),
    ],
    communes: made.map((one) => one.code),
    unmanned: part ? [part.code] : [],
  };
}

function divisionOf(unitId: string, parts: readonly string[]): ReformChange {
  const shares = [60, 40];
  const named = parts.map((into, index) => ({ into, share: shares[index]!, what: null }));
  return { type: 'divide', unitId, parts: named };
}

/** Three by three; what is left over joins the last ones. */
function grouped<Item>(items: readonly Item[]): Item[][] {
  const count = Math.max(1, Math.floor(items.length / MERGED_AT_ONCE));
  return Array.from({ length: count }, (_, index) => {
    const start = index * MERGED_AT_ONCE;
    return items.slice(start, index === count - 1 ? undefined : start + MERGED_AT_ONCE);
  });
}
