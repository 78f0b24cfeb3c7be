import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import {
  DissolvedBeforeEstablished,
  ParentUnitMissing,
  UnitDissolvedAlready,
  UnitExists,
  UnitUnknown,
  UnitWithinItself,
} from './refusals.js';

/** Kinds of unit in the tree; groups of addressees are told apart by them. */
export const UNIT_KINDS = [
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
}

export type UnitEvent =
  | DomainEvent<'UnitEstablished.v1', Omit<Unit, 'dissolvedOn'>>
  | DomainEvent<'UnitRenamed.v1', { readonly unitId: string; readonly name: string; readonly on: LocalDate }>
  | DomainEvent<'UnitDissolved.v1', { readonly unitId: string; readonly on: LocalDate }>;

export type UnitCommand =
  | { readonly type: 'EstablishUnit'; readonly data: Omit<Unit, 'dissolvedOn'>; readonly parentExists: boolean }
  | { readonly type: 'RenameUnit'; readonly data: { unitId: string; name: string; on: LocalDate } }
  | { readonly type: 'DissolveUnit'; readonly data: { unitId: string; on: LocalDate } };

/** null: no such unit yet. */
export type UnitState = Unit | null;

export const unit: Decider<UnitCommand, UnitState, UnitEvent> = {
  initialState: null,
  decide: (command, state) => {
    switch (command.type) {
      case 'EstablishUnit': {
        const { data, parentExists } = command;
        if (state) throw new UnitExists(data.code, state.name);
        if (data.parentId === data.unitId) throw new UnitWithinItself(data.code);
        if (data.parentId && !parentExists) throw new ParentUnitMissing(data.code, data.parentId);
        return [{ type: 'UnitEstablished.v1', data }];
      }
      case 'RenameUnit':
        standing(state, command.data.unitId);
        return state!.name === command.data.name ? [] : [{ type: 'UnitRenamed.v1', data: command.data }];
      case 'DissolveUnit':
        standing(state, command.data.unitId);
        if (command.data.on < state!.establishedOn) {
          throw new DissolvedBeforeEstablished(state!.name, command.data.on, state!.establishedOn);
        }
        return [{ type: 'UnitDissolved.v1', data: command.data }];
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'UnitEstablished.v1':
        return { ...event.data, dissolvedOn: null };
      case 'UnitRenamed.v1':
        return state && { ...state, name: event.data.name };
      case 'UnitDissolved.v1':
        return state && { ...state, dissolvedOn: event.data.on };
      default:
        return unreachable(event);
    }
  },
};

function standing(state: UnitState, unitId: string): void {
  if (!state) throw new UnitUnknown(unitId);
  if (state.dissolvedOn) throw new UnitDissolvedAlready(state.name, state.dissolvedOn);
}

export const unitStream = (unitId: string): string => `unit-${unitId}`;
