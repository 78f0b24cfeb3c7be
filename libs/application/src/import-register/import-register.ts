import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  mayStandUnder,
  unit,
  UNIT_KINDS,
  unitStream,
  type Unit,
  type UnitEvent,
  type UnitGroup,
  type UnitKind,
} from '#domain';
import { deriveId, fold, Refusal, type Actor, type Clock, type CommandMeta, type EventStore } from '#event-sourcing';
import { DefineUnitGroup } from '../define-unit-group/define-unit-group.js';
import { EstablishUnit } from '../establish-unit/establish-unit.js';
import { CLOCK, EVENT_STORE } from '../ports/tokens.js';

/** A register as an office keeps it: units and groups known by their codes. */
export interface Register {
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: Unit['kind'];
    readonly parentCode: string | null;
    readonly establishedOn: string;
  }[];
  readonly unitGroups: readonly {
    readonly code: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly selector: { readonly kinds: readonly Unit['kind'][]; readonly below?: string };
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
  }[];
}

/** The register contradicts itself; `problems` name the entries. Nothing was imported. */
export class RegisterInconsistent extends Refusal {
  readonly code = 'register-inconsistent';
  constructor(problems: readonly string[]) {
    super({ problems });
  }
}

/** Units sent at once; the store groups them into few transactions. */
const AT_ONCE = 100;

/** A code is the same unit in every register and at every import. */
export const unitIdOf = (code: string): string => deriveId('unit', code);
export const groupIdOf = (code: string): string => deriveId('group', code);

/** Enters a register or a part of one, parents before children. Repeating an import, also one cut short, adds what is missing. */
@Injectable()
export class RegisterImport {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** @throws RegisterInconsistent before anything is written */
  async run(register: Register, actor: Actor, onProgress: (done: number, total: number) => void): Promise<void> {
    const levels = levelsOf(register, await this.registeredOf(namedOutside(register)));
    const total = register.units.length + register.unitGroups.length;
    let done = 0;
    const all = async <Item>(items: readonly Item[], carryOut: (item: Item) => Promise<unknown>) => {
      for (let start = 0; start < items.length; start += AT_ONCE) {
        const chunk = items.slice(start, start + AT_ONCE);
        await Promise.all(chunk.map(carryOut));
        onProgress((done += chunk.length), total);
      }
    };
    for (const level of levels) {
      await all(level, ({ code, name, kind, parentCode, establishedOn }) => {
        const parentId = parentCode === null ? null : unitIdOf(parentCode);
        const entered = { unitId: unitIdOf(code), code, name, kind, parentId, establishedOn };
        return this.commands.execute(new EstablishUnit(entered, this.meta(actor, 'unit', entered)));
      });
    }
    await all(register.unitGroups, ({ code, name, aliases, selector, include = [], exclude = [] }) => {
      const group: UnitGroup = {
        groupId: groupIdOf(code),
        code,
        name,
        aliases,
        selector: { kinds: selector.kinds, below: selector.below ? unitIdOf(selector.below) : null },
        include: include.map(unitIdOf),
        exclude: exclude.map(unitIdOf),
      };
      return this.commands.execute(new DefineUnitGroup(group, this.meta(actor, 'group', group)));
    });
  }

  /** Those of the codes whose units are registered; asked of the log, as the units themselves are. */
  private async registeredOf(codes: readonly string[]): Promise<ReadonlyMap<string, UnitKind>> {
    const registered = new Map<string, UnitKind>();
    for (let start = 0; start < codes.length; start += AT_ONCE) {
      const chunk = codes.slice(start, start + AT_ONCE);
      const streams = await Promise.all(chunk.map((code) => this.store.readStream(unitStream(unitIdOf(code)))));
      for (const [index, events] of streams.entries()) {
        const known = fold(unit, events as unknown as UnitEvent[]);
        if (known) registered.set(chunk[index]!, known.kind);
      }
    }
    return registered;
  }

  /** The same entry is the same command, so that an import may be repeated. */
  private meta(actor: Actor, kind: string, entry: object): CommandMeta {
    const commandId = deriveId('import', kind, JSON.stringify(entry));
    const occurredAt = this.clock.now().toISOString();
    return { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
  }
}

/** Codes that the register names and does not enter. */
function namedOutside({ units, unitGroups }: Register): string[] {
  const entered = new Set(units.map(({ code }) => code));
  const named = [...units.flatMap(({ parentCode }) => parentCode ?? []), ...unitGroups.flatMap(unitsNamedBy)];
  return [...new Set(named)].filter((code) => !entered.has(code));
}

function unitsNamedBy({ selector, include = [], exclude = [] }: Register['unitGroups'][number]): string[] {
  return [...include, ...exclude, ...(selector.below ? [selector.below] : [])];
}

/**
 * Units by depth; a unit whose parent is neither in the register nor registered, or that stands below itself, is a
 * problem.
 */
function levelsOf({ units, unitGroups }: Register, registered: ReadonlyMap<string, UnitKind>): Register['units'][] {
  const problems: string[] = [];
  const codes = new Set<string>();
  for (const { code, name } of [...units, ...unitGroups]) if (!name.trim()) problems.push(`${code} has no name`);
  for (const { code, kind } of units) {
    if (codes.has(code)) problems.push(`${code} stands there twice`);
    if (!UNIT_KINDS.includes(kind)) problems.push(`${code} is of no kind there is (${kind})`);
    codes.add(code);
  }
  const levels: Register['units'][] = [];
  const placed = new Set(registered.keys());
  let left = units;
  while (left.length > 0) {
    const level = left.filter(({ parentCode }) => parentCode === null || placed.has(parentCode));
    if (level.length === 0) {
      const isKnown = (parentCode: string | null) => parentCode === null || codes.has(parentCode);
      const orphans = left.filter(({ parentCode }) => !isKnown(parentCode));
      // Below an orphan all are left over; only where there is none do they stand below themselves.
      problems.push(
        ...(orphans.length > 0
          ? orphans.map(
              ({ code, parentCode }) => `${code} stands below ${parentCode}, which is neither there nor registered`,
            )
          : left.map(({ code, parentCode }) => `${code} stands below ${parentCode}, and so below itself`)),
      );
      break;
    }
    levels.push(level);
    for (const { code } of level) placed.add(code);
    left = left.filter(({ code }) => !placed.has(code));
  }
  for (const group of unitGroups) {
    for (const named of unitsNamedBy(group)) {
      if (codes.has(named) || registered.has(named)) continue;
      problems.push(`the group ${group.code} names ${named}, which is neither there nor registered`);
    }
  }
  if (problems.length === 0) problems.push(...misplacedIn(units, registered));
  if (problems.length > 0) throw new RegisterInconsistent(problems);
  return levels;
}

/** Units below a kind below which none of their kind stands, and a second one that stands at the head. */
function misplacedIn(units: Register['units'], registered: ReadonlyMap<string, UnitKind>): string[] {
  const kindOf = new Map([...registered, ...units.map(({ code, kind }) => [code, kind] as const)]);
  const head = units.find(({ parentCode }) => parentCode === null);
  return units.flatMap(({ code, kind, parentCode }) => {
    if (parentCode === null) return code === head?.code ? [] : [`${code} stands at the head beside ${head?.code}`];
    const superior = kindOf.get(parentCode);
    const isTold = superior === undefined || !UNIT_KINDS.includes(kind) || !UNIT_KINDS.includes(superior);
    return isTold || mayStandUnder(kind, superior)
      ? []
      : [`${code} (${kind}) does not stand below ${parentCode} (${superior})`];
  });
}
