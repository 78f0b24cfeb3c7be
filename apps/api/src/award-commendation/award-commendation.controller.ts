import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { AwardCommendation } from '#application';
import { commendationIdOf } from '#domain';
import { Changes } from '../answers/described.js';
import { CommendationChangedDto } from '../evaluations/changed.answer.js';
import { problem } from '../open-api/problem-response.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Id, LONG_TEXT, Text } from '../requests/fields.js';
import { WhenDto } from '../requests/when.dto.js';

class AwardCommendationDto extends WhenDto {
  /** The committee in whose name it is given. */
  @Id()
  readonly ownerUnitId!: string;
  @Id()
  readonly unitId!: string;
  /** Of the decision. */
  @Text({ max: 50, min: 0 })
  readonly number!: string;
  @Day()
  readonly decidedOn!: string;
  @Text({ max: LONG_TEXT, min: 0 })
  readonly reason!: string;
  /** The rating that it goes with. */
  @Id({ optional: true, nullable: true })
  readonly evaluationId?: string | null;
}

@Controller('commendations')
export class AwardCommendationController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(201)
  @Changes('evaluations', 'A committee commends a unit below it.', { answer: CommendationChangedDto, status: 201 })
  @problem(404, 'A unit or an evaluation that is not there')
  award(@Body() body: AwardCommendationDto, @Req() request: ApiRequest) {
    const { ownerUnitId, unitId, number, decidedOn, reason, evaluationId = null, occurredAt } = body;
    const awarded = { ownerUnitId, unitId, number, decidedOn, reason, evaluationId };
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new AwardCommendation(awarded, meta, options),
      { commendationId: commendationIdOf(ownerUnitId, number, decidedOn, unitId) },
    );
  }
}
