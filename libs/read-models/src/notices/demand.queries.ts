import type { LocalDate } from '#domain';
import type { ReadModels } from '../read-models.js';

/** What a letter about an assignment says of it. */
export interface Demand {
  /** A directive, a check whose findings are to be put right, or a review that is reported for. */
  readonly demandedBy: 'directive' | 'check' | 'review';
  /** Of the directive, also of the one that is reviewed; a check has none. */
  readonly number: string | null;
  /** Of the directive or the check. */
  readonly title: string | null;
  readonly taskNo: string;
  readonly lastDay: LocalDate | null;
  readonly unitName: string;
}

/** null while the read models do not know all of it. */
export async function demandOf(db: ReadModels, assignmentId: string): Promise<Demand | null> {
  const found = await db
    .selectFrom('assignments as a')
    .innerJoin('units as u', 'u.unitId', 'a.unitId')
    // What a check demands, or a review asks for, names that where others name their directive; so do its shares.
    .leftJoin('checks as c', 'c.checkId', 'a.directiveId')
    .leftJoin('reviews as r', 'r.reviewId', 'a.directiveId')
    .leftJoin('directives as d', (join) =>
      join.on((on) => on('d.directiveId', '=', on.fn.coalesce('r.directiveId', 'a.directiveId'))),
    )
    .select(({ fn }) => [
      'c.checkId',
      'r.reviewId',
      'd.directiveId',
      'd.number',
      fn.coalesce('d.title', 'c.title').as('title'),
      'a.taskNo',
      'a.lastDay',
      'u.name as unitName',
    ])
    .where('a.assignmentId', '=', assignmentId)
    .executeTakeFirst();
  if (!found) return null;
  const { checkId, reviewId, directiveId, ...told } = found;
  if (checkId !== null) return { ...told, demandedBy: 'check' };
  if (directiveId === null) return null;
  return { ...told, demandedBy: reviewId === null ? 'directive' : 'review' };
}
