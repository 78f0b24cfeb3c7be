import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import { daysNamed, ReportPeriodUnknown } from '#domain';
import type { Actor, Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  describeIndicator,
  hasReportPeriod,
  indicatorSeries,
  indicatorsOf,
  knownIndicators,
  ONCE,
  reportsBehind,
  statedPeriods,
  type IndicatorsWithin,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { PathId } from '../requests/path-ids.js';
import {
  IndicatorPageDto,
  IndicatorSeriesDto,
  KnownIndicatorListDto,
  ReportBehindPageDto,
} from './indicators.answer.js';
import { IndicatorsDto, NamedIndicatorDto, ReportsBehindDto } from './indicators.dto.js';

const NO_PERIOD = { 422: 'There is no such week, month, quarter, half-year or year' };

/** What the reports of a directive state in figures, added up. */
@Controller()
export class IndicatorsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  @Get('directives/:directiveId/indicators')
  @Answers(
    'indicators',
    'What the reports of a directive state, task after task in the order of its entry, with the sum of a period.',
    IndicatorPageDto,
    NO_PERIOD,
  )
  async indicators(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() { unitId, own, period, cursor, limit }: IndicatorsDto,
  ) {
    const within = await this.within(actor, directiveId, { unitId, own });
    if (period !== undefined) await this.demandPeriod(directiveId, period);
    const [page, periods] = await Promise.all([
      indicatorsOf(this.db, { directiveId, within, period, cursor, limit }),
      statedPeriods(this.db, { directiveId, within }),
    ]);
    return { ...page, ...periods, unitId: within?.unitId ?? null };
  }

  @Get('directives/:directiveId/indicators/series')
  @Answers(
    'indicators',
    'What an indicator came to, period by period, the newest first, with how many reports state it.',
    IndicatorSeriesDto,
  )
  async series(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() { unitId, own, cursor, limit, ...asked }: NamedIndicatorDto,
  ) {
    const within = await this.within(actor, directiveId, { unitId, own });
    const indicator = named(directiveId, asked);
    const description = await describeIndicator(this.db, indicator);
    const page = await indicatorSeries(this.db, { ...indicator, within, cursor, limit });
    return { ...description, ...page, unitId: within?.unitId ?? null };
  }

  @Get('directives/:directiveId/indicators/reports')
  @Answers(
    'indicators',
    'The reports behind what an indicator came to in a period, in the order of the units’ names.',
    ReportBehindPageDto,
    NO_PERIOD,
  )
  async reports(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() { unitId, own, period, only, cursor, limit, ...asked }: ReportsBehindDto,
  ) {
    const within = await this.within(actor, directiveId, { unitId, own });
    await this.demandPeriod(directiveId, period);
    const indicator = named(directiveId, asked);
    await describeIndicator(this.db, indicator);
    return reportsBehind(this.db, { ...indicator, within, period, only, cursor, limit });
  }

  @Get('assignments/:assignmentId/known-indicators')
  @Answers(
    'indicators',
    'Names that reports of the directive use, with what the unit itself stated last, so that the next report uses the same.',
    KnownIndicatorListDto,
  )
  async known(@PathId('assignmentId') assignmentId: string, @CalledBy() { actor }: Caller) {
    const view = await this.reading.assignment(actor, assignmentId);
    await this.reading.demandUnit(actor, view.unitId);
    return { items: await knownIndicators(this.db, view) };
  }

  /** @throws DirectiveUnknown, UnitUnknown, NotAllowed */
  private async within(
    actor: Actor,
    directiveId: string,
    { unitId, own }: Pick<IndicatorsDto, 'unitId' | 'own'>,
  ): Promise<IndicatorsWithin> {
    const part = await this.reading.partOf(actor, directiveId, this.clock.now().toISOString(), unitId);
    return part === null ? null : { unitId: part, own };
  }

  /** @throws PeriodInvalid, DateInvalid, ReportPeriodUnknown */
  private async demandPeriod(directiveId: string, period: string): Promise<void> {
    if (period !== ONCE) daysNamed(period);
    if (!(await hasReportPeriod(this.db, directiveId, period))) throw new ReportPeriodUnknown(period);
  }
}

function named(
  directiveId: string,
  { taskNo, name, unitOfMeasure }: Pick<NamedIndicatorDto, 'taskNo' | 'name' | 'unitOfMeasure'>,
) {
  return { directiveId, taskNo, name, unitOfMeasure };
}
