import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { CLOCK, ReformObstacles } from '#application';
import { dateOf, daysBetween, type LocalDate, type ReformObstacle } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { openAssignmentsOf, othersOfNumber, PARTS, reformPreview, type Part, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { AssignmentPageDto } from '../assignment/assignment.answer.js';
import { obstaclesInWords, warningsInWords, type Warning } from '../preview-issue/obstacles-in-words.js';
import { languageOf } from '../problems/language.js';
import { DecreeReading } from '../reforms/decree-reading.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Choice, Id } from '../requests/fields.js';
import { AtLeastDto, PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { ReformPreviewDto } from './reform-preview.answer.js';

/** Drafts with the same number that a preview names; more of them would say nothing new. */
const MOST_NAMED = 5;

/** From today to the day of a decree, before or after: further away the year is more often mistyped than meant. */
const FAR_DAYS = 366;

class OpenPartDto extends PageDto {
  @Id()
  readonly unitId!: string;
  @Choice(PARTS)
  readonly part!: Part;
}

/** Of a draft or an adopted decree. Counts are as of now: what is given or done until its day is not in them. */
@Controller('reforms/:decreeId/preview')
export class PreviewReformController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
    private readonly decrees: DecreeReading,
    private readonly obstacles: ReformObstacles,
  ) {}

  @Get()
  @Answers('reforms', 'What a decree does to what is open, to reports, people and checks.', ReformPreviewDto)
  async preview(
    @PathId('decreeId') decreeId: string,
    @CalledBy() { actor }: Caller,
    @Query() _query: AtLeastDto,
    @Req() { headers }: ApiRequest,
  ) {
    (await this.reading.rightsOf(actor)).demand('administer', 'System', {});
    const reform = await this.decrees.found(actor, decreeId);
    const waits = reform.status === 'draft' || reform.status === 'adopted';
    const obstacles = waits ? await this.obstacles.of(reform) : [];
    const warnings = waits ? [...(await this.sameNumber(reform, obstacles)), ...this.farDay(reform)] : [];
    const effects = await reformPreview(this.db, reform, this.clock.now().toISOString());
    const language = languageOf(headers['accept-language']);
    return {
      ...effects,
      obstacles: [...obstaclesInWords(obstacles, language), ...warningsInWords(warnings, language)],
    };
  }

  @Get('assignments')
  @Answers('reforms', 'Open assignments that a unit must do, gave or follows.', AssignmentPageDto)
  async assignments(
    @PathId('decreeId') decreeId: string,
    @CalledBy() { actor }: Caller,
    @Query() { unitId, part, cursor, limit }: OpenPartDto,
  ) {
    (await this.reading.rightsOf(actor)).demand('administer', 'System', {});
    await this.decrees.found(actor, decreeId);
    await this.reading.demandUnit(actor, unitId);
    return openAssignmentsOf(this.db, { unitId, part, cursor, limit });
  }

  private farDay({ inForceOn }: { readonly inForceOn: LocalDate }): Warning[] {
    const today = dateOf(this.clock.now());
    if (Math.abs(daysBetween(today, inForceOn)) <= FAR_DAYS) return [];
    const isPast = inForceOn < today;
    return [{ code: 'decree-day-far', path: 'inForceOn', fields: { inForceOn, today, isPast } }];
  }

  /** Others with its number that nothing stands in the way of yet: drafts, the first of which to be adopted has it. */
  private async sameNumber(
    decree: Parameters<typeof othersOfNumber>[1],
    obstacles: readonly ReformObstacle[],
  ): Promise<Warning[]> {
    const taken = obstacles.map(({ refusal }) => refusal.fields['decreeId']);
    const others = await othersOfNumber(this.db, decree);
    return others
      .filter(({ decreeId }) => !taken.includes(decreeId))
      .slice(0, MOST_NAMED)
      .map(({ number, title, inForceOn, decreeId }) => ({
        code: 'decree-number-shared',
        path: 'number',
        fields: { number, title, inForceOn, decreeId },
      }));
  }
}
