import { sql } from 'kysely';
import { mostExcellent, RATINGS, type Rating } from '#domain';
import { inScope } from '../checks/checks.queries.js';
import type { VisibleTo } from '../directive-register/visibility.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { EvaluationRoundRow } from './evaluation-rounds.projection.js';

export interface EvaluationRoundView extends Omit<EvaluationRoundRow, 'position'> {
  readonly ownerName: string | null;
}

/** Units that one committee rates in a round: how far they are, and how many are rated how. */
export interface RatedLevel {
  readonly deciderUnitId: string;
  readonly deciderName: string | null;
  readonly units: number;
  readonly waiting: number;
  readonly decided: number;
  readonly waived: number;
  readonly ratings: Readonly<Record<Rating, number>>;
  /** Of the units that are not waived, 20%, rounded down. Shown and warned of; it hinders nobody. */
  readonly mostExcellent: number;
  readonly tooManyExcellent: boolean;
}

/** Every round, the latest first: when units are rated is no secret. */
export async function listEvaluationRounds(
  db: ReadModels,
  page: PageRequest & { readonly periodKey?: string },
): Promise<Page<EvaluationRoundView>> {
  const limit = limitOf(page);
  const before = cursorOf(page, 'number');
  let query = roundViews(db);
  if (page.periodKey) query = query.where('r.periodKey', '=', page.periodKey);
  if (before) query = query.where('r.position', '<', before[0]);
  const rows = await query
    .orderBy('r.position', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ position }) => [position], viewOf);
}

/** null: no such round. */
export async function findEvaluationRound(db: ReadModels, roundId: string): Promise<EvaluationRoundView | null> {
  const row = await roundViews(db).where('r.roundId', '=', roundId).executeTakeFirst();
  return row ? viewOf(row) : null;
}

/**
 * Level by level, lowest first, of the units that the reader may see. What may be excellent is counted of the whole
 * level: who sees one unit of it would read that none may be.
 */
export async function levelsOf(
  db: ReadModels,
  { roundId, visibleTo }: { readonly roundId: string; readonly visibleTo: VisibleTo },
): Promise<RatedLevel[]> {
  const rated = RATINGS.map(
    (rating) => sql`${sql.lit(rating)}, count(*) filter (where e.seen and e.rating = ${sql.lit(rating)})`,
  );
  const { rows } = await sql<Omit<RatedLevel, 'mostExcellent' | 'tooManyExcellent'> & { readonly ofLevel: number }>`
    select e.decider_unit_id, u.name as decider_name, (count(*) filter (where e.seen))::int as units,
      (count(*) filter (where e.seen and e.status in ('opened', 'self-rated', 'appraised')))::int as waiting,
      (count(*) filter (where e.seen and e.status = 'decided'))::int as decided,
      (count(*) filter (where e.seen and e.status = 'waived'))::int as waived,
      (count(*) filter (where e.status <> 'waived'))::int as of_level,
      jsonb_build_object(${sql.join(rated)}) as ratings
    from (
      select decider_unit_id, status, rating, ${await inScope(db, visibleTo, sql`evaluations.unit_id`)} as seen
        from evaluations where round_id = ${roundId} and status <> 'cancelled'
    ) e left join units u on u.unit_id = e.decider_unit_id
    group by e.decider_unit_id, u.name, u.search_text
    having bool_or(e.seen)
    order by (select count(*) from unit_ancestors a where a.node = e.decider_unit_id) desc, u.search_text,
      e.decider_unit_id`.execute(db);
  return rows.map(({ ofLevel, ...level }) => {
    const most = mostExcellent(ofLevel);
    return { ...level, mostExcellent: most, tooManyExcellent: level.ratings.excellent > most };
  });
}

function roundViews(db: ReadModels) {
  return db
    .selectFrom('evaluationRounds as r')
    .leftJoin('units as u', 'u.unitId', 'r.ownerUnitId')
    .selectAll('r')
    .select('u.name as ownerName');
}

const viewOf = <Row extends { readonly position: number }>({ position: _position, ...view }: Row) => view;
