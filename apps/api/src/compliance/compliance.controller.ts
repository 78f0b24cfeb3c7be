import { Controller, Get, Inject, Query } from '@nestjs/common';
import { actsFor, CLOCK, ORGANISATION, type Organisation } from '#application';
import { FOLLOW_UP_CLASSES, UnitUnknown, type FollowUpClass } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  complianceOf,
  countedAssignments,
  FIGURES,
  pastComplianceOf,
  type AsOf,
  type Compliance,
  type Figure,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { AsOfDto, asOfIn } from '../as-of/as-of.dto.js';
import { linksOf, listedAt } from '../as-of/listed-at.js';
import { AssignmentPageDto } from '../assignment/assignment.answer.js';
import { ComplianceDto } from './compliance.answer.js';
import { Choice, Id, QueryFlag } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

class CountedNowDto extends PageDto {
  @Choice(FOLLOW_UP_CLASSES, { optional: true })
  readonly class?: FollowUpClass;
  /** Instead of a class, where several are counted together. */
  @Choice(FIGURES, { optional: true })
  readonly figure?: Figure;
  @Id({ optional: true })
  readonly directiveId?: string;
  /** Of the unit alone; with everything below it unless told. */
  @QueryFlag()
  readonly own?: boolean;
  /** Only what the units gave in whose name the caller acts. */
  @QueryFlag()
  readonly givenByUs?: boolean;
  /** Where neither class nor figure is asked for: only what is neither done nor withdrawn. */
  @QueryFlag()
  readonly unfinished?: boolean;
}

@Controller('units/:unitId/compliance')
export class ComplianceController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers(
    'units',
    'Where the unit and everything below it stands, or stood at a past instant; the sums balance.',
    ComplianceDto,
    { 422: 'The instant is still to come' },
  )
  async compliance(@PathId('unitId') unitId: string, @CalledBy() { actor }: Caller, @Query() query: AsOfDto) {
    await this.reading.demandUnit(actor, unitId);
    const now = this.clock.now().toISOString();
    const asOf = asOfIn(query, now);
    const board = await (asOf ? pastComplianceOf(this.db, unitId, asOf) : complianceOf(this.db, unitId, now));
    if (!board) throw new UnitUnknown(unitId);
    return opened(board, asOf, asOf && (await this.knownThen(board, asOf)));
  }

  @Get('assignments')
  @Answers('units', 'The assignments that a number on the board counts.', AssignmentPageDto)
  async counted(@PathId('unitId') unitId: string, @CalledBy() { actor }: Caller, @Query() query: CountedNowDto) {
    await this.reading.demandUnit(actor, unitId);
    const { own, givenByUs, unfinished: isUnfinished, figure, directiveId, cursor, limit } = query;
    const whose = own ? { unitId } : { subtreeOf: unitId };
    const now = this.clock.now().toISOString();
    const givenBy = givenByUs ? actsFor(actor, await this.organisation.tree()) : undefined;
    return countedAssignments(this.db, {
      now,
      class: query.class,
      figure,
      isUnfinished,
      directiveId,
      ...whose,
      givenBy,
      cursor,
      limit,
    });
  }

  private async knownThen(board: Compliance, { at, sense }: AsOf) {
    if (sense === 'known') return board.subtree;
    return (await pastComplianceOf(this.db, board.unitId, { at, sense: 'known' }))?.subtree ?? null;
  }
}

/** Each figure opens what it counted; what a board of now counts is listed as it was known then, however late it is. */
function opened(board: Compliance, asOf: AsOf | null, knownThen: Compliance['subtree'] | null): ComplianceDto {
  const instant = { asOf: board.at, sense: asOf?.sense ?? 'known' };
  const of = (unitId: string, own?: 'true') => listedAt(`/units/${unitId}/compliance/counted`, { ...instant, own });
  return {
    ...board,
    sense: asOf?.sense ?? null,
    knownThen,
    children: board.children.map((child) => ({ ...child, listed: of(child.unitId) })),
    ownListed: linksOf(of(board.unitId, 'true')),
    subtreeListed: linksOf(of(board.unitId)),
  };
}
