import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import { GroupSelectsNothing } from './refusals.js';
import type { UnitKind } from './unit.js';

/** An addressee group ("các sở, ban, ngành"): a rule that is expanded to units as of a date. */
export interface UnitGroup {
  readonly groupId: string;
  readonly code: string;
  readonly name: string;
  /** Other wordings under which documents name the group. */
  readonly aliases: readonly string[];
  readonly selector: {
    readonly kinds: readonly UnitKind[];
    /** Only units below this one; null for the whole tree. */
    readonly below: string | null;
  };
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export type UnitGroupEvent = DomainEvent<'UnitGroupDefined.v1', UnitGroup>;
export interface UnitGroupCommand {
  readonly type: 'DefineUnitGroup';
  readonly data: UnitGroup;
}

/** Defining a group anew changes later expansions only: each issued directive recorded its own. */
export const unitGroup: Decider<UnitGroupCommand, UnitGroup | null, UnitGroupEvent> = {
  initialState: null,
  decide: (command, state) => {
    switch (command.type) {
      case 'DefineUnitGroup': {
        const { data } = command;
        if (data.selector.kinds.length === 0 && data.include.length === 0) throw new GroupSelectsNothing(data.name);
        return JSON.stringify(state) === JSON.stringify(data) ? [] : [{ type: 'UnitGroupDefined.v1', data }];
      }
      default:
        return unreachable(command.type);
    }
  },
  evolve: (_state, event) => event.data,
};

export const unitGroupStream = (groupId: string): string => `group-${groupId}`;
