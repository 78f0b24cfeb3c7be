import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DissolveUnit } from '#application';
import { UnitChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class DissolveUnitDto {
  /** First day on which the unit is no more. */
  @Day()
  readonly on!: string;
}

@Controller('units/:unitId/dissolution')
export class DissolveUnitController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @Administers('organisation', 'The unit is no more from a day on.', { answer: UnitChangedDto })
  dissolveUnit(@PathId('unitId') unitId: string, @Body() { on }: DissolveUnitDto, @Req() request: ApiRequest) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new DissolveUnit({ unitId, on }, meta, options),
      { unitId },
    );
  }
}
