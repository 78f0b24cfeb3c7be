import type { DirectiveFigures } from '#application';
import type { Instant } from '#domain';
import type { Position } from '#event-sourcing';
import { pastProgressOf, type ReadModels } from '#read-models';
import type { CatchUp } from './catch-up.js';

/** How long figures wait for the read models to know of everything that they are told from, in milliseconds. */
const PATIENCE = 20_000;

export class DirectiveFiguresReader implements DirectiveFigures {
  constructor(
    private readonly db: ReadModels,
    private readonly catchUp: CatchUp,
  ) {}

  async at(directiveId: string, at: Instant, upTo: Position) {
    await this.catchUp.reached(upTo, PATIENCE);
    return (await pastProgressOf(this.db, directiveId, { at, sense: 'happened' })).sums;
  }
}
