import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import { isSame } from '../directive/same.js';
import { firstOf } from './first-of.js';
import { mayStandUnder, superiorKindsOf } from './may-stand-under.js';
import { goesOn, heirAmong, type Succession, type Successor } from './succession.js';
import {
  DissolvedBeforeEstablished,
  ParentUnitMissing,
  SecondRoot,
  SuperiorUnfit,
  UnitDissolvedAlready,
  UnitExists,
  UnitHasUnitsBelow,
  UnitUnknown,
  UnitWithinItself,
} from './refusals.js';

/** Kinds of unit in the tree; groups of addressees are told apart by them. */
export const UNIT_KINDS = [
  'central-committee',
  'province-committee',
  'standing-committee',
  'office',
  'party-board',
  'inspection-commission',
  'district-committee',
  'direct-committee',
  'party-delegation',
  'state-agency',
  'front-organisation',
  'commune-committee',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A node of the tree of party organisations and agencies, and the days between which it exists. */
export interface Unit {
  readonly unitId: string;
  /** Short, stable, given by the office; unique. */
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly establishedOn: LocalDate;
  /** First day on which it is no more. */
  readonly dissolvedOn: LocalDate | null;
  /** What a decree made of it; null until one names it. */
  readonly succession: Succession | null;
}

/** What is known of a unit when it is established. */
export type NewUnit = Omit<Unit, 'dissolvedOn' | 'succession'>;

interface ByDecree {
  readonly unitId: string;
  readonly decreeId: string;
}

export type UnitEvent =
  | DomainEvent<'UnitEstablished.v1', NewUnit>
  | DomainEvent<'UnitRenamed.v1', { readonly unitId: string; readonly name: string; readonly on: LocalDate }>
  | DomainEvent<'UnitMoved.v1', { readonly unitId: string; readonly parentId: string | null; readonly on: LocalDate }>
  | DomainEvent<'UnitDissolved.v1', { readonly unitId: string; readonly on: LocalDate }>
  | DomainEvent<'UnitReorganised.v1', ByDecree & { readonly on: LocalDate; readonly successors: readonly Successor[] }>
  | DomainEvent<'UnitHeirChosen.v1', ByDecree & { readonly heirId: string; readonly text: string }>
  | DomainEvent<'UnitRestored.v1', ByDecree & { readonly reason: string }>;

export type UnitCommand =
  | {
      readonly type: 'EstablishUnit';
      readonly data: NewUnit;
      /** null: there is none, or no such unit. */
      readonly superior: Pick<Unit, 'name' | 'kind' | 'dissolvedOn'> | null;
      /** Name of the unit at the head beside which it would stand. */
      readonly head: string | null;
      /** Another unit whose code is the same but for capitals. */
      readonly alike: Pick<Unit, 'code' | 'name'> | null;
    }
  /** Of a decree, which was looked at as a whole: its units fit where they stand. */
  | { readonly type: 'EstablishByDecree'; readonly data: NewUnit }
  | { readonly type: 'RenameUnit'; readonly data: { unitId: string; name: string; on: LocalDate } }
  | {
      readonly type: 'MoveUnit';
      readonly data: { unitId: string; parentId: string | null; on: LocalDate };
      /** Whether the new superior lies below the unit itself. */
      readonly isBelow: boolean;
    }
  | {
      readonly type: 'DissolveUnit';
      readonly data: { unitId: string; on: LocalDate };
      /** Names of the units directly below that still exist on the day. */
      readonly left: readonly string[];
    }
  | { readonly type: 'ReorganiseUnit'; readonly data: ByDecree & { on: LocalDate; successors: readonly Successor[] } }
  | { readonly type: 'ChooseHeir'; readonly data: ByDecree & { heirId: string; text: string } }
  | { readonly type: 'RestoreUnit'; readonly data: ByDecree & { reason: string } };

/** null: no such unit yet. */
export type UnitState = Unit | null;

export const unit: Decider<UnitCommand, UnitState, UnitEvent> = {
  initialState: null,
  decide: (command, state) => {
    switch (command.type) {
      case 'EstablishUnit': {
        const { data, superior, head, alike } = command;
        const known = state ?? alike;
        if (known) throw new UnitExists(data.code, known.name, known.code);
        if (data.parentId === data.unitId) throw new UnitWithinItself(data.code);
        if (data.parentId && !superior) throw new ParentUnitMissing(data.code, data.parentId);
        if (head !== null) throw new SecondRoot(null, data.name, head);
        if (superior?.dissolvedOn && superior.dissolvedOn <= data.establishedOn)
          throw new UnitDissolvedAlready(superior.name, data.establishedOn);
        if (superior && !mayStandUnder(data.kind, superior.kind))
          throw new SuperiorUnfit(null, data.name, data.kind, superior.name, superior.kind, superiorKindsOf(data.kind));
        return [{ type: 'UnitEstablished.v1', data }];
      }
      case 'EstablishByDecree':
        if (state) throw new UnitExists(command.data.code, state.name, state.code);
        return [{ type: 'UnitEstablished.v1', data: command.data }];
      case 'RenameUnit':
        standing(state, command.data.unitId);
        return state!.name === command.data.name ? [] : [{ type: 'UnitRenamed.v1', data: command.data }];
      case 'MoveUnit': {
        standing(state, command.data.unitId);
        const { unitId, parentId } = command.data;
        if (command.isBelow || parentId === unitId) throw new UnitWithinItself(state!.code);
        return state!.parentId === parentId ? [] : [{ type: 'UnitMoved.v1', data: command.data }];
      }
      case 'DissolveUnit':
        standing(state, command.data.unitId);
        if (command.data.on < state!.establishedOn) {
          throw new DissolvedBeforeEstablished(state!.name, command.data.on, state!.establishedOn);
        }
        if (command.left.length > 0) throw new UnitHasUnitsBelow(state!.name, firstOf(command.left));
        return [{ type: 'UnitDissolved.v1', data: command.data }];
      case 'ReorganiseUnit':
        return reorganised(command.data, state);
      case 'ChooseHeir': {
        const { unitId, decreeId, heirId } = command.data;
        if (!state) throw new UnitUnknown(unitId);
        if (state.succession?.decreeId !== decreeId || state.succession.heirId === heirId) return [];
        return [{ type: 'UnitHeirChosen.v1', data: command.data }];
      }
      case 'RestoreUnit': {
        const { unitId, decreeId } = command.data;
        if (!state) throw new UnitUnknown(unitId);
        return state.succession?.decreeId === decreeId ? [{ type: 'UnitRestored.v1', data: command.data }] : [];
      }
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'UnitEstablished.v1':
        return { ...event.data, dissolvedOn: null, succession: null };
      case 'UnitRenamed.v1':
        return state && { ...state, name: event.data.name };
      case 'UnitMoved.v1':
        return state && { ...state, parentId: event.data.parentId };
      case 'UnitDissolved.v1':
        return state && { ...state, dissolvedOn: event.data.on };
      case 'UnitReorganised.v1': {
        const { decreeId, on, successors, unitId } = event.data;
        const succession = { decreeId, on, successors, heirId: heirAmong(successors) };
        return state && { ...state, succession, dissolvedOn: goesOn(unitId, successors) ? null : on };
      }
      case 'UnitHeirChosen.v1':
        return state?.succession ? { ...state, succession: { ...state.succession, heirId: event.data.heirId } } : state;
      case 'UnitRestored.v1':
        return state && { ...state, succession: null, dissolvedOn: null };
      default:
        return unreachable(event);
    }
  },
};

/** A decree that is corrected may say something else of the unit it ended; another decree may not. */
function reorganised(data: Extract<UnitCommand, { type: 'ReorganiseUnit' }>['data'], state: UnitState): UnitEvent[] {
  if (!state) throw new UnitUnknown(data.unitId);
  const own = state.succession?.decreeId === data.decreeId;
  if (!own) standing(state, data.unitId);
  if (data.on < state.establishedOn) {
    throw new DissolvedBeforeEstablished(state.name, data.on, state.establishedOn);
  }
  const same = own && isSame(state.succession?.successors, data.successors);
  return same ? [] : [{ type: 'UnitReorganised.v1', data }];
}

function standing(state: UnitState, unitId: string): void {
  if (!state) throw new UnitUnknown(unitId);
  if (state.dissolvedOn) throw new UnitDissolvedAlready(state.name, state.dissolvedOn);
}

export const unitStream = (unitId: string): string => `unit-${unitId}`;
