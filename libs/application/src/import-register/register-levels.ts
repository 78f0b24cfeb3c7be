import { codeKey, mayStandUnder, UNIT_KINDS, type UnitKind } from '#domain';
import type { Register } from './import-register.js';
import { RegisterInconsistent, type RegisterProblem } from './register-problem.js';

/** Codes that the register names and does not enter. */
export function namedOutside({ units, unitGroups }: Register): string[] {
  const entered = new Set(units.map(({ code }) => code));
  const named = [...units.flatMap(({ parentCode }) => parentCode ?? []), ...unitGroups.flatMap(unitsNamedBy)];
  return [...new Set(named)].filter((code) => !entered.has(code));
}

function unitsNamedBy({ selector, include = [], exclude = [] }: Register['unitGroups'][number]): string[] {
  return [...include, ...exclude, ...(selector.below ? [selector.below] : [])];
}

/** Codes of units that are there, whether or not the register enters them again. */
interface KnownCodes {
  readonly isThere: (code: string) => boolean;
  /** The code of another unit that differs in capitals only. */
  readonly alikeOf: (code: string) => string | undefined;
}

/**
 * Units by depth; a unit whose parent is neither in the register nor registered, or that stands below itself, is a
 * problem.
 */
export function levelsOf(
  { units, unitGroups }: Register,
  registered: ReadonlyMap<string, UnitKind>,
  codes: KnownCodes,
): Register['units'][] {
  const problems: RegisterProblem[] = [];
  const entered = new Set<string>();
  const byKey = new Map<string, string>();
  for (const { code, name } of [...units, ...unitGroups])
    if (!name.trim()) problems.push({ problem: 'nameless', code });
  for (const { code, kind } of units) {
    // What is there already stays as it is, also beside one that is alike.
    const other = codes.isThere(code) ? code : (byKey.get(codeKey(code)) ?? codes.alikeOf(code) ?? code);
    if (entered.has(code)) problems.push({ problem: 'twice', code });
    else if (other !== code) problems.push({ problem: 'alike', code, other });
    if (!UNIT_KINDS.includes(kind)) problems.push({ problem: 'kind-unknown', code, kind });
    entered.add(code);
    byKey.set(codeKey(code), other);
  }
  const levels: Register['units'][] = [];
  const placed = new Set(registered.keys());
  let left = units;
  while (left.length > 0) {
    const level = left.filter(({ parentCode }) => parentCode === null || placed.has(parentCode));
    if (level.length === 0) {
      const isKnown = (parentCode: string | null) => parentCode === null || entered.has(parentCode);
      const orphans = left.filter(({ parentCode }) => !isKnown(parentCode));
      // Below an orphan all are left over; only where there is none do they stand below themselves.
      const [problem, told] =
        orphans.length > 0 ? (['superior-unknown', orphans] as const) : (['below-itself', left] as const);
      problems.push(...told.map(({ code, parentCode }) => ({ problem, code, superior: parentCode ?? '' })));
      break;
    }
    levels.push(level);
    for (const { code } of level) placed.add(code);
    left = left.filter(({ code }) => !placed.has(code));
  }
  const groups = new Set<string>();
  for (const group of unitGroups) {
    const { code, selector, include = [] } = group;
    if (groups.has(code)) problems.push({ problem: 'twice', code });
    groups.add(code);
    if (selector.kinds.length === 0 && include.length === 0) problems.push({ problem: 'selects-nothing', code });
    for (const named of unitsNamedBy(group)) {
      if (entered.has(named) || registered.has(named)) continue;
      problems.push({ problem: 'member-unknown', code, member: named });
    }
  }
  if (problems.length === 0) problems.push(...misplacedIn(units, registered));
  if (problems.length > 0) throw new RegisterInconsistent(problems);
  return levels;
}

/** Units below a kind below which none of their kind stands, and a second one that stands at the head. */
function misplacedIn(units: Register['units'], registered: ReadonlyMap<string, UnitKind>): RegisterProblem[] {
  const kindOf = new Map([...registered, ...units.map(({ code, kind }) => [code, kind] as const)]);
  const head = units.find(({ parentCode }) => parentCode === null);
  return units.flatMap(({ code, kind, parentCode }): RegisterProblem[] => {
    if (parentCode === null)
      return !head || code === head.code ? [] : [{ problem: 'second-head', code, head: head.code }];
    const superior = kindOf.get(parentCode);
    const isTold = superior === undefined || !UNIT_KINDS.includes(kind) || !UNIT_KINDS.includes(superior);
    return isTold || mayStandUnder(kind, superior)
      ? []
      : [{ problem: 'superior-unfit', code, kind, superior: parentCode, superiorKind: superior }];
  });
}
