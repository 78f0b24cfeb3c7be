import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import { UnitUnknown } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { comparisonOf, movedAssignments, pastAssignments, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { PathId } from '../requests/path-ids.js';
import { ComparisonOfUnitDto, MovedAssignmentPageDto, PastAssignmentPageDto } from './as-of.answer.js';
import { AHEAD, asOfIn, betweenIn, ComparisonDto, CountedDto, MovedDto } from './as-of.dto.js';
import { linksBetween, movedAt } from './listed-at.js';

/** What the numbers of a board counted at a past instant, and what moved between two. */
@Controller('units/:unitId/compliance')
export class PastComplianceController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  /** Without an instant: as it is known now. */
  @Get('counted')
  @Answers('units', 'The assignments that a figure counts, as they stood at an instant.', PastAssignmentPageDto, AHEAD)
  async counted(@PathId('unitId') unitId: string, @CalledBy() { actor }: Caller, @Query() query: CountedDto) {
    await this.reading.demandUnit(actor, unitId);
    const { own, directiveId, cursor, limit, figure = 'all' } = query;
    const now = this.clock.now().toISOString();
    const asOf = asOfIn(query, now) ?? { at: now, sense: 'known' as const };
    return pastAssignments(this.db, { ...asOf, ...whoseOf(unitId, own), figure, directiveId, cursor, limit });
  }

  @Get('comparison')
  @Answers('units', 'Each figure of the board at two instants, and what it changed by.', ComparisonOfUnitDto, AHEAD)
  async comparison(@PathId('unitId') unitId: string, @CalledBy() { actor }: Caller, @Query() query: ComparisonDto) {
    await this.reading.demandUnit(actor, unitId);
    const between = betweenIn(query, this.clock.now().toISOString());
    const comparison = await comparisonOf(this.db, unitId, between);
    if (!comparison) throw new UnitUnknown(unitId);
    const children = comparison.children.map((child) => ({ ...child, moved: movedAt(boardOf(child.unitId), between) }));
    return { ...comparison, children, ...linksBetween(boardOf(unitId), between) };
  }

  @Get('comparison/assignments')
  @Answers('units', 'What came to count in a figure between two instants, or went.', MovedAssignmentPageDto, AHEAD)
  async moved(@PathId('unitId') unitId: string, @CalledBy() { actor }: Caller, @Query() query: MovedDto) {
    await this.reading.demandUnit(actor, unitId);
    const { own, directiveId, cursor, limit, moved, figure = 'all' } = query;
    const between = betweenIn(query, this.clock.now().toISOString());
    const whose = whoseOf(unitId, own);
    return movedAssignments(this.db, { ...between, ...whose, figure, moved, directiveId, cursor, limit });
  }
}

const whoseOf = (unitId: string, own?: boolean) => (own ? { unitId } : { subtreeOf: unitId });

const boardOf = (unitId: string) => `/units/${unitId}/compliance`;
