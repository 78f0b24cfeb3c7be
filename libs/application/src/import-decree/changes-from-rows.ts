import type { DividedPart, ReformChange, UnitTree } from '#domain';
import type { SuccessionRow } from '#intake';
import { unitIdOf } from '../import-register/import-register.js';

/** How the table's codes and names are those of the register. */
export interface TableReading {
  /** Stands before a code of the table in the register: "DU-". */
  readonly codePrefix: string;
  /** Stands before a name of the table, whose first letter becomes small: "Đảng ủy ". */
  readonly namePrefix: string;
  /** The unit above the new ones. */
  readonly superiorUnitId: string;
  /** Tells a new unit from an old one that had its code: the year of the decree. */
  readonly year: string;
}

/** What the reader should look at though it hinders nothing. */
export interface RowRemark {
  readonly line: number;
  readonly remark: 'no-old-unit' | 'taken-for-part';
  readonly unit: string;
}

export interface ReadChanges {
  readonly changes: readonly ReformChange[];
  readonly remarks: readonly RowRemark[];
  readonly problems: readonly { readonly line: number; readonly field: string; readonly found: string | null }[];
}

/**
 * Makes a decree's changes of a table's rows. Whatever the table does not say is one successor for the whole waits for a
 * person: a unit with several rows is divided, and so is one whose relation is unknown.
 */
export function changesFromRows(rows: readonly SuccessionRow[], reading: TableReading, tree: UnitTree): ReadChanges {
  const remarks: RowRemark[] = [];
  const problems: ReadChanges['problems'][number][] = [];
  const byCode = new Map([...tree.all()].map((unit) => [unit.code, unit]));
  const nameOf = (name: string) => `${reading.namePrefix}${name.slice(0, 1).toLocaleLowerCase('vi')}${name.slice(1)}`;
  const kept = new Set(rows.filter(isKept).map(({ newCode }) => newCode));

  const establish = new Map<string, Extract<ReformChange, { type: 'establish' }>>();
  const successorOf = ({ newCode, newName }: SuccessionRow): string => {
    const plain = `${reading.codePrefix}${newCode}`;
    const known = byCode.get(plain);
    if (known && kept.has(newCode)) return known.unitId;
    const code = known ? `${plain}-${reading.year}` : plain;
    const unitId = unitIdOf(code);
    if (!establish.has(unitId)) {
      const name = nameOf(newName);
      const unit = { unitId, code, name, kind: 'commune-committee' as const, parentId: reading.superiorUnitId };
      establish.set(unitId, { type: 'establish', unit });
    }
    return unitId;
  };

  const merged = new Map<string, string[]>();
  const divided: ReformChange[] = [];
  const stays: ReformChange[] = [];
  for (const [oldCode, ofOld] of groupedByOld(rows)) {
    const [first] = ofOld as [SuccessionRow];
    if (oldCode === '') {
      for (const row of ofOld) {
        successorOf(row);
        remarks.push({ line: row.line, remark: 'no-old-unit', unit: row.oldName || row.newName });
      }
      continue;
    }
    const old = byCode.get(`${reading.codePrefix}${oldCode}`);
    if (!old) {
      problems.push({ line: first.line, field: 'old_commune_code', found: `${reading.codePrefix}${oldCode}` });
      continue;
    }
    if (ofOld.length === 1 && isKept(first)) {
      if (first.relation === 'retyped') stays.push({ type: 'rename', unitId: old.unitId, name: nameOf(first.newName) });
      if (old.parentId !== reading.superiorUnitId) {
        stays.push({ type: 'move', unitId: old.unitId, parentId: reading.superiorUnitId });
      }
    } else if (ofOld.length === 1 && first.relation === 'whole') {
      const into = successorOf(first);
      const others = merged.get(into);
      if (others) others.push(old.unitId);
      else merged.set(into, [old.unitId]);
    } else {
      const parts = ofOld.map((row): DividedPart => ({ into: successorOf(row), share: null, what: null }));
      divided.push({ type: 'divide', unitId: old.unitId, parts });
      for (const { line, relation } of ofOld) {
        if (relation !== 'part') remarks.push({ line, remark: 'taken-for-part', unit: old.name });
      }
    }
  }
  const merges = [...merged].map(([into, unitIds]): ReformChange => ({ type: 'merge', unitIds, into }));
  return { changes: [...establish.values(), ...stays, ...merges, ...divided], remarks, problems };
}

const isKept = ({ relation, oldCode, newCode }: SuccessionRow): boolean =>
  (relation === 'unchanged' || relation === 'retyped') && oldCode === newCode;

function groupedByOld(rows: readonly SuccessionRow[]): Map<string, SuccessionRow[]> {
  const groups = new Map<string, SuccessionRow[]>();
  for (const row of rows) {
    const group = groups.get(row.oldCode);
    if (group) group.push(row);
    else groups.set(row.oldCode, [row]);
  }
  return groups;
}
