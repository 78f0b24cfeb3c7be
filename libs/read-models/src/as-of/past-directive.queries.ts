import { sql } from 'kysely';
import type { FollowUpClass } from '#domain';
import type { DirectiveCompliance } from '../compliance/compliance.queries.js';
import type { DirectiveProgress } from '../directive-register/progress.queries.js';
import type { DirectiveStatus } from '../directive-register/directives.projection.js';
import { cursorOf, limitOf, pageOf, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { sumsOfPast } from './past-board.queries.js';
import { stoodAs } from './past-sql.js';
import type { AsOf } from './sense.js';

/** How far a directive had come. */
export interface PastProgress extends DirectiveProgress {
  /** What it was then; null before it was drafted. */
  readonly status: DirectiveStatus | null;
}

type Cell = {
  readonly origin: 'issued' | 'cascaded' | 'periodic';
  readonly status: keyof DirectiveProgress['byStatus'];
  readonly class: FollowUpClass;
  readonly n: number;
};

export async function pastProgressOf(db: ReadModels, directiveId: string, asOf: AsOf): Promise<PastProgress> {
  const [document, { rows }] = await Promise.all([
    documentThen(db, directiveId, asOf),
    sql<Cell>`
      select p.origin, later.status, later.class, count(*) as n
      from assignment_pasts as p ${stoodAs('later', asOf)}
      where p.directive_id = ${directiveId} and later.class is not null
      group by p.origin, later.status, later.class`.execute(db),
  ]);
  const byStatus: Partial<Record<Cell['status'], number>> = {};
  const from = { issued: 0, cascaded: 0, periodic: 0 };
  for (const { origin, status, n } of rows) {
    from[origin] += n;
    byStatus[status] = (byStatus[status] ?? 0) + n;
  }
  const { issued: given, cascaded, periodic } = from;
  return { ...document, given, cascaded, periodic, byStatus, sums: sumsOfPast(rows) };
}

const STATUS_AFTER: Readonly<Record<string, DirectiveStatus>> = {
  'DirectiveDrafted.v1': 'draft',
  'DirectiveIssued.v1': 'issued',
  'DirectiveRecalled.v1': 'recalled',
  'DraftDiscarded.v1': 'discarded',
};

/** What the document itself was, and how many assignments its issue makes. */
async function documentThen(db: ReadModels, directiveId: string, { at, sense }: AsOf) {
  const steps = await db
    .selectFrom('history')
    .select(['type', 'data'])
    .where('subjectId', '=', directiveId)
    .where('subjectKind', '=', 'directive')
    .where(sql<string>`type`, 'in', Object.keys(STATUS_AFTER))
    .where(sense === 'known' ? 'recordedAt' : 'occurredAt', '<=', at)
    .orderBy('position')
    .execute();
  const issue = steps.find(({ type }) => type === 'DirectiveIssued.v1')?.data as
    { assignmentCount?: number } | undefined;
  const last = steps.at(-1);
  return { status: last ? STATUS_AFTER[last.type]! : null, assignmentCount: issue?.assignmentCount ?? 0 };
}

/** The directive as it stood with each unit that had assignments of it then, in the order of the units' names. */
export async function pastComplianceOfDirective(
  db: ReadModels,
  directiveId: string,
  asOf: AsOf,
  page: PageRequest = {},
): Promise<DirectiveCompliance> {
  const limit = limitOf(page);
  const [order, unitId] = cursorOf(page, 'text', 'text') ?? ['', ''];
  type Line = {
    unitId: string;
    name: string | null;
    unitOrder: string;
    counted: { class: FollowUpClass; n: number }[];
  };
  const counted = sql`
    select later.unit_id, later.class, count(*) as n
    from assignment_pasts as p ${stoodAs('later', asOf)}
    where p.directive_id = ${directiveId} and later.class is not null
    group by later.unit_id, later.class`;
  const [{ rows }, all] = await Promise.all([
    sql<Line>`
      select unit_id, units.name, coalesce(units.search_text, '') as unit_order,
        jsonb_agg(jsonb_build_object('class', class, 'n', n)) as counted
      from (${counted}) as by_class left join units using (unit_id)
      where (coalesce(units.search_text, ''), unit_id) > (${order}, ${unitId})
      group by unit_id, units.name, units.search_text
      order by unit_order, unit_id
      limit ${limit + 1}`.execute(db),
    sql<{ class: FollowUpClass; n: number }>`
      select class, sum(n)::bigint as n from (${counted}) as by_class group by class`.execute(db),
  ]);
  const units = pageOf(
    rows,
    limit,
    (row) => [row.unitOrder, row.unitId],
    ({ unitId: ofUnit, name, counted: cells }) => ({ unitId: ofUnit, name, sums: sumsOfPast(cells) }),
  );
  return { ...units, total: sumsOfPast(all.rows) };
}
