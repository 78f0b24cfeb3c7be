import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CloseCheck } from '#application';
import { ChangesCheck } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { LONG_TEXT, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class ClosingDto extends WhenDto {
  @Text({ max: LONG_TEXT, optional: true, nullable: true })
  readonly remark?: string | null;
}

@Controller('checks/:checkId/closing')
export class CloseCheckController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesCheck('Ends a check whose demands are all verified, or waived by withdrawal.')
  closeCheck(
    @PathId('checkId') checkId: string,
    @Body() { remark = null, occurredAt }: ClosingDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new CloseCheck({ checkId, remark }, meta, options),
      { checkId },
    );
  }
}
