import { Body, Controller, Put, Req } from '@nestjs/common';
import { DeclareCheckProgramme } from '#application';
import { programmeIdOf } from '#domain';
import { ChangesCheck } from '../answers/described.js';
import { CheckProgrammeChangedDto } from '../answers/command.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Name, Part, Text } from '../requests/fields.js';
import { PathId, PathYear } from '../requests/path-ids.js';

class ProgrammeApprovalDto {
  @Text({ max: 50 })
  readonly number!: string;
  @Day()
  readonly on!: string;
}

class DeclareCheckProgrammeDto {
  @Name({ max: 2_000 })
  readonly title!: string;
  /** The decision that approves it; absent while it is prepared. */
  @Part(() => ProgrammeApprovalDto, { optional: true, nullable: true })
  readonly approval?: ProgrammeApprovalDto | null;
}

@Controller('units/:unitId/check-programmes/:year')
export class DeclareCheckProgrammeController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @ChangesCheck('Says what an inspecting unit means to check in a year.', { answer: CheckProgrammeChangedDto })
  declareProgramme(
    @PathId('unitId') unitId: string,
    @PathYear() year: number,
    @Body() { title, approval }: DeclareCheckProgrammeDto,
    @Req() request: ApiRequest,
  ) {
    const approved = approval ? { number: approval.number, on: approval.on } : null;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new DeclareCheckProgramme({ unitId, year, title, approval: approved }, meta, options),
      { programmeId: programmeIdOf(unitId, year) },
    );
  }
}
