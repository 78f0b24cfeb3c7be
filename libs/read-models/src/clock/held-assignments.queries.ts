import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { ClockHolder } from '#domain';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { OPEN_CLASSES } from '../compliance/follow-up.js';
import { URGENCY } from '../compliance/sums.js';
import { isWholeTree, subtreeOf } from '../organisation/subtree.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';

export interface HeldRequest extends PageRequest {
  readonly holder: ClockHolder;
  /** Of the unit alone; with everything below it unless told. */
  readonly own?: boolean;
}

/** The assignments whose clock is held in a unit or below it as something, the most urgent first. */
export async function heldAssignments(
  db: ReadModels,
  unitId: string,
  { holder, own = false, ...page }: HeldRequest,
): Promise<Page<AssignmentView>> {
  const limit = limitOf(page);
  const after = cursorOf(page, 'instant', 'text');
  const beyond = after ? sql`(${URGENCY}, assignment_id) > (${after[0]}::timestamptz, ${after[1]})` : sql`true`;
  // A doer holds it at the unit that does; whoever decides, at the unit that gave.
  const at = holder === 'doer' ? sql`unit_id` : sql`giver_unit_id`;
  const held = sql<SqlBool>`standing = 'open' and holder = ${holder} and ${beyond}`;
  const found = (from: RawBuilder<unknown>) => sql`
    select assignment_id from (${from}) as found order by urgency, assignment_id limit ${limit + 1}`;
  const columns = sql`select assignment_id, ${URGENCY} as urgency from assignments`;
  // Of everybody a page is read in the order of the index; of a unit and those below it, unit by unit.
  const inOrder = OPEN_CLASSES.map((name) => {
    const order = sql`order by ${URGENCY}, assignment_id limit ${limit + 1}`;
    return sql`(${columns} where follow_up = ${name} and ${held} ${order})`;
  });
  const units = own ? sql`select ${unitId}::text as unit_id` : subtreeOf(unitId);
  const ids =
    !own && (await isWholeTree(db, unitId))
      ? found(sql.join(inOrder, sql` union all `))
      : found(sql`
          select assignment_id, urgency from (${units}) as units
          cross join lateral (${columns} where assignments.${at} = units.unit_id and ${held} offset 0) as of_unit`);
  const rows = await assignmentViews(db)
    .where(sql<SqlBool>`a.assignment_id in (${ids})`)
    .orderBy(sql`coalesce(a.due_at, 'infinity')`)
    .orderBy('a.assignmentId')
    .execute();
  return pageOf(rows, limit, ({ dueAt, assignmentId }) => [dueAt ?? 'infinity', assignmentId], viewOf);
}
