import { Controller, Delete, Query, Req } from '@nestjs/common';
import { RemoveCommitteeTerm } from '#application';
import { TermChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { QueryFlag } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class TermRemovalDto {
  /** Also where numbers were taken in it; they then stand in no term. */
  @QueryFlag()
  readonly confirmed?: boolean;
}

@Controller('units/:unitId/terms/:termId')
export class RemoveCommitteeTermController {
  constructor(private readonly commands: Commands) {}

  @Delete()
  @Administers('register', 'Takes a term out that was entered wrongly.', { answer: TermChangedDto })
  removeTerm(
    @PathId('unitId') unitId: string,
    @PathId('termId') termId: string,
    @Query() { confirmed = false }: TermRemovalDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new RemoveCommitteeTerm({ unitId, termId, confirmed }, meta, options),
      { unitId, termId },
    );
  }
}
