import { ROLES, type PassedFrom, type Role } from '#domain';
import type { UserView } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

class PassedFromDto implements PassedFrom {
  @shown.id()
  readonly unitId!: string;
  @shown.id()
  readonly decreeId!: string;
}

export class UserDto implements UserView {
  @shown.id()
  readonly userId!: string;
  @shown.text()
  readonly login!: string;
  @shown.text()
  readonly displayName!: string;
  @shown.id()
  readonly unitId!: string;
  @shown.choice(ROLES)
  readonly role!: Role;
  @shown.text({ nullable: true })
  readonly email!: string | null;
  @shown.flag()
  readonly disabled!: boolean;
  @shown.parts(() => PassedFromDto, {
    description: 'Units that a decree passed on to another, and the account with them',
  })
  readonly passedFrom!: readonly PassedFromDto[];
  @shown.whole()
  readonly revision!: number;
}

export const UserPageDto = pageOf(UserDto, 'UserPageDto');
