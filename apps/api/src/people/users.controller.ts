import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Authority } from '#application';
import { ROLES, UserUnknown, type Role } from '#domain';
import { READ_MODELS } from '#hosting';
import { findUser, listUsers, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Answers } from '../answers/described.js';
import { UserDto, UserPageDto } from './people.answer.js';
import { Choice, Id, QueryFlag, Text } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

class UserFilterDto extends PageDto {
  @Id({ optional: true })
  readonly unitId?: string;
  @Choice(ROLES, { optional: true })
  readonly role?: Role;
  @QueryFlag()
  readonly disabled?: boolean;
  /** Beginnings of words of login, name or address, with or without marks; empty is as good as absent. */
  @Text({ max: 200, min: 0, optional: true })
  readonly text?: string;
  /** Only who is left at a unit that this decree brought to an end without an heir. */
  @Id({ optional: true })
  readonly waitingOf?: string;
}

/** Accounts, for administrators. */
@Controller('users')
export class UsersController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    private readonly authority: Authority,
  ) {}

  @Get()
  @Answers('people', 'Accounts in the order of their login names.', UserPageDto)
  async users(@CalledBy() caller: Caller, @Query() filter: UserFilterDto) {
    await this.demandAdministrator(caller);
    const { unitId, role, disabled, text, waitingOf, cursor, limit } = filter;
    return listUsers(this.db, { unitId, role, disabled, text, waitingOf, cursor, limit });
  }

  @Get(':userId')
  @Answers('people', 'One account.', UserDto)
  async user(@CalledBy() caller: Caller, @PathId('userId') userId: string) {
    await this.demandAdministrator(caller);
    const user = await findUser(this.db, userId);
    if (!user) throw new UserUnknown(userId);
    return user;
  }

  private async demandAdministrator({ actor }: Caller): Promise<void> {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
  }
}
