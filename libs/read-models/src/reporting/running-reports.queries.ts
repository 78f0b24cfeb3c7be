import { isVisibleTo, type VisibleTo } from '../directive-register/visibility.js';
import type { DirectiveRow } from '../directive-register/directives.projection.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { ReportSeriesRow } from './report-series.projection.js';

/** A demand for periodic reports of an issued directive whose next period is still to be given. */
export interface RunningReports
  extends
    Pick<ReportSeriesRow, 'seriesId' | 'directiveId' | 'taskNo' | 'recurrence' | 'coveredTo'>,
    Pick<
      DirectiveRow,
      'number' | 'title' | 'status' | 'issuerUnitId' | 'jointIssuerIds' | 'ownerUnitId' | 'monitorUnitId'
    > {
  readonly opensOn: string;
}

/** The one that is given next first. */
export async function listRunningReports(
  db: ReadModels,
  { visibleTo, ...page }: PageRequest & { readonly visibleTo: VisibleTo },
): Promise<Page<RunningReports>> {
  const limit = limitOf(page);
  const after = cursorOf(page, 'text', 'text');
  let query = db
    .selectFrom('reportSeries')
    .innerJoin('directives', 'directives.directiveId', 'reportSeries.directiveId')
    .select(['seriesId', 'reportSeries.directiveId', 'taskNo', 'recurrence', 'coveredTo', 'opensOn'])
    .select(['number', 'title', 'directives.status', 'issuerUnitId', 'jointIssuerIds', 'ownerUnitId', 'monitorUnitId'])
    .where('directives.status', '=', 'issued')
    .where('opensOn', 'is not', null)
    .where(await isVisibleTo(db, visibleTo));
  if (after) {
    const [day, seriesId] = after;
    query = query.where((is) =>
      is.or([is('opensOn', '>', day), is.and([is('opensOn', '=', day), is('seriesId', '>', seriesId)])]),
    );
  }
  const rows = await query
    .orderBy('opensOn')
    .orderBy('seriesId')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows as RunningReports[],
    limit,
    ({ opensOn, seriesId }) => [opensOn, seriesId],
    (row) => row,
  );
}
