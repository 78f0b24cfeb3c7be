import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import { UnitUnknown } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  AS_OF_SENSES,
  directivesOfBoard,
  MOST_TREND_MONTHS,
  trendOf,
  type AsOfSense,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { listedAt } from '../as-of/listed-at.js';
import { Choice, QueryFlag, QueryWhole } from '../requests/fields.js';
import { AtLeastDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { DirectivesOfBoardDto, TrendDto } from './overview.answer.js';

const USUAL_DIRECTIVES = 12;
const MOST_DIRECTIVES = 40;
const USUAL_MONTHS = 12;

class DirectivesOfBoardQueryDto extends AtLeastDto {
  /** 12 unless told. */
  @QueryWhole({ min: 1, max: MOST_DIRECTIVES })
  readonly limit?: number;
  /** Only directives of which something is overdue; else those of which something is open. */
  @QueryFlag()
  readonly onlyOverdue?: boolean;
}

class TrendQueryDto extends AtLeastDto {
  /** How many ends of months before the present; 12 unless told. */
  @QueryWhole({ min: 1, max: MOST_TREND_MONTHS })
  readonly months?: number;
  /** `happened` unless told. */
  @Choice(AS_OF_SENSES, { optional: true })
  readonly sense?: AsOfSense;
}

/** The board by directives, and by months. */
@Controller('units/:unitId/compliance')
export class ComplianceOverviewController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  @Get('directives')
  @Answers('units', 'The directives of which most is owed, each by the units directly below.', DirectivesOfBoardDto)
  async directives(
    @PathId('unitId') unitId: string,
    @CalledBy() { actor }: Caller,
    @Query() { limit = USUAL_DIRECTIVES, onlyOverdue }: DirectivesOfBoardQueryDto,
  ): Promise<DirectivesOfBoardDto> {
    await this.reading.demandUnit(actor, unitId);
    const now = this.clock.now().toISOString();
    const board = await directivesOfBoard(this.db, unitId, { now, most: limit, onlyOverdue });
    const items = board.items.map((item) => {
      const { directiveId } = item;
      // What counts as of now is listed as it was known then, however late the list is opened.
      const listed = (of: string, own?: 'true') =>
        listedAt(`/units/${of}/compliance/counted`, { asOf: now, sense: 'known', directiveId, own });
      const branches = item.branches.map((branch) => ({
        ...branch,
        listed: listed(branch.unitId, branch.unitId === unitId ? 'true' : undefined),
      }));
      return { ...item, listed: listed(unitId), branches };
    });
    return { ...board, items };
  }

  @Get('trend')
  @Answers('units', 'Where the unit and everything below it stood at the ends of the latest months.', TrendDto)
  async trend(
    @PathId('unitId') unitId: string,
    @CalledBy() { actor }: Caller,
    @Query() { months = USUAL_MONTHS, sense = 'happened' }: TrendQueryDto,
  ): Promise<TrendDto> {
    await this.reading.demandUnit(actor, unitId);
    const trend = await trendOf(this.db, unitId, { now: this.clock.now().toISOString(), months, sense });
    if (!trend) throw new UnitUnknown(unitId);
    const points = trend.points.map((point) => ({
      ...point,
      listed: listedAt(`/units/${unitId}/compliance/counted`, { asOf: point.at, sense }),
    }));
    return { ...trend, points };
  }
}
