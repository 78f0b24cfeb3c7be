import { Body, Controller, Put, Req } from '@nestjs/common';
import { SetCommitteeTerm } from '#application';
import { TermChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Name } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class TermDto {
  @Name({ max: 200 })
  readonly name!: string;
  @Day()
  readonly startsOn!: string;
  /** Last day; null while it is not known. */
  @Day({ optional: true, nullable: true })
  readonly endsOn?: string | null;
}

@Controller('units/:unitId/terms/:termId')
export class SetCommitteeTermController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Administers('register', 'Says from when to when a term of a committee lasts.', { answer: TermChangedDto })
  setTerm(
    @PathId('unitId') unitId: string,
    @PathId('termId') termId: string,
    @Body() { name, startsOn, endsOn = null }: TermDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new SetCommitteeTerm({ unitId, termId, name, startsOn, endsOn }, meta, options),
      { unitId, termId },
    );
  }
}
