import { sql } from 'kysely';
import type { EvaluationStatus, EvidenceFigure, EvidenceLine, OpenFinding, Rating } from '#domain';
import { inScope } from '../checks/checks.queries.js';
import type { VisibleTo } from '../directive-register/visibility.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { EvaluationRow } from './evaluations.projection.js';
import type { EvidenceSheetRow } from './evidence.projection.js';

export interface EvaluationView extends Omit<EvaluationRow, 'position'> {
  readonly unitName: string | null;
  readonly deciderName: string | null;
  readonly appraiserName: string | null;
}

export interface EvaluationFilter extends PageRequest {
  readonly visibleTo: VisibleTo;
  /** Units in whose name the reader appraises: what they appraise is seen, too. */
  readonly appraiserUnitIds?: readonly string[];
  /** Units of the past that the reader's took over as a whole. */
  readonly takenOverIds?: readonly string[];
  readonly roundId?: string;
  readonly unitId?: string;
  readonly deciderUnitId?: string;
  readonly status?: EvaluationStatus;
  readonly rating?: Rating;
}

/** Evaluations of units in scope, those opened last first. */
export async function listEvaluations(db: ReadModels, filter: EvaluationFilter): Promise<Page<EvaluationView>> {
  const limit = limitOf(filter);
  const before = cursorOf(filter, 'number');
  const seen = await inScope(db, filter.visibleTo, sql`e.unit_id`);
  const appraised = sql<boolean>`e.appraiser_unit_id = any(${filter.appraiserUnitIds ?? []}::text[])`;
  const takenOver = sql<boolean>`e.unit_id = any(${filter.takenOverIds ?? []}::text[])`;
  let query = evaluationViews(db).where(sql<boolean>`(${seen} or ${appraised} or ${takenOver})`);
  for (const column of ['roundId', 'unitId', 'deciderUnitId', 'status', 'rating'] as const) {
    const wanted = filter[column];
    if (wanted) query = query.where(`e.${column}`, '=', wanted);
  }
  if (before) query = query.where('e.position', '<', before[0]);
  const rows = await query
    .orderBy('e.position', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ position }) => [position], viewOf);
}

/** null: no such evaluation, or its evidence is not taken yet. */
export async function findEvaluation(db: ReadModels, evaluationId: string): Promise<EvaluationView | null> {
  const row = await evaluationViews(db).where('e.evaluationId', '=', evaluationId).executeTakeFirst();
  return row ? viewOf(row) : null;
}

/** null: no such sheet. */
export async function findEvidenceSheet(db: ReadModels, sheetId: string): Promise<EvidenceSheetRow | null> {
  const row = await db.selectFrom('evidenceSheets').selectAll().where('sheetId', '=', sheetId).executeTakeFirst();
  return row ?? null;
}

/** A finding of a sheet, in words. */
export interface OpenFindingView extends OpenFinding {
  /** null: it was withdrawn since. */
  readonly text: string | null;
  readonly checkTitle: string | null;
}

export async function findingsOfSheet(db: ReadModels, findings: readonly OpenFinding[]): Promise<OpenFindingView[]> {
  if (findings.length === 0) return [];
  const known = await db
    .selectFrom('checkFindings as f')
    .leftJoin('checks as c', 'c.checkId', 'f.checkId')
    .select(['f.findingId', 'f.text', 'c.title as checkTitle'])
    .where(
      'f.findingId',
      'in',
      findings.map(({ findingId }) => findingId),
    )
    .execute();
  const byId = new Map(known.map((finding) => [finding.findingId, finding]));
  return findings.map((finding) => {
    const { text = null, checkTitle = null } = byId.get(finding.findingId) ?? {};
    return { ...finding, text, checkTitle };
  });
}

/** An assignment as it stood at the cut-off, with what tells a person which one it is. */
export interface EvidenceLineView extends EvidenceLine {
  readonly directiveNumber: string | null;
  readonly directiveTitle: string | null;
  readonly taskNo: string | null;
}

/** What is behind a figure of a sheet. */
export async function linesOfSheet(
  db: ReadModels,
  { sheetId, figure, ...page }: PageRequest & { readonly sheetId: string; readonly figure: EvidenceFigure },
): Promise<Page<EvidenceLineView>> {
  const limit = limitOf(page);
  const after = cursorOf(page, 'text');
  let query = db
    .selectFrom('evidenceLines as l')
    .leftJoin('assignments as a', 'a.assignmentId', 'l.assignmentId')
    .leftJoin('directives as d', 'd.directiveId', 'a.directiveId')
    .select(['l.assignmentId', 'l.followUp', 'l.dueAt', 'l.reportedAt', 'l.returned', 'l.extended'])
    .select(['l.backEntered', 'l.passedOn', 'a.taskNo', 'd.number as directiveNumber', 'd.title as directiveTitle'])
    .where('l.sheetId', '=', sheetId)
    .where(sql<boolean>`l.figures @> ${JSON.stringify([figure])}::jsonb`);
  if (after) query = query.where('l.assignmentId', '>', after[0]);
  const rows = await query
    .orderBy('l.assignmentId')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    ({ assignmentId }) => [assignmentId],
    (line) => line,
  );
}

function evaluationViews(db: ReadModels) {
  return db
    .selectFrom('evaluations as e')
    .leftJoin('units as u', 'u.unitId', 'e.unitId')
    .leftJoin('units as d', 'd.unitId', 'e.deciderUnitId')
    .leftJoin('units as a', 'a.unitId', 'e.appraiserUnitId')
    .selectAll('e')
    .select(['u.name as unitName', 'd.name as deciderName', 'a.name as appraiserName']);
}

const viewOf = <Row extends { readonly position: number }>({ position: _position, ...view }: Row) => view;
