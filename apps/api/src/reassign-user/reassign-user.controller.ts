import { Body, Controller, Patch, Req } from '@nestjs/common';
import { ReassignUser } from '#application';
import { ROLES, type Role } from '#domain';
import { PeopleDirectory } from '../access/people-directory.js';
import { UserChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Choice, Id } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class ReassignUserDto {
  @Id()
  readonly unitId!: string;
  @Choice(ROLES)
  readonly role!: Role;
}

@Controller('users/:userId')
export class ReassignUserController {
  constructor(
    private readonly commands: Commands,
    private readonly people: PeopleDirectory,
  ) {}

  /** The person acts for another unit or in another role from now on, in open sessions too. */
  @Patch()
  @Administers('people', 'The person acts for another unit or in another role from now on.', { answer: UserChangedDto })
  async reassignUser(
    @PathId('userId') userId: string,
    @Body() { unitId, role }: ReassignUserDto,
    @Req() request: ApiRequest,
  ) {
    const answer = await this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new ReassignUser({ userId, unitId, role }, meta, options),
      { userId },
    );
    this.people.forget(userId);
    return answer;
  }
}
