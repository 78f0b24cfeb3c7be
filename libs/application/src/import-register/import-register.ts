import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { UNIT_KINDS, type Unit, type UnitGroup } from '#domain';
import { deriveId, Refusal, type Actor, type Clock, type CommandMeta } from '#event-sourcing';
import { DefineUnitGroup } from '../define-unit-group/define-unit-group.js';
import { EstablishUnit } from '../establish-unit/establish-unit.js';
import { CLOCK } from '../ports/tokens.js';

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

/** Enters a whole register, parents before children. Repeating an import, also one cut short, adds what is missing. */
@Injectable()
export class RegisterImport {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RegisterInconsistent before anything is written */
  async run(register: Register, actor: Actor, onProgress: (done: number, total: number) => void): Promise<void> {
    const levels = levelsOf(register);
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
        const unit = { unitId: unitIdOf(code), code, name, kind, parentId, establishedOn };
        return this.commands.execute(new EstablishUnit(unit, this.meta(actor, 'unit', unit)));
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

  /** The same entry is the same command, so that an import may be repeated. */
  private meta(actor: Actor, kind: string, entry: object): CommandMeta {
    const commandId = deriveId('import', kind, JSON.stringify(entry));
    const occurredAt = this.clock.now().toISOString();
    return { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
  }
}

/** Units by depth; a unit whose parent is not in the register, or that stands below itself, is a problem. */
function levelsOf({ units, unitGroups }: Register): Register['units'][] {
  const problems: string[] = [];
  const codes = new Set<string>();
  for (const { code, kind } of units) {
    if (codes.has(code)) problems.push(`${code}: twice`);
    if (!UNIT_KINDS.includes(kind)) problems.push(`${code}: kind ${kind}`);
    codes.add(code);
  }
  const levels: Register['units'][] = [];
  const placed = new Set<string>();
  let left = units;
  while (left.length > 0) {
    const level = left.filter(({ parentCode }) => parentCode === null || placed.has(parentCode));
    if (level.length === 0) {
      problems.push(...left.map(({ code, parentCode }) => `${code}: parent ${parentCode}`));
      break;
    }
    levels.push(level);
    for (const { code } of level) placed.add(code);
    left = left.filter(({ code }) => !placed.has(code));
  }
  for (const { code, selector, include = [], exclude = [] } of unitGroups) {
    for (const named of [...include, ...exclude, ...(selector.below ? [selector.below] : [])]) {
      if (!codes.has(named)) problems.push(`${code}: unit ${named}`);
    }
  }
  if (problems.length > 0) throw new RegisterInconsistent(problems);
  return levels;
}
