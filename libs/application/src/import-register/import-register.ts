import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { unit, unitStream, type Unit, type UnitEvent, type UnitGroup, type UnitKind } from '#domain';
import { deriveId, fold, type Actor, type Clock, type CommandMeta, type EventStore } from '#event-sourcing';
import { DefineUnitGroup } from '../define-unit-group/define-unit-group.js';
import { EstablishUnit } from '../establish-unit/establish-unit.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { CLOCK, EVENT_STORE } from '../ports/tokens.js';
import { levelsOf, namedOutside } from './register-levels.js';

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
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** @throws RegisterInconsistent before anything is written */
  async run(register: Register, actor: Actor, onProgress: (done: number, total: number) => void): Promise<void> {
    const registered = await this.registeredOf(namedOutside(register));
    const { tree } = await this.organisation.present();
    const levels = levelsOf(register, registered, {
      isThere: (code) => tree.get(unitIdOf(code)) !== undefined,
      alikeOf: (code) => tree.alike({ unitId: unitIdOf(code), code })?.code,
    });
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
