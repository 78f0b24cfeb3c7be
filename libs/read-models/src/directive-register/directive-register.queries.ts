import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { hasWords, isSearch } from '../search-words.js';
import { flagsOf, type DocumentFlags } from '../documents/documents.queries.js';
import type { DirectiveSourceRow } from './directive-sources.projection.js';
import type { DirectiveRow, DirectiveStatus } from './directives.projection.js';
import { progressOfAll, type DirectiveProgress } from './progress.queries.js';
import type { TaskRow } from './tasks.projection.js';
import { isVisibleTo, type VisibleTo } from './visibility.js';

export interface DirectiveFilter extends PageRequest {
  readonly visibleTo: VisibleTo;
  /** The instant at which overdue is overdue. */
  readonly now: string;
  /** Absent: all but discarded drafts. */
  readonly status?: readonly DirectiveStatus[];
  /** Beginnings of words of type, number and title, with or without marks. */
  readonly text?: string;
  readonly issuerUnitId?: string;
  /** Only those of which periodic reports are demanded and nobody has set how often. */
  readonly periodMissing?: boolean;
}

/** A line of the register. */
export interface DirectiveSummary extends Omit<
  DirectiveRow,
  'searchText' | 'draftedPosition' | 'content' | 'position'
> {
  readonly issuerName: string | null;
  readonly progress: DirectiveProgress;
  /** What the register and its lineage tell of it. */
  readonly document: DocumentFlags;
}

/** A directive with everything but the text it came from. */
export interface DirectiveView extends DirectiveSummary {
  readonly content: DirectiveRow['content'];
  /** As issued, with the day each deadline became; empty before the issue. */
  readonly tasks: readonly TaskView[];
  /** Whether there is a source to ask for. */
  readonly hasSource: boolean;
}

export type TaskView = Omit<TaskRow, 'taskKey' | 'directiveId'>;

/** The register, newest draft first. */
export async function listDirectives(db: ReadModels, filter: DirectiveFilter): Promise<Page<DirectiveSummary>> {
  const limit = limitOf(filter);
  const before = cursorOf(filter, 'number');
  const { visibleTo, text, issuerUnitId, status = ['draft', 'issued', 'recalled'] } = filter;
  let query = summaries(db)
    .where('directives.status', 'in', status)
    .where(await isVisibleTo(db, visibleTo));
  if (isSearch(text)) query = query.where((eb) => hasWords(eb.ref('directives.searchText'), text));
  if (filter.periodMissing) query = query.where('directives.periodMissing', '=', true);
  if (issuerUnitId) query = query.where('directives.issuerUnitId', '=', issuerUnitId);
  if (before) query = query.where('directives.draftedPosition', '<', before[0]);
  const rows = await query
    .orderBy('directives.draftedPosition', 'desc')
    .limit(limit + 1)
    .execute();
  const [progress, flags] = await Promise.all([progressOfAll(db, rows, filter.now), flagsOf(db, idsOf(rows))]);
  return pageOf(
    rows,
    limit,
    ({ draftedPosition }) => [draftedPosition],
    ({ draftedPosition: _order, ...row }) => ({
      ...row,
      progress: progress.get(row.directiveId)!,
      document: flags.get(row.directiveId) ?? PLAIN,
    }),
  );
}

/** null: no such directive. Whether it may be seen is asked apart ({@link isDirectiveVisible}). */
export async function findDirective(db: ReadModels, directiveId: string, now: string): Promise<DirectiveView | null> {
  const row = await summaries(db)
    .select('directives.content')
    .leftJoin('directiveSources', 'directiveSources.directiveId', 'directives.directiveId')
    .select((eb) => eb('directiveSources.directiveId', 'is not', null).$castTo<boolean>().as('hasSource'))
    .where('directives.directiveId', '=', directiveId)
    .executeTakeFirst();
  if (!row) return null;
  const { draftedPosition: _order, ...directive } = row;
  const [progress, flags, tasks] = await Promise.all([
    progressOfAll(db, [row], now),
    flagsOf(db, [directiveId]),
    tasksOf(db, directiveId),
  ]);
  return { ...directive, progress: progress.get(directiveId)!, document: flags.get(directiveId) ?? PLAIN, tasks };
}

/** The text a directive was read from, and what was read; null for one typed in by hand. */
export async function findDirectiveSource(db: ReadModels, directiveId: string): Promise<DirectiveSourceRow | null> {
  const row = await db
    .selectFrom('directiveSources')
    .selectAll()
    .where('directiveId', '=', directiveId)
    .executeTakeFirst();
  return row ?? null;
}

/** The issued tasks in the directive's order. */
export async function tasksOf(db: ReadModels, directiveId: string): Promise<TaskView[]> {
  const rows: TaskRow[] = await db
    .selectFrom('tasks')
    .selectAll()
    .where('directiveId', '=', directiveId)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ taskKey: _key, directiveId: _directive, ...task }) => task);
}

/** Of a directive whose document is not known yet: the two read models follow the log each in its own time. */
const PLAIN: DocumentFlags = { lapsed: null, restsOnLapsed: false, doubleNumber: false };

const idsOf = (rows: readonly { readonly directiveId: string }[]) => rows.map(({ directiveId }) => directiveId);

function summaries(db: ReadModels) {
  return db
    .selectFrom('directives')
    .leftJoin('units as issuer', 'issuer.unitId', 'directives.issuerUnitId')
    .select([
      'directives.directiveId',
      'directives.status',
      'directives.type',
      'directives.number',
      'directives.title',
      'directives.issuerUnitId',
      'issuer.name as issuerName',
      'directives.jointIssuerIds',
      'directives.ownerUnitId',
      'directives.monitorUnitId',
      'directives.documentDate',
      'directives.signedAt',
      'directives.issuedOn',
      'directives.issuedAt',
      'directives.draftedAt',
      'directives.draftedPosition',
      'directives.assignmentCount',
      'directives.periodMissing',
      'directives.periodsMissing',
      'directives.recallReason',
      'directives.revision',
    ]);
}
