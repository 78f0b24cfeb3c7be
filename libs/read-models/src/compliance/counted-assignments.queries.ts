import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { FollowUpClass } from '#domain';
import { classesOf, type Figure } from '../as-of/figures.js';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { isWholeTree, subtreeOf } from '../organisation/subtree.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { countedCells, type CountedOfUnit } from './counted-cells.js';
import { classOf } from './follow-up.js';
import { countsAs, rangesOf, URGENCY } from './sums.js';

/** A cell of a board: whose, of which directive, in which class, at which instant. */
export interface CountedRequest extends PageRequest {
  readonly now: string;
  readonly class?: FollowUpClass;
  /** Instead of a class: what a figure of the board is, which may be several. */
  readonly figure?: Figure;
  /** Where neither is asked for: only what is neither done nor withdrawn. */
  readonly isUnfinished?: boolean;
  readonly directiveId?: string;
  /** Of this unit alone. */
  readonly unitId?: string;
  /** Of this unit and everything below it. */
  readonly subtreeOf?: string;
  /** Only what one of these units gave. */
  readonly givenBy?: readonly string[];
}

/** The assignments that a number on a board counts, the most urgent first. */
export async function countedAssignments(db: ReadModels, request: CountedRequest): Promise<Page<AssignmentView>> {
  const limit = limitOf(request);
  const found = await foundFor(db, request, limit + 1);
  // The page is found first and named afterwards: no name is looked up for a row that is not shown.
  const rows = await assignmentViews(db)
    .where(sql<SqlBool>`a.assignment_id in (${found})`)
    .orderBy(sql`coalesce(a.due_at, 'infinity')`)
    .orderBy('a.assignmentId')
    .execute();
  return pageOf(rows, limit, ({ dueAt, assignmentId }) => [dueAt ?? 'infinity', assignmentId], viewOf);
}

type Query = RawBuilder<unknown>;

/** Ids of the page's assignments. Every way answers the same; they differ in what they read. */
async function foundFor(db: ReadModels, request: CountedRequest, most: number): Promise<Query> {
  const { now, directiveId, unitId, givenBy } = request;
  const after = cursorOf(request, 'instant', 'text');
  const beyond = after ? sql`(${URGENCY}, assignment_id) > (${after[0]}::timestamptz, ${after[1]})` : sql`true`;
  const classes = classesIn(request);
  const counted = classes
    ? sql`(${sql.join(
        classes.map((name) => countsAs(name, now, 'assignments')),
        sql` or `,
      )})`
    : sql`true`;
  const root = request.subtreeOf === undefined || (await isWholeTree(db, request.subtreeOf)) ? null : request.subtreeOf;

  if (directiveId !== undefined || unitId !== undefined || givenBy !== undefined) {
    const ofDirective = directiveId === undefined ? sql`true` : sql`directive_id = ${directiveId}`;
    const ofUnit = unitId === undefined ? sql`true` : sql`unit_id = ${unitId}`;
    const ofGiver = givenBy === undefined ? sql`true` : sql`giver_unit_id in (${sql.join([...givenBy])})`;
    const where = sql`${ofDirective} and ${ofUnit} and ${ofGiver} and ${counted} and ${beyond} and ${isWithin(root)}`;
    return mostUrgent(sql`select assignment_id, ${URGENCY} as urgency from assignments where ${where}`, most);
  }
  const way = root === null ? 'in-order' : await cheaperWay(db, root, request, most);
  if (way === 'none') return sql`select null where false`;
  if (root !== null && way === 'gathered') {
    return mostUrgent(
      sql`select assignment_id, urgency from (${subtreeOf(root)}) as units cross join lateral (
        select assignment_id, ${URGENCY} as urgency from assignments
        where assignments.unit_id = units.unit_id and ${counted} and ${beyond} offset 0) as of_unit`,
      most,
    );
  }
  const asked = classes ? classes.flatMap((name) => rangesOf(name, now)) : rangesOf(undefined, now);
  const ranges = asked.map((range) => {
    const where = sql`${range} and ${beyond} and ${isWithin(root)}`;
    const inOrder = sql`order by ${URGENCY}, assignment_id limit ${most}`;
    return sql`(select assignment_id, ${URGENCY} as urgency from assignments where ${where} ${inOrder})`;
  });
  return mostUrgent(sql.join(ranges, sql` union all `), most);
}

const UNFINISHED: readonly FollowUpClass[] = [...classesOf('open'), 'suspended'];

/** null: of every class. */
function classesIn({ class: name, figure = name ?? 'all', isUnfinished }: CountedRequest) {
  if (figure !== 'all') return classesOf(figure);
  return isUnfinished ? UNFINISHED : null;
}

function mostUrgent(found: Query, most: number): Query {
  return sql`select assignment_id from (${found}) as found order by urgency, assignment_id limit ${most}`;
}

/** null is the root of everything. */
function isWithin(root: string | null): Query {
  if (root === null) return sql`true`;
  return sql`(unit_id = ${root} or exists (select from unit_ancestors where node = unit_id and ancestor = ${root}))`;
}

/**
 * All rows of a subtree are gathered and sorted, or everybody's rows read in their order until a page of them lies in
 * the subtree. The board's sums tell how many rows either reads: a small subtree is cheaper gathered, a large one in
 * order, and the worst between them reads about the square root of all rows times a page.
 */
async function cheaperWay(
  db: ReadModels,
  root: string,
  request: CountedRequest,
  most: number,
): Promise<'gathered' | 'in-order' | 'none'> {
  const units = sql`
    select ${root}::text as unit_id, true as with_below
    union
    select unit_id, true from units where parent_id is null`;
  const cells = await countedCells(db, units, request.now);
  const classes = classesIn(request);
  const isWanted = ({ followUp, pastDue }: CountedOfUnit) =>
    classes === null || classes.includes(classOf(followUp, pastDue));
  const inSubtree = cells.filter(({ unitId }) => unitId === root);
  const [wanted, wantedEverywhere] = [added(inSubtree.filter(isWanted)), added(cells.filter(isWanted))];
  if (wanted === 0) return 'none';
  const readInOrder = Math.min(wantedEverywhere, (most * wantedEverywhere) / wanted);
  return added(inSubtree) < readInOrder ? 'gathered' : 'in-order';
}

function added(cells: readonly CountedOfUnit[]): number {
  return cells.reduce((sum, { n }) => sum + n, 0);
}
