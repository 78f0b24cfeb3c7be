import { Inject, Injectable } from '@nestjs/common';
import { registeredNumber } from '#application';
import { NumberTakenAlready, termOn, type DirectiveContent, type Obstacle, type UnitTree } from '#domain';
import { READ_MODELS } from '#hosting';
import { fold } from '#intake';
import { numberRegistersOf, termsOf, type ReadModels } from '#read-models';

/** Whether the draft's number is free. */
@Injectable()
export class NumberToday {
  constructor(@Inject(READ_MODELS) private readonly db: ReadModels) {}

  async obstaclesOf(directiveId: string, content: DirectiveContent, tree: UnitTree): Promise<Obstacle[]> {
    const { number: symbol } = content;
    const mine = registeredNumber({ ...content, documentId: directiveId, documentKind: 'directive', symbol }, tree);
    const term = mine && termOn(await termsOf(this.db, mine.unitId), mine.documentDate);
    if (!mine || !term) return [];
    const { unitId, type, organ, ordinal, suffix } = mine;
    const taken = await takenIn(this.db, { unitId, type, term }, organ);
    const [other] = taken.numbers.filter((one) => one.ordinal === ordinal && one.suffix === suffix);
    if (!other || other.documentId === directiveId) return [];
    const { documentId, documentDate } = other;
    const refusal = new NumberTakenAlready(mine.symbol, term.name, documentId, documentDate, taken.next);
    return [{ path: 'number', refusal }];
  }
}

async function takenIn(db: ReadModels, of: Parameters<typeof numberRegistersOf>[1], organ: string) {
  const registers = await numberRegistersOf(db, of);
  const own = registers.find((one) => fold(one.organ) === fold(organ));
  return { numbers: own?.taken ?? [], next: own?.next ?? 1 };
}
