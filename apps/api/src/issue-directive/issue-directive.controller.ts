import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { IssueDirective } from '#application';
import { ChangesDirective } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

@Controller('directives/:directiveId/issue')
export class IssueDirectiveController {
  constructor(private readonly commands: Commands) {}

  /** Issues the draft; its assignments are given shortly after, see the directive's progress. */
  @Post()
  @HttpCode(200)
  @ChangesDirective('Issues the draft; its assignments are given shortly after, see the progress.')
  issueDirective(
    @PathId('directiveId') directiveId: string,
    @Body() { occurredAt }: WhenDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new IssueDirective({ directiveId }, meta, options),
      { directiveId },
    );
  }
}
