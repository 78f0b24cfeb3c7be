import type { Projection, RecordedEvent } from '#event-sourcing';
import { user, type PassedFrom, type User, type UserEvent } from '#domain';

export interface UserRow extends User {
  readonly disabled: boolean;
  /** Units that decrees passed on to others, and him with them; the last one last. */
  readonly passedFrom: readonly PassedFrom[];
  /** Revision of the user's stream. */
  readonly revision: number;
}

export const users: Projection<UserEvent, UserRow> = {
  name: 'users.v1',
  table: 'users',
  key: 'userId',
  keysOf: ({ data }) => [data.userId],
  empty: (userId) => ({
    userId,
    login: '',
    displayName: '',
    unitId: '',
    role: 'unit-officer',
    email: null,
    disabled: false,
    passedFrom: [],
    revision: -1,
  }),
  on: {
    'UserRegistered.v1': evolved,
    'UserReassigned.v1': evolved,
    'UserTransferred.v1': evolved,
    'UserDisabled.v1': evolved,
    'UserEnabled.v1': evolved,
  },
};

function evolved(row: UserRow, event: RecordedEvent<UserEvent>): UserRow {
  const { userId, login, displayName, unitId, role, email, disabled, passedFrom } = user.evolve(row, event) ?? row;
  return { userId, login, displayName, unitId, role, email, disabled, passedFrom, revision: event.revision };
}
