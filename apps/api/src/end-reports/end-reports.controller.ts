import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { EndReports } from '#application';
import { ChangesDirective } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { LONG_TEXT, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class EndReportsDto {
  /** Null: the reports of the monitor. */
  @Text({ max: 50, nullable: true })
  readonly taskNo!: string | null;
  @Text({ max: LONG_TEXT, min: 0 })
  readonly reason!: string;
}

@Controller('directives/:directiveId/report-end')
export class EndReportsController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesDirective('No further periods are given of the reports; those that were given stay.')
  endReports(
    @PathId('directiveId') directiveId: string,
    @Body() { taskNo, reason }: EndReportsDto,
    @Req() request: ApiRequest,
  ) {
    const meta = this.commands.metaOf(request);
    const data = { directiveId, taskNo, reason };
    return this.commands.carryOut(request, meta, (by, options) => new EndReports(data, by, options), { directiveId });
  }
}
