import { sql, type RawBuilder } from 'kysely';
import { isWholeTree, subtreeOf } from '../organisation/subtree.js';
import { cursorOf, limitOf, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { classesOf, type Figure } from './figures.js';
import { pastCells } from './past-cells.js';
import type { AsOf } from './sense.js';

type Condition = RawBuilder<unknown>;

/** Whose number it is, and of which directive only. */
export interface CountedOf {
  /** Of this unit alone. */
  readonly unitId?: string;
  /** Of this unit and everything below it. */
  readonly subtreeOf?: string;
  readonly directiveId?: string;
}

/** More rows than that are not gathered as long as going through them in order is expected to read fewer. */
const FEW = 20_000;

/**
 * Ids of a page of the rows `p` of `assignment_pasts` for which a condition holds, in the order of ids. A small subtree
 * is gathered; of a large one everybody's rows are read in order until the page is full, or all at once where that
 * would take too long.
 */
export async function pageOfPasts(
  db: ReadModels,
  { directiveId, unitId, subtreeOf: root }: CountedOf,
  page: PageRequest,
  joined: Condition,
  condition: Condition,
  share: () => Promise<{ wanted: number; within: number; everywhere: number }>,
): Promise<string[]> {
  const most = limitOf(page) + 1;
  const after = cursorOf(page, 'text');
  const where = sql`${condition} and ${after ? sql`p.assignment_id > ${after[0]}` : sql`true`}`;
  const whole = root !== undefined && (await isWholeTree(db, root));
  const rows = async (of: Condition, inOrder: boolean) => {
    const found = sql`select p.assignment_id from assignment_pasts as p ${joined} where ${of} and ${where}`;
    const query = inOrder ? sql`${found}` : sql`select * from (${found} offset 0) as found`;
    const answer = await sql<{ assignmentId: string }>`${query} order by assignment_id limit ${most}`.execute(db);
    return answer.rows.map((row) => row.assignmentId);
  };
  if (directiveId !== undefined) return rows(sql`p.directive_id = ${directiveId}`, false);
  if (unitId !== undefined) return rows(isOfUnits(sql`select ${unitId}::text`), false);
  if (root === undefined) return rows(sql`true`, true);
  const { wanted, within, everywhere } = await share();
  if (wanted === 0) return [];
  const readInOrder = (most * everywhere) / wanted;
  if (readInOrder < Math.min(within, FEW)) return rows(sql`true`, true);
  return rows(whole ? sql`true` : isOfUnits(subtreeOf(root)), false);
}

/** Rows that are, or once were, of one of the units. */
function isOfUnits(units: Condition): Condition {
  const ids = sql`array(${units})`;
  return sql`(p.unit_id = any(${ids}) or (p.former_unit_ids is not null and p.former_unit_ids && ${ids}))`;
}

/** Whether a column holds one of the units that are counted. */
export function isCounted(column: string, { unitId, subtreeOf: root }: CountedOf): Condition {
  const unit = sql.ref(column);
  if (unitId !== undefined) return sql`${unit} = ${unitId}`;
  if (root === undefined) return sql`${unit} is not null`;
  return sql`(${unit} = ${root} or exists (select from unit_ancestors where node = ${unit} and ancestor = ${root}))`;
}

/** How many of a subtree count in a figure at an instant, how many it has, and how many everybody has. */
export async function shareOf(db: ReadModels, root: string, figure: Figure, asOf: AsOf) {
  const units = sql`
    select ${root}::text as unit_id, true as with_below
    union
    select unit_id, true from units where parent_id is null`;
  const cells = await pastCells(db, units, asOf);
  const sum = (of: typeof cells) => of.reduce((total, { n }) => total + n, 0);
  const within = cells.filter(({ unitId }) => unitId === root);
  const names = new Set(classesOf(figure));
  return {
    wanted: sum(within.filter((cell) => names.has(cell.class))),
    within: sum(within),
    everywhere: sum(cells.filter(({ unitId }) => unitId !== root)) || sum(within),
  };
}
