import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { CLOCK, ORGANISATION, ReformObstacles, type Organisation } from '#application';
import { dateOf, DECREE_STATUSES, DecreeUnknown, UnitUnknown, type DecreeStatus } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  findReform,
  listReforms,
  passedOnAssignments,
  reformPreview,
  successionOf,
  undecidedAssignments,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { obstaclesInWords } from '../preview-issue/obstacles-in-words.js';
import { languageOf } from '../problems/language.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Choice, Id } from '../requests/fields.js';
import { AtLeastDto, PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import {
  PassedByDecreePageDto,
  ReformDto,
  ReformPageDto,
  ReformPreviewDto,
  UndecidedPageDto,
  UnitSuccessionDto,
} from './reform.answer.js';

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

/** Decrees on units are open to everybody who is logged in, as the register of units is; what waits is not. */
@Controller()
export class ReformsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
    private readonly obstacles: ReformObstacles,
  ) {}

  @Get('reforms')
  @Answers('reforms', 'Decrees on units, newest entry first.', ReformPageDto)
  reforms(@Query() { status, cursor, limit }: ReformsDto) {
    return listReforms(this.db, { status, cursor, limit });
  }

  @Get('reforms/:decreeId')
  @Answers('reforms', 'A decree with what it says and how far it has come.', ReformDto)
  reform(@PathId('decreeId') decreeId: string) {
    return this.found(decreeId);
  }

  /** Of a draft or an adopted decree. Counts are as of now: what is given or done until its day is not in them. */
  @Get('reforms/:decreeId/preview')
  @Answers('reforms', 'What a decree does to what is open, to reports, people and checks.', ReformPreviewDto)
  async preview(
    @PathId('decreeId') decreeId: string,
    @CalledBy() { actor }: Caller,
    @Query() _query: AtLeastDto,
    @Req() { headers }: ApiRequest,
  ) {
    (await this.reading.rightsOf(actor)).demand('administer', 'System', {});
    const reform = await this.found(decreeId);
    const waits = reform.status === 'draft' || reform.status === 'adopted';
    const obstacles = waits ? await this.obstacles.of(reform) : [];
    const effects = await reformPreview(this.db, reform, this.clock.now().toISOString());
    return { ...effects, obstacles: obstaclesInWords(obstacles, languageOf(headers['accept-language'])) };
  }

  @Get('reforms/:decreeId/passed-assignments')
  @Answers('reforms', 'Assignments within one’s scope that passed on by a decree.', PassedByDecreePageDto)
  async passedOn(
    @PathId('decreeId') decreeId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    await this.found(decreeId);
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

  private async found(decreeId: string) {
    const reform = await findReform(this.db, decreeId, dateOf(this.clock.now()));
    if (!reform) throw new DecreeUnknown(decreeId);
    return reform;
  }
}
