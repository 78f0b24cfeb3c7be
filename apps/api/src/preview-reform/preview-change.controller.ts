import { Body, Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { DecreeRehearsal } from '#application';
import { MOVES, type MoveOutcome } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Answers } from '../answers/described.js';
import { AssignmentPageDto } from '../assignment/assignment.answer.js';
import { CorrectDecreeDto } from '../correct-decree/correct-decree.dto.js';
import { contentOf } from '../draft-decree/decree.dto.js';
import { languageOf } from '../problems/language.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Choice, Id } from '../requests/fields.js';
import { AtLeastDto, PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { ChangePreviewDto } from './change-preview.answer.js';
import { ChangePreview } from './change-preview.js';

const WITHDRAWN = { 409: 'The decree was withdrawn' };
const REFUSED = { ...WITHDRAWN, 422: 'It could not even be kept as a draft' };

class MovedQueryDto extends PageDto {
  @Choice(MOVES)
  readonly outcome!: MoveOutcome;
  @Id({ optional: true })
  readonly fromUnitId?: string;
  @Id({ optional: true })
  readonly toUnitId?: string;
}

/** Questions, though they are posted: what a decree is to say is too long for an address. Nothing is written. */
@Controller('reforms/:decreeId')
export class PreviewChangeController {
  constructor(
    private readonly rehearsal: DecreeRehearsal,
    private readonly preview: ChangePreview,
  ) {}

  @Post('correction/preview')
  @HttpCode(200)
  @Answers('reforms', 'What a correction would do to units, open assignments and people.', ChangePreviewDto, REFUSED)
  async correction(
    @PathId('decreeId') decreeId: string,
    @Body() { reason: _reason, ...body }: CorrectDecreeDto,
    @CalledBy() { actor }: Caller,
    @Query() _query: AtLeastDto,
    @Req() { headers }: ApiRequest,
  ) {
    const rehearsed = await this.rehearsal.correction(actor, decreeId, contentOf(body));
    return this.preview.told(decreeId, rehearsed, languageOf(headers['accept-language']));
  }

  @Post('withdrawal/preview')
  @HttpCode(200)
  @Answers('reforms', 'What a withdrawal would do to units, open assignments and people.', ChangePreviewDto, WITHDRAWN)
  async withdrawal(
    @PathId('decreeId') decreeId: string,
    @CalledBy() { actor }: Caller,
    @Query() _query: AtLeastDto,
    @Req() { headers }: ApiRequest,
  ) {
    const rehearsed = await this.rehearsal.withdrawal(actor, decreeId);
    return this.preview.told(decreeId, rehearsed, languageOf(headers['accept-language']));
  }

  @Post('correction/preview/assignments')
  @HttpCode(200)
  @Answers('reforms', 'Assignments that a correction would move.', AssignmentPageDto, REFUSED)
  async movedByCorrection(
    @PathId('decreeId') decreeId: string,
    @Body() { reason: _reason, ...body }: CorrectDecreeDto,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit, ...asked }: MovedQueryDto,
  ) {
    const rehearsed = await this.rehearsal.correction(actor, decreeId, contentOf(body));
    return this.preview.assignments(decreeId, rehearsed, asked, { cursor, limit });
  }

  @Post('withdrawal/preview/assignments')
  @HttpCode(200)
  @Answers('reforms', 'Assignments that a withdrawal would move.', AssignmentPageDto, WITHDRAWN)
  async movedByWithdrawal(
    @PathId('decreeId') decreeId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit, ...asked }: MovedQueryDto,
  ) {
    const rehearsed = await this.rehearsal.withdrawal(actor, decreeId);
    return this.preview.assignments(decreeId, rehearsed, asked, { cursor, limit });
  }
}
