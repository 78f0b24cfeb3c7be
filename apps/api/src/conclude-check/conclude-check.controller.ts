import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ConcludeCheck } from '#application';
import { ChangesCheck } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, LONG_TEXT, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class ConcludeCheckDto extends WhenDto {
  @Text({ max: 50, min: 0 })
  readonly number!: string;
  @Day()
  readonly concludedOn!: string;
  @Text({ max: LONG_TEXT, min: 0 })
  readonly text!: string;
}

@Controller('checks/:checkId/conclusion')
export class ConcludeCheckController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesCheck('The conclusion of a check; what must be mended is demanded afterwards.')
  concludeCheck(@PathId('checkId') checkId: string, @Body() body: ConcludeCheckDto, @Req() request: ApiRequest) {
    const { number, concludedOn, text, occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new ConcludeCheck({ checkId, number, concludedOn, text }, meta, options),
      { checkId },
    );
  }
}
