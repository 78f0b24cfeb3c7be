import type { EvaluationIndex } from '#application';
import type { Position } from '#event-sourcing';
import { evaluationsWaitingBelow, evidenceStreamsOf, type ReadModels } from '#read-models';
import type { CatchUp } from './catch-up.js';

/** How long evidence waits for the read models to know of everything it is taken from, in milliseconds. */
const PATIENCE = 20_000;

export class EvaluationIndexReader implements EvaluationIndex {
  constructor(
    private readonly db: ReadModels,
    private readonly catchUp: CatchUp,
  ) {}

  async evidenceOf(unitId: string, upTo: Position) {
    await this.catchUp.reached(upTo, PATIENCE);
    return evidenceStreamsOf(this.db, unitId);
  }

  waitingBelow(unitId: string, periodKey: string, limit: number) {
    return evaluationsWaitingBelow(this.db, unitId, periodKey, limit);
  }
}
