import { Body, Controller, Patch, Req } from '@nestjs/common';
import { CorrectDraft } from '#application';
import { ChangesDirective } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { demandSeenRevision } from '../requests/preconditions.js';
import { correctionOf } from './correction-of.js';
import { CorrectionDto } from './correction.dto.js';

const SUMMARY =
  'The clerk corrects the draft; If-Match is demanded. A task is found by its number, `added` makes a new one, ' +
  '`removed` takes it out. `content` of the draft is a correction itself; what changes nothing writes nothing.';

@Controller('directives/:directiveId')
export class CorrectDraftController {
  constructor(private readonly commands: Commands) {}

  /** The clerk corrects the draft; two clerks may, so If-Match is demanded. */
  @Patch()
  @ChangesDirective(SUMMARY, { demandsSeenRevision: true })
  correctDraft(@PathId('directiveId') directiveId: string, @Body() body: CorrectionDto, @Req() request: ApiRequest) {
    demandSeenRevision(request);
    const correction = correctionOf(body);
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new CorrectDraft({ directiveId, correction }, meta, options),
      { directiveId },
    );
  }
}
