import { Controller, Delete, Req } from '@nestjs/common';
import { DiscardDraft } from '#application';
import { ChangesDirective } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';

@Controller('directives/:directiveId')
export class DiscardDraftController {
  constructor(private readonly commands: Commands) {}

  /** The draft is put aside; its text stays in the log. */
  @Delete()
  @ChangesDirective('The draft is put aside; its text stays in the log.')
  discardDraft(@PathId('directiveId') directiveId: string, @Req() request: ApiRequest) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new DiscardDraft({ directiveId }, meta, options),
      { directiveId },
    );
  }
}
