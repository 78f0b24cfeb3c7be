import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { EnableUser } from '#application';
import { PeopleDirectory } from '../access/people-directory.js';
import { UserChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

@Controller('users/:userId/enable')
export class EnableUserController {
  constructor(
    private readonly commands: Commands,
    private readonly people: PeopleDirectory,
  ) {}

  @Post()
  @HttpCode(200)
  @Administers('people', 'Opens the account again.', { answer: UserChangedDto })
  async enableUser(@PathId('userId') userId: string, @Body() { occurredAt }: WhenDto, @Req() request: ApiRequest) {
    const answer = await this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new EnableUser({ userId }, meta, options),
      { userId },
    );

    this.people.forget(userId);
    return answer;
  }
}
