import { numberKeyOf, yearOf } from '#domain';
import type { ReadModels } from '../read-models.js';
import type { ReformRow } from './reforms.projection.js';

/** A decree as far as its number is concerned. */
export type NumberedDecree = Pick<ReformRow, 'decreeId' | 'number' | 'title' | 'inForceOn'>;

interface Reader {
  readonly withDrafts: boolean;
}

/** Decrees of one year, not withdrawn, that have the number of another: by number. A province has a few a year. */
export async function decreesByNumber(db: ReadModels, { withDrafts }: Reader): Promise<Map<string, NumberedDecree[]>> {
  let query = db
    .selectFrom('reforms')
    .select(['decreeId', 'number', 'title', 'inForceOn'])
    .where('status', '<>', 'withdrawn');
  if (!withDrafts) query = query.where('adoptedAt', 'is not', null);
  const byNumber = new Map<string, NumberedDecree[]>();
  for (const one of await query.orderBy('position').execute()) {
    const key = numberInYear(one);
    byNumber.set(key, [...(byNumber.get(key) ?? []), one]);
  }
  return byNumber;
}

/** The others that have the number of a decree, drafts among them. */
export async function othersOfNumber(
  db: ReadModels,
  decree: Pick<NumberedDecree, 'decreeId' | 'number' | 'inForceOn'>,
): Promise<NumberedDecree[]> {
  const byNumber = await decreesByNumber(db, { withDrafts: true });
  return (byNumber.get(numberInYear(decree)) ?? []).filter(({ decreeId }) => decreeId !== decree.decreeId);
}

export const numberInYear = ({ number, inForceOn }: Pick<NumberedDecree, 'number' | 'inForceOn'>): string =>
  `${yearOf(inForceOn)} ${numberKeyOf(number)}`;
