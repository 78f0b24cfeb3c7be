import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { SetReportPeriod } from '#application';
import { ChangesDirective } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Text } from '../requests/fields.js';
import { namedIn } from '../requests/named-in.js';
import { PathId } from '../requests/path-ids.js';
import { RecurrenceDto } from './recurrence.dto.js';

class SetReportPeriodDto extends RecurrenceDto {
  /** Null: the reports of the monitor. */
  @Text({ max: 50, nullable: true })
  readonly taskNo!: string | null;
}

@Controller('directives/:directiveId/report-period')
export class SetReportPeriodController {
  constructor(private readonly commands: Commands) {}

  /** Of a draft this is a correction; here it is set for what was issued, and the periods come from then on. */
  @Post()
  @HttpCode(200)
  @ChangesDirective('How often the reports of an issued directive are due is set; the periods come from then on.')
  setReportPeriod(
    @PathId('directiveId') directiveId: string,
    @Body() { taskNo, period, ...others }: SetReportPeriodDto,
    @Req() request: ApiRequest,
  ) {
    const data = { directiveId, taskNo, recurrence: { period, ...namedIn(others) } };
    const meta = this.commands.metaOf(request);
    return this.commands.carryOut(request, meta, (by, options) => new SetReportPeriod(data, by, options), {
      directiveId,
    });
  }
}
