import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { CLOCK, ORGANISATION, type Organisation } from '#application';
import { dateOf, DECREE_STATUSES, UnitUnknown, type DecreeStatus } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { listReforms, passedOnAssignments, successionOf, undecidedAssignments, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { languageOf } from '../problems/language.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Choice, Id } from '../requests/fields.js';
import { AtLeastDto, PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { DecreeReading } from './decree-reading.js';
import {
  PassedByDecreePageDto,
  ReformDto,
  ReformPageDto,
  UndecidedPageDto,
  UnitSuccessionDto,
} from './reform.answer.js';
import { refusedInWords } from './refused-in-words.js';

class ReformsDto extends PageDto {
  @Choice(DECREE_STATUSES, { optional: true })
  readonly status?: DecreeStatus;
}

class UndecidedQueryDto extends PageDto {
  @Id({ optional: true })
  readonly decreeId?: string;
  @Id({ optional: true })
  readonly fromUnitId?: string;
}

/**
 * Decrees on units are open to everybody who is logged in, as the register of units is, once they were adopted; what waits
 * is not.
 */
@Controller()
export class ReformsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
    private readonly decrees: DecreeReading,
  ) {}

  @Get('reforms')
  @Answers('reforms', 'Decrees on units, newest entry first.', ReformPageDto)
  async reforms(@CalledBy() { actor }: Caller, @Query() { status, cursor, limit }: ReformsDto) {
    const withDrafts = await this.decrees.seesDrafts(actor);
    return listReforms(this.db, { status, cursor, limit, withDrafts });
  }

  @Get('reforms/:decreeId')
  @Answers('reforms', 'A decree with what it says and how far it has come.', ReformDto)
  async reform(
    @PathId('decreeId') decreeId: string,
    @CalledBy() { actor }: Caller,
    @Query() _query: AtLeastDto,
    @Req() { headers }: ApiRequest,
  ) {
    const reform = await this.decrees.found(actor, decreeId);
    const language = languageOf(headers['accept-language']);
    return { ...reform, refused: refusedInWords(reform.refused, await this.organisation.tree(), language) };
  }

  @Get('reforms/:decreeId/passed-assignments')
  @Answers('reforms', 'Assignments within one’s scope that passed on by a decree.', PassedByDecreePageDto)
  async passedOn(
    @PathId('decreeId') decreeId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    await this.decrees.found(actor, decreeId);
    return passedOnAssignments(this.db, { decreeId, cursor, limit, ...(await this.scopeOf(actor)) });
  }

  @Get('undecided-assignments')
  @Answers('reforms', 'Open assignments of divided or dissolved units that wait for a decision.', UndecidedPageDto)
  async undecided(@CalledBy() { actor }: Caller, @Query() { decreeId, fromUnitId, cursor, limit }: UndecidedQueryDto) {
    const scope = await this.scopeOf(actor);
    const today = dateOf(this.clock.now());
    return undecidedAssignments(this.db, { today, decreeId, fromUnitId, cursor, limit, ...scope });
  }

  @Get('units/:unitId/succession')
  @Answers('reforms', 'What a unit came from and what became of it.', UnitSuccessionDto)
  async succession(@PathId('unitId') unitId: string) {
    if (!(await this.organisation.tree()).get(unitId)) throw new UnitUnknown(unitId);
    return successionOf(this.db, unitId);
  }

  /** Units of the past that the scope took over are within it. */
  private async scopeOf(actor: Caller['actor']): Promise<{ within?: readonly string[] }> {
    const [visibleTo, rights, tree] = await Promise.all([
      this.reading.visibleTo(actor),
      this.reading.rightsOf(actor),
      this.organisation.tree(),
    ]);
    const root = rights.scopeRootId;
    return visibleTo === 'everything' ? {} : { within: [root, ...tree.takenOverWithin(root)] };
  }
}
