import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { CLOCK, EvaluationRoundPreview, OpenEvaluationRound, ORGANISATION, type Organisation } from '#application';
import { obstaclesToRound } from '#domain';
import type { Clock } from '#event-sourcing';
import { CalledBy, type Caller } from '../access/caller.js';
import { Answers, Changes } from '../answers/described.js';
import { refusalInWords } from '../answers/refusal.answer.js';
import { EvaluationRoundChangedDto } from '../evaluations/changed.answer.js';
import { RoundPreviewDto } from '../evaluations/round.answer.js';
import { problem } from '../open-api/problem-response.js';
import { languageOf } from '../problems/language.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { askedRound, EvaluationRoundDto } from './evaluation-round.dto.js';

@Controller('evaluation-rounds')
export class OpenEvaluationRoundController {
  constructor(
    private readonly commands: Commands,
    private readonly preview: EvaluationRoundPreview,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  @Post()
  @HttpCode(201)
  @Changes('evaluations', 'A committee has units below it rated; the evidence of each is taken and frozen.', {
    answer: EvaluationRoundChangedDto,
    status: 201,
  })
  @problem(404, 'A unit or term that is not there')
  async open(@Body() body: EvaluationRoundDto, @Req() request: ApiRequest) {
    const asked = askedRound(body);
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, body.occurredAt),
      (meta, options) => new OpenEvaluationRound(asked, meta, options),
      { roundId: await this.preview.roundIdFor(asked) },
    );
  }

  /** A question, though it is posted: what it is about is too long for an address. */
  @Post('preview')
  @HttpCode(200)
  @Answers('evaluations', 'Whom a round would rate, who decides on each, and what hinders it.', RoundPreviewDto, {
    404: 'A unit or term that is not there',
    422: 'There is no such period',
  })
  async look(@Body() body: EvaluationRoundDto, @CalledBy() { actor }: Caller, @Req() { headers }: ApiRequest) {
    const now = this.clock.now().toISOString();
    const command = await this.preview.commandFor(askedRound(body), actor, now);
    const tree = await this.organisation.tree();
    const language = languageOf(headers['accept-language']);
    const { period, roundId } = command.data;
    return {
      roundId,
      periodKey: period.key,
      periodFrom: period.from,
      periodTo: period.to,
      units: command.units.map(({ unitId, name, deciderUnitId }) => ({
        unitId,
        name,
        deciderUnitId,
        deciderName: tree.get(deciderUnitId)?.name ?? null,
      })),
      obstacles: obstaclesToRound(command).map((refusal) => refusalInWords(refusal, language)),
    };
  }
}
