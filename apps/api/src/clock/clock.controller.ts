import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK, WORKING_TIME, type WorkingTime } from '#application';
import { addDays, CLOCK_HOLDERS, dateOf, localDate, UnitUnknown, yearOf, type ClockHolder } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { clocksOfUnit, heldAssignments, MOST_CLOCK_DAYS, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { AssignmentPageDto } from '../assignment/assignment.answer.js';
import { Choice, Day, QueryFlag } from '../requests/fields.js';
import { AtLeastDto, PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { ClocksOfUnitDto } from './clock.answer.js';
import { ClockSinceOutOfRange } from './refusals.js';

class PeriodDto extends AtLeastDto {
  /** The last day of the year before unless told. */
  @Day({ optional: true })
  readonly since?: string;
}

class HeldDto extends PageDto {
  @Choice(CLOCK_HOLDERS)
  readonly holder!: ClockHolder;
  /** Of the unit alone; with everything below it unless told. */
  @QueryFlag()
  readonly own?: boolean;
}

@Controller('units/:unitId/clock')
export class ClockController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers(
    'units',
    'How long clocks were held in the unit and below it: as doer, approver, giver; how long late.',
    ClocksOfUnitDto,
    { 422: 'The day lies ahead, or longer ago than clocks are counted' },
  )
  async clocks(@PathId('unitId') unitId: string, @CalledBy() { actor }: Caller, @Query() query: PeriodDto) {
    await this.reading.demandUnit(actor, unitId);
    const at = this.clock.now().toISOString();
    const since = localDate(query.since ?? `${yearOf(dateOf(at)) - 1}-12-31`);
    const today = dateOf(at);
    const earliest = addDays(today, -MOST_CLOCK_DAYS);
    if (since < earliest || since > today) throw new ClockSinceOutOfRange(since, earliest, today);
    const clocks = await clocksOfUnit(this.db, unitId, { since, at, calendar: await this.time.calendar() });
    if (!clocks) throw new UnitUnknown(unitId);
    return clocks;
  }

  @Get('assignments')
  @Answers('units', 'The assignments that `holding` counts, as things stand now.', AssignmentPageDto)
  async held(@PathId('unitId') unitId: string, @CalledBy() { actor }: Caller, @Query() query: HeldDto) {
    await this.reading.demandUnit(actor, unitId);
    const { holder, own, cursor, limit } = query;
    return heldAssignments(this.db, unitId, { holder, own, cursor, limit });
  }
}
