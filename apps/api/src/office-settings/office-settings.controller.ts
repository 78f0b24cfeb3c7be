import { Controller, Get, Inject } from '@nestjs/common';
import { Authority, WORKING_TIME, type WorkingTime } from '#application';
import { DEFAULT_REPORTING } from '#domain';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { OfficeSettingsDto } from './office-settings.answer.js';

@Controller('admin/settings')
export class OfficeSettingsController {
  constructor(
    private readonly authority: Authority,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
  ) {}

  /** They are set where the program is started, and are the same for everybody until it is started anew. */
  @Get()
  @Described('administration', 'The ladder of reminders and the rules of deadlines that are in use.', {
    status: 200,
    answer: OfficeSettingsDto,
  })
  async officeSettings(@CalledBy() { actor }: Caller) {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    const { ladder, deadlinePolicy, reporting = DEFAULT_REPORTING } = this.time;
    const reportTerms = Object.entries(reporting).map(([period, term]) => ({ period, ...term }));
    return { ladder, deadlinesMove: deadlinePolicy.moveToWorkingDay, reportTerms };
  }
}
