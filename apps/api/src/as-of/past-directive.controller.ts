import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { comparedSums, movedAssignments, pastAssignments, pastProgressOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { PathId } from '../requests/path-ids.js';
import { ComparisonOfDirectiveDto, MovedAssignmentPageDto, PastAssignmentPageDto } from './as-of.answer.js';
import { AHEAD, asOfIn, betweenIn, ComparisonDto, CountedOfDirectiveDto, MovedOfDirectiveDto } from './as-of.dto.js';
import { linksBetween } from './listed-at.js';

/** The same of one directive, for those who see all of it. */
@Controller('directives/:directiveId/compliance')
export class PastDirectiveController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  @Get('counted')
  @Answers('directives', 'The assignments that a figure counts, as they stood then.', PastAssignmentPageDto, AHEAD)
  async counted(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() query: CountedOfDirectiveDto,
  ) {
    const now = await this.overseen(directiveId, actor);
    const { unitId, cursor, limit, figure = 'all' } = query;
    const asOf = asOfIn(query, now) ?? { at: now, sense: 'known' as const };
    return pastAssignments(this.db, { ...asOf, directiveId, unitId, figure, cursor, limit });
  }

  @Get('comparison')
  @Answers('directives', 'Its figures at two instants, and what they changed by.', ComparisonOfDirectiveDto, AHEAD)
  async comparison(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() query: ComparisonDto,
  ): Promise<ComparisonOfDirectiveDto> {
    const between = betweenIn(query, await this.overseen(directiveId, actor));
    const { from, to, sense } = between;
    const [earlier, later] = await Promise.all([
      pastProgressOf(this.db, directiveId, { at: from, sense }),
      pastProgressOf(this.db, directiveId, { at: to, sense }),
    ]);
    return {
      directiveId,
      ...between,
      total: comparedSums(earlier.sums, later.sums),
      ...linksBetween(`/directives/${directiveId}/compliance`, between),
    };
  }

  @Get('comparison/assignments')
  @Answers('directives', 'What came to count in a figure between two instants, or went.', MovedAssignmentPageDto, AHEAD)
  async moved(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() query: MovedOfDirectiveDto,
  ) {
    const between = betweenIn(query, await this.overseen(directiveId, actor));
    const { unitId, cursor, limit, moved, figure = 'all' } = query;
    return movedAssignments(this.db, { ...between, directiveId, unitId, figure, moved, cursor, limit });
  }

  /** Now, for who may see the directive as a whole. */
  private async overseen(directiveId: string, actor: Caller['actor']): Promise<string> {
    const now = this.clock.now().toISOString();
    await this.reading.overseenDirective(actor, directiveId, now);
    return now;
  }
}
