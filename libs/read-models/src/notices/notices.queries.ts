import { sql, type RawBuilder } from 'kysely';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { NoticeRow } from './notices.projection.js';

/** A notice with what it is about. */
export interface NoticeView extends Omit<NoticeRow, 'toldUnitId'> {
  readonly taskNo: string | null;
  /** The doer of the assignment it is about. */
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly directiveType: string | null;
  readonly directiveNumber: string | null;
  readonly directiveTitle: string | null;
  readonly webhookDescription: string | null;
}

export interface NoticesRequest extends PageRequest {
  /** Only what is newer than this position: what came since the last look. */
  readonly since?: number;
}

/** What a unit was told, newest first. */
export async function noticesOf(
  db: ReadModels,
  unitId: string,
  request: NoticesRequest = {},
): Promise<Page<NoticeView>> {
  const limit = limitOf(request);
  const before = cursorOf(request, 'number');
  const bounds = [
    before ? sql`n.position < ${before[0]}` : sql`true`,
    request.since === undefined ? sql`true` : sql`n.position > ${request.since}`,
  ];
  const ways = waysTo(unitId).map(
    (way) =>
      sql`(select n.* from ${way} and ${sql.join(bounds, sql` and `)} order by n.position desc limit ${limit + 1})`,
  );
  const { rows } = await sql<NoticeView>`
    select n.notice_id, n.told, n.kind, n.assignment_id, d.directive_id, n.webhook_id, n.rung, n.reason, n.at, n.position,
      a.task_no, a.unit_id, u.name as unit_name,
      d.type as directive_type, d.number as directive_number, d.title as directive_title,
      w.description as webhook_description
    from (${sql.join(ways, sql` union all `)}) as n
      left join assignments a on a.assignment_id = n.assignment_id
      left join units u on u.unit_id = a.unit_id
      left join reviews r on r.review_id = coalesce(n.directive_id, a.directive_id)
      left join directives d on d.directive_id = coalesce(r.directive_id, n.directive_id, a.directive_id)
      left join webhooks w on w.webhook_id = n.webhook_id
    order by n.position desc
    limit ${limit + 1}`.execute(db);
  return pageOf(
    rows,
    limit,
    ({ position }) => [position],
    (row) => row,
  );
}

/** Where in the log a notice is; null where there is none of this id. */
export async function positionOfNotice(db: ReadModels, noticeId: string): Promise<number | null> {
  const row = await db.selectFrom('notices').select('position').where('noticeId', '=', noticeId).executeTakeFirst();
  return row?.position ?? null;
}

/** A unit is told by name, or as the doer, giver or monitor of what the notice is about. */
function waysTo(unitId: string): RawBuilder<unknown>[] {
  return [
    sql`notices n where n.told_unit_id = ${unitId}`,
    sql`notices n join assignments a using (assignment_id) where n.told = 'doer' and a.unit_id = ${unitId}`,
    sql`notices n join assignments a using (assignment_id) where n.told = 'giver' and a.giver_unit_id = ${unitId}`,
    sql`notices n join directives d using (directive_id) where n.told = 'monitor' and d.monitor_unit_id = ${unitId}`,
  ];
}
