import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { OpenCheck } from '#application';
import { ChangesCheck } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Id, Ids, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class OpenCheckDto extends WhenDto {
  /** Of the decision. */
  @Text({ max: 50, min: 0 })
  readonly number!: string;
  @Day()
  readonly decidedOn!: string;
  @Id()
  readonly leaderUserId!: string;
  @Ids({ max: 100, optional: true })
  readonly memberUserIds?: readonly string[];
  @Day()
  readonly startsOn!: string;
  @Day()
  readonly endsOn!: string;
}

@Controller('checks/:checkId/opening')
export class OpenCheckController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesCheck('The decision that sends a team to the units.')
  openCheck(@PathId('checkId') checkId: string, @Body() body: OpenCheckDto, @Req() request: ApiRequest) {
    const { number, decidedOn, leaderUserId, memberUserIds = [], startsOn, endsOn, occurredAt } = body;
    const opening = { number, decidedOn, leaderUserId, memberUserIds, startsOn, endsOn };
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new OpenCheck({ checkId, ...opening }, meta, options),
      { checkId },
    );
  }
}
