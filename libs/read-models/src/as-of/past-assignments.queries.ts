import { sql } from 'kysely';
import { pageOf, limitOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { pastsOf, stoodThen, type PastAssignmentHead, type StoodThen } from './past-assignment.js';
import { classesOf, type Figure } from './figures.js';
import { isCounted, pageOfPasts, shareOf, type CountedOf } from './past-list.js';
import { stoodAs } from './past-sql.js';
import type { AsOf } from './sense.js';

/** An assignment that a number of the past counted, as it stood then. */
export interface PastAssignment extends PastAssignmentHead {
  readonly stood: StoodThen;
}

/** A number of a board as of a past instant. */
export interface PastCountedRequest extends PageRequest, CountedOf, AsOf {
  readonly figure: Figure;
}

/** The assignments that a number counts, in the order of their ids. */
export async function pastAssignments(db: ReadModels, request: PastCountedRequest): Promise<Page<PastAssignment>> {
  const { figure, subtreeOf: root } = request;
  const asOf = { at: request.at, sense: request.sense };
  const ids = await pageOfPasts(
    db,
    request,
    request,
    stoodAs('later', asOf),
    sql`later.class = any(${classesOf(figure)}) and ${isCounted('later.unit_id', request)}`,
    () => shareOf(db, root!, figure, asOf),
  );
  const page = pageOf(
    ids,
    limitOf(request),
    (id) => [id],
    (id) => id,
  );
  const { heads, pasts, names } = await pastsOf(db, page.items);
  const items = heads.flatMap((head) => {
    const row = pasts.get(head.assignmentId);
    const stood = row && stoodThen(row, asOf, names);
    return stood ? [{ ...head, stood }] : [];
  });
  return { ...page, items };
}
