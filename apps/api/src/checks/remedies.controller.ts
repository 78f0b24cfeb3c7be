import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { openRemedies, remediesOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { Id, QueryFlag } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { OpenRemediesListDto, RemedyPageDto } from './remedy.answer.js';

class RemedyFilterDto extends PageDto {
  @Id({ optional: true })
  readonly checkId?: string;
  /** The unit that must mend. */
  @Id({ optional: true })
  readonly unitId?: string;
  /** Also those that are verified or waived. */
  @QueryFlag()
  readonly settledToo?: boolean;
}

/** The follow-up list after checks: what units must still mend. */
@Controller('remedies')
export class RemediesController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('checks', 'Remedial demands that are open, nearest deadline first.', RemedyPageDto)
  async remedies(@CalledBy() { actor }: Caller, @Query() { atLeastPosition: _seen, ...filter }: RemedyFilterDto) {
    return remediesOf(this.db, { ...filter, visibleTo: await this.reading.visibleTo(actor) });
  }

  @Get('open')
  @Answers('checks', 'How many demands are open, by check and unit, the most overdue first.', OpenRemediesListDto)
  async open(@CalledBy() { actor }: Caller) {
    const visibleTo = await this.reading.visibleTo(actor);
    return { items: await openRemedies(this.db, { visibleTo, now: this.clock.now().toISOString() }) };
  }
}
