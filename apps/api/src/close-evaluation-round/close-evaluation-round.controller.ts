import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CloseEvaluationRound } from '#application';
import { Changes } from '../answers/described.js';
import { EvaluationRoundChangedDto } from '../evaluations/changed.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { LONG_TEXT, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class CloseEvaluationRoundDto extends WhenDto {
  @Text({ max: LONG_TEXT, min: 0, optional: true, nullable: true })
  readonly remark?: string | null;
}

@Controller('evaluation-rounds/:roundId/closing')
export class CloseEvaluationRoundController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @Changes('evaluations', 'Every unit of the round is rated or waived.', { answer: EvaluationRoundChangedDto })
  close(
    @PathId('roundId') roundId: string,
    @Body() { remark = null, occurredAt }: CloseEvaluationRoundDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new CloseEvaluationRound({ roundId, remark }, meta, options),
      { roundId },
    );
  }
}
