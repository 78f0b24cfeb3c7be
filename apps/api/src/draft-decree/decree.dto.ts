import { unitIdOf } from '#application';
import { REFORM_CHANGES, UNIT_KINDS, type DecreeContent, type ReformChange, type UnitKind } from '#domain';
import { InvalidInput } from '../problems/refusals.js';
import { Choice, Day, Id, Ids, Name, Part, Parts, Quantity, Text } from '../requests/fields.js';

const blank = { optional: true, nullable: true } as const;

class EstablishedUnitDto {
  /** Made from the code; what is sent is not looked at. */
  @Id({ optional: true })
  readonly unitId?: string;
  @Id()
  readonly code!: string;
  @Name({ max: 300 })
  readonly name!: string;
  @Choice(UNIT_KINDS)
  readonly kind!: UnitKind;
  @Id({ nullable: true })
  readonly parentId!: string | null;
}

class DividedPartDto {
  @Id()
  readonly into!: string;
  /** Percent. */
  @Quantity(blank)
  readonly share?: number | null;
  @Text({ max: 1_000, ...blank })
  readonly what?: string | null;
}

/** One thing that the decree does. Which fields it has depends on its type. */
class ReformChangeDto {
  @Choice(REFORM_CHANGES)
  readonly type!: ReformChange['type'];
  /** Of `establish`. */
  @Part(() => EstablishedUnitDto, { optional: true })
  readonly unit?: EstablishedUnitDto;
  /** Of `merge`. */
  @Ids({ max: 2_000, min: 1, optional: true })
  readonly unitIds?: readonly string[];
  /** Of `merge`: an id, or the code of a unit that the decree establishes. */
  @Id({ optional: true })
  readonly into?: string;
  /** Of `divide`, `rename`, `move` and `dissolve`. */
  @Id({ optional: true })
  readonly unitId?: string;
  /** Of `divide`: ids, or codes of units that the decree establishes; itself where it goes on. */
  @Parts(() => DividedPartDto, { max: 100, min: 1, optional: true })
  readonly parts?: readonly DividedPartDto[];
  /** Of `rename`. */
  @Text({ max: 300, min: 0, optional: true })
  readonly name?: string;
  /** Of `move`; null makes it a root. */
  @Id(blank)
  readonly parentId?: string | null;
}

export class DecreeDto {
  /** As the document has it: "1683/NQ-UBTVQH15". */
  @Text({ max: 100 })
  readonly number!: string;
  @Text({ max: 1_000 })
  readonly title!: string;
  /** It takes effect when this day begins. */
  @Day()
  readonly inForceOn!: string;
  @Parts(() => ReformChangeDto, { max: 2_000 })
  readonly changes!: readonly ReformChangeDto[];
}

/** Fields that a type of change must have; it may have no other. */
const FIELDS: Readonly<Record<ReformChange['type'], readonly (keyof ReformChangeDto)[]>> = {
  establish: ['unit'],
  merge: ['unitIds', 'into'],
  divide: ['unitId', 'parts'],
  rename: ['unitId', 'name'],
  move: ['unitId', 'parentId'],
  dissolve: ['unitId'],
};

/** @throws InvalidInput naming the change and its field */
export function contentOf({ number, title, inForceOn, changes }: DecreeDto): DecreeContent {
  const codes = changes.flatMap(({ unit }) => (unit ? [unit.code] : []));
  const established = new Map(codes.map((code) => [code, unitIdOf(code)]));
  const meant = (unit: string) => established.get(unit) ?? unit;
  return { number, title, inForceOn, changes: changes.map((change, index) => changeOf(change, index, meant)) };
}

function changeOf(change: ReformChangeDto, index: number, meant: (unit: string) => string): ReformChange {
  const { type, ...fields } = change;
  const wrong = [
    ...FIELDS[type].flatMap((path) =>
      fields[path as keyof typeof fields] === undefined ? [{ path, rule: 'isDefined' }] : [],
    ),
    ...Object.entries(fields).flatMap(([path, value]) =>
      value === undefined || FIELDS[type].includes(path as keyof ReformChangeDto)
        ? []
        : [{ path, rule: 'whitelistValidation' }],
    ),
  ];
  if (wrong.length > 0)
    throw new InvalidInput(wrong.map(({ path, rule }) => ({ path: `changes.${index}.${path}`, rule })));
  const { unit, unitIds = [], into = '', unitId = '', parts = [], name = '', parentId = null } = fields;
  switch (type) {
    case 'establish': {
      const { code, kind } = unit!;
      const superior = unit!.parentId;
      return {
        type,
        unit: { unitId: meant(code), code, name: unit!.name, kind, parentId: superior && meant(superior) },
      };
    }
    case 'merge':
      return { type, unitIds: unitIds.map(meant), into: meant(into) };
    case 'divide': {
      const all = parts.map(({ share, what, ...part }) => ({
        into: meant(part.into),
        share: share ?? null,
        what: what ?? null,
      }));
      return { type, unitId: meant(unitId), parts: all };
    }
    case 'rename':
      return { type, unitId: meant(unitId), name };
    case 'move':
      return { type, unitId: meant(unitId), parentId: parentId && meant(parentId) };
    case 'dissolve':
      return { type, unitId: meant(unitId) };
  }
}
