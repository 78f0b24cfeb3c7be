import { deriveId, Refusal, unreachable, type Decider, type DomainEvent } from '#event-sourcing';

export const ROLES = ['issuer', 'unit-officer', 'monitor', 'inspector', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A person with an account. No secret is part of it: password hashes and tokens are kept outside the log. */
export interface User {
  readonly userId: string;
  readonly login: string;
  readonly displayName: string;
  readonly unitId: string;
  readonly role: Role;
  readonly email: string | null;
}

export type UserEvent =
  | DomainEvent<'UserRegistered.v1', User>
  | DomainEvent<'UserReassigned.v1', { readonly userId: string; readonly unitId: string; readonly role: Role }>
  | DomainEvent<
      'UserTransferred.v1',
      { readonly userId: string; readonly fromUnitId: string; readonly toUnitId: string; readonly decreeId: string }
    >
  | DomainEvent<'UserDisabled.v1', { readonly userId: string; readonly reason: string }>
  | DomainEvent<'UserEnabled.v1', { readonly userId: string }>;

export type UserCommand =
  | { readonly type: 'RegisterUser'; readonly data: User }
  | { readonly type: 'ReassignUser'; readonly data: { userId: string; unitId: string; role: Role } }
  | {
      readonly type: 'PassOnUser';
      readonly data: { userId: string; fromUnitId: string; toUnitId: string; decreeId: string };
    }
  | { readonly type: 'DisableUser'; readonly data: { userId: string; reason: string } }
  | { readonly type: 'EnableUser'; readonly data: { userId: string } };

/** A unit that a person's account left because a decree passed the unit on. */
export interface PassedFrom {
  readonly unitId: string;
  readonly decreeId: string;
}

/** `passedFrom`: the last one last; an administrator's word on the person's unit makes them a thing of the past. */
export type UserState = (User & { readonly disabled: boolean; readonly passedFrom: readonly PassedFrom[] }) | null;

export class UserExists extends Refusal {
  readonly code = 'user-exists';
  constructor(login: string) {
    super({ login });
  }
}

export class UserUnknown extends Refusal {
  readonly code = 'user-unknown';
  constructor(user: string) {
    super({ user });
  }
}

export const user: Decider<UserCommand, UserState, UserEvent> = {
  initialState: null,
  decide: (command, state) => {
    if (command.type === 'RegisterUser') {
      if (state) throw new UserExists(command.data.login);
      return [{ type: 'UserRegistered.v1', data: command.data }];
    }
    if (!state) throw new UserUnknown(command.data.userId);
    switch (command.type) {
      case 'ReassignUser':
        if (state.unitId === command.data.unitId && state.role === command.data.role) return [];
        return [{ type: 'UserReassigned.v1', data: command.data }];
      case 'PassOnUser': {
        const { fromUnitId, toUnitId } = command.data;
        if (state.unitId !== fromUnitId || fromUnitId === toUnitId) return [];
        return [{ type: 'UserTransferred.v1', data: command.data }];
      }
      case 'DisableUser':
        return state.disabled ? [] : [{ type: 'UserDisabled.v1', data: command.data }];
      case 'EnableUser':
        return state.disabled ? [{ type: 'UserEnabled.v1', data: command.data }] : [];
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'UserRegistered.v1':
        return { ...event.data, disabled: false, passedFrom: [] };
      case 'UserReassigned.v1':
        return state && { ...state, unitId: event.data.unitId, role: event.data.role, passedFrom: [] };
      case 'UserTransferred.v1':
        return state && { ...state, unitId: event.data.toUnitId, passedFrom: passedFrom(state.passedFrom, event.data) };
      case 'UserDisabled.v1':
        return state && { ...state, disabled: true };
      case 'UserEnabled.v1':
        return state && { ...state, disabled: false };
      default:
        return unreachable(event);
    }
  },
};

/** Going back where the same decree fetched him from undoes the passing on. */
function passedFrom(
  before: readonly PassedFrom[],
  { fromUnitId, toUnitId, decreeId }: Extract<UserEvent, { type: 'UserTransferred.v1' }>['data'],
): readonly PassedFrom[] {
  const last = before.at(-1);
  const returns = last?.unitId === toUnitId && last.decreeId === decreeId;
  return returns ? before.slice(0, -1) : [...before, { unitId: fromUnitId, decreeId }];
}

/** One login name, one person: the id is made of the name, so a second registration meets the first's stream. */
export const userIdOf = (login: string): string => deriveId('user', login.normalize('NFC').trim().toLowerCase());
export const userStream = (userId: string): string => `user-${userId}`;
