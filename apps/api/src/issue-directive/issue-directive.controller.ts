import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { IssueDirective } from '#application';
import { ChangesDirective } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class IssueDto extends WhenDto {
  /** Why it is issued under a number that another document of the term has. */
  @Text({ max: 1_000, optional: true, nullable: true })
  readonly doubleNumberReason?: string | null;
}

@Controller('directives/:directiveId/issue')
export class IssueDirectiveController {
  constructor(private readonly commands: Commands) {}

  /** Issues the draft; its assignments are given shortly after, see the directive's progress. */
  @Post()
  @HttpCode(200)
  @ChangesDirective('Issues the draft; its assignments are given shortly after, see the progress.')
  issueDirective(
    @PathId('directiveId') directiveId: string,
    @Body() { occurredAt, doubleNumberReason = null }: IssueDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new IssueDirective({ directiveId, doubleNumberReason }, meta, options),
      { directiveId },
    );
  }
}
