import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { OpenReview } from '#application';
import { REVIEW_KINDS, reviewIdIn, type ReviewKind } from '#domain';
import { ChangesReview } from '../answers/described.js';
import { problem } from '../open-api/problem-response.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Choice, Day, Ids, LONG_TEXT, Name, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class OpenReviewDto extends WhenDto {
  @Choice(REVIEW_KINDS)
  readonly kind!: ReviewKind;
  @Name({ max: 2_000 })
  readonly title!: string;
  /** First and last day of the time that is looked back on. */
  @Day()
  readonly periodFrom!: string;
  @Day()
  readonly periodTo!: string;
  /** The figures count as they stand at the end of this day; of the period unless told. */
  @Day({ optional: true, nullable: true })
  readonly figuresOn?: string | null;
  /** Each of them is given its report as an assignment. */
  @Ids({ max: 1_000 })
  readonly unitIds!: readonly string[];
  /** Moved from a day off as every deadline is. */
  @Day()
  readonly reportsDueOn!: string;
  /** What they are asked for; absent where the title says all. */
  @Text({ max: LONG_TEXT, min: 0, optional: true })
  readonly text?: string;
}

@Controller('directives/:directiveId/reviews')
export class OpenReviewController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(201)
  @ChangesReview('The issuer or the monitor opens a review of a directive and asks units to report.', { status: 201 })
  @problem(404, 'A directive or unit that is not there')
  openReview(@PathId('directiveId') directiveId: string, @Body() body: OpenReviewDto, @Req() request: ApiRequest) {
    const { kind, title, periodFrom, periodTo, figuresOn = null, unitIds, reportsDueOn, text = '', occurredAt } = body;
    const days = { periodFrom, periodTo, figuresOn, reportsDueOn };
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new OpenReview({ directiveId, kind, title, ...days, unitIds, text }, meta, options),
      ({ stream }) => ({ reviewId: reviewIdIn(stream) }),
    );
  }
}
