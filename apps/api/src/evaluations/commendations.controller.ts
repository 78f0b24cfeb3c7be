import { Controller, Get, Inject, Query } from '@nestjs/common';
import { READ_MODELS } from '#hosting';
import { listCommendations, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { Id, QueryWhole, YEARS } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { CommendationPageDto } from './commendation.answer.js';

class CommendationFilterDto extends PageDto {
  @Id({ optional: true })
  readonly unitId?: string;
  @Id({ optional: true })
  readonly evaluationId?: string;
  /** Of the decision. */
  @QueryWhole(YEARS)
  readonly year?: number;
}

@Controller('commendations')
export class CommendationsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('evaluations', 'Commendations of units that the caller may see, the latest first.', CommendationPageDto)
  async commendations(
    @CalledBy() { actor }: Caller,
    @Query() { atLeastPosition: _seen, ...filter }: CommendationFilterDto,
  ) {
    return listCommendations(this.db, { ...filter, visibleTo: await this.reading.visibleTo(actor) });
  }
}
