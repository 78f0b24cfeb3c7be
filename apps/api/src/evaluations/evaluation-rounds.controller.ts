import { Controller, Get, Inject, Query } from '@nestjs/common';
import { RoundUnknown } from '#domain';
import { READ_MODELS } from '#hosting';
import { findEvaluationRound, levelsOf, listEvaluationRounds, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { Text } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { EvaluationRoundDetailDto, EvaluationRoundPageDto } from './round.answer.js';

class RoundFilterDto extends PageDto {
  /** `2026`, `2026-Q1`, or `term-` and the id of a term. */
  @Text({ max: 80, optional: true })
  readonly period?: string;
}

/** Rounds of evaluation. That units are rated is told to everybody; how many are rated how, to who may see the units. */
@Controller('evaluation-rounds')
export class EvaluationRoundsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('evaluations', 'Rounds of evaluation, the latest first.', EvaluationRoundPageDto)
  rounds(@Query() { period, cursor, limit }: RoundFilterDto) {
    return listEvaluationRounds(this.db, { cursor, limit, ...(period && { periodKey: period }) });
  }

  @Get(':roundId')
  @Answers('evaluations', 'A round, level by level, with the 20% that may be excellent.', EvaluationRoundDetailDto)
  async round(@PathId('roundId') roundId: string, @CalledBy() { actor }: Caller) {
    const [view, visibleTo, rights] = await Promise.all([
      findEvaluationRound(this.db, roundId),
      this.reading.visibleTo(actor),
      this.reading.rightsOf(actor),
    ]);
    if (!view) throw new RoundUnknown(roundId);
    const levels = await levelsOf(this.db, { roundId, visibleTo });
    const isKept = rights.may('evaluate', 'EvaluationRound', { ownerUnitId: view.ownerUnitId });
    return { ...view, levels, mayKeep: isKept && view.status === 'open' };
  }
}
