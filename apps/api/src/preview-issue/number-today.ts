import { Inject, Injectable } from '@nestjs/common';
import { registeredNumber } from '#application';
import { NumberTakenAlready, termOn, type DirectiveContent, type Obstacle, type UnitTree } from '#domain';
import { READ_MODELS } from '#hosting';
import { standingOf, termsOf, type ReadModels } from '#read-models';

/** Whether the draft's number is free. */
@Injectable()
export class NumberToday {
  constructor(@Inject(READ_MODELS) private readonly db: ReadModels) {}

  async obstaclesOf(directiveId: string, content: DirectiveContent, tree: UnitTree): Promise<Obstacle[]> {
    const { number: symbol } = content;
    const mine = registeredNumber({ ...content, documentId: directiveId, documentKind: 'directive', symbol }, tree);
    const term = mine && termOn(await termsOf(this.db, mine.unitId), mine.documentDate);
    if (!mine || !term) return [];
    const { holder, next } = await standingOf(this.db, mine, term);
    if (!holder) return [];
    const refusal = new NumberTakenAlready(mine.symbol, term.name, holder.documentId, holder.documentDate, next);
    return [{ path: 'number', refusal }];
  }
}
