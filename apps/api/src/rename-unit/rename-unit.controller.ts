import { Body, Controller, Patch, Req } from '@nestjs/common';
import { RenameUnit } from '#application';
import { UnitChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Name } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class RenameUnitDto {
  @Name({ max: 300 })
  readonly name!: string;
  @Day()
  readonly on!: string;
}

@Controller('units/:unitId')
export class RenameUnitController {
  constructor(private readonly commands: Commands) {}

  @Patch()
  @Administers('organisation', 'The unit goes by another name from a day on.', { answer: UnitChangedDto })
  renameUnit(@PathId('unitId') unitId: string, @Body() { name, on }: RenameUnitDto, @Req() request: ApiRequest) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new RenameUnit({ unitId, name, on }, meta, options),
      { unitId },
    );
  }
}
