import { sql } from 'kysely';
import { endingsOf, goesOn, heirAmong, type DecreeContent } from '#domain';
import type { ReadModels } from '../read-models.js';

/** What a decree would find at one of the units that it ends or divides. */
export interface ReformEffect {
  readonly unitId: string;
  readonly name: string;
  /** `passes`: to one heir, by itself; `waits`: for a person's decision. */
  readonly outcome: 'passes' | 'waits';
  readonly heirId: string | null;
  readonly assignments: ReformEffectCounts;
  /** Open assignments that it gave or follows; they pass on or wait likewise. */
  readonly given: number;
  readonly followed: number;
  /** Reports on their way: handed in by it and not judged, and those it has to judge. */
  readonly reportsWaiting: number;
  readonly reportsToJudge: number;
  readonly people: number;
  /** Checks under way that concern it. */
  readonly checks: number;
}

export interface ReformEffectCounts {
  readonly open: number;
  readonly overdue: number;
  readonly suspended: number;
}

export interface ReformPreview {
  readonly units: readonly ReformEffect[];
  readonly total: Pick<
    ReformEffect,
    'given' | 'followed' | 'reportsWaiting' | 'reportsToJudge' | 'people' | 'checks'
  > & {
    readonly passes: ReformEffectCounts;
    readonly waits: ReformEffectCounts;
  };
}

type Found = ReformEffectCounts & Omit<ReformEffect, 'outcome' | 'heirId' | 'assignments'>;

/** Units in the order of the decree. Reads what is open at its units, and nothing else. */
export async function reformPreview(db: ReadModels, { changes }: DecreeContent, now: string): Promise<ReformPreview> {
  const endings = endingsOf(changes);
  const found = await foundAt(
    db,
    endings.map(({ unitId }) => unitId),
    now,
  );
  const byUnit = new Map(found.map((one) => [one.unitId, one]));
  const units = endings.flatMap(({ unitId, successors }): ReformEffect[] => {
    const one = byUnit.get(unitId);
    if (!one) return [];
    const { open, overdue, suspended, ...rest } = one;
    const heirId = heirAmong(successors);
    const stays = goesOn(unitId, successors);
    // What a unit that goes on gave, and its people, stay with it.
    const own = stays ? { given: 0, followed: 0, reportsToJudge: 0, people: 0 } : {};
    const outcome = heirId ? 'passes' : 'waits';
    return [{ ...rest, ...own, outcome, heirId, assignments: { open, overdue, suspended } }];
  });
  const sumOf = (pick: (one: ReformEffect) => number, of = units) => of.reduce((sum, one) => sum + pick(one), 0);
  const countsOf = (outcome: ReformEffect['outcome']): ReformEffectCounts => {
    const of = units.filter((one) => one.outcome === outcome);
    return {
      open: sumOf(({ assignments }) => assignments.open, of),
      overdue: sumOf(({ assignments }) => assignments.overdue, of),
      suspended: sumOf(({ assignments }) => assignments.suspended, of),
    };
  };
  return {
    units,
    total: {
      passes: countsOf('passes'),
      waits: countsOf('waits'),
      given: sumOf(({ given }) => given),
      followed: sumOf(({ followed }) => followed),
      reportsWaiting: sumOf(({ reportsWaiting }) => reportsWaiting),
      reportsToJudge: sumOf(({ reportsToJudge }) => reportsToJudge),
      people: sumOf(({ people }) => people),
      checks: sumOf(({ checks }) => checks),
    },
  };
}

async function foundAt(db: ReadModels, unitIds: readonly string[], now: string): Promise<Found[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<Found>`
    with asked as materialized (select unit_id, name from units where unit_id = any(${unitIds}::text[])),
    done as (
      select a.unit_id, count(*) filter (where a.standing = 'open') as open,
        count(*) filter (where a.standing = 'open' and (a.follow_up = 'open-overdue'
          or (a.follow_up = 'running' and a.due_at <= ${now}::timestamptz))) as overdue,
        count(*) filter (where a.standing = 'suspended') as suspended,
        count(*) filter (where a.status = 'reported') as reports_waiting
      from asked join assignments a using (unit_id)
      where a.standing in ('open', 'suspended') group by a.unit_id
    ),
    judged as (
      select a.giver_unit_id as unit_id, count(*) as reports_to_judge
      from asked join open_parts p on p.unit_id = asked.unit_id and p.part = 'giver' and p.n > 0
        join assignments a on a.giver_unit_id = asked.unit_id
      where a.standing = 'open' and a.status = 'reported' group by a.giver_unit_id
    ),
    staff as (select unit_id, count(*) as people from asked join users using (unit_id) where not disabled group by unit_id)
    select asked.unit_id, asked.name, coalesce(open, 0) as open, coalesce(overdue, 0) as overdue,
      coalesce(suspended, 0) as suspended, coalesce(reports_waiting, 0) as reports_waiting,
      coalesce(reports_to_judge, 0) as reports_to_judge, coalesce(people, 0) as people,
      coalesce(given.n, 0) as given, coalesce(followed.n, 0) as followed, (
        select count(*) from checks where unit_ids @> to_jsonb(asked.unit_id) and ended_at is null) as checks
    from asked left join done using (unit_id) left join judged using (unit_id) left join staff using (unit_id)
      left join open_parts given on given.unit_id = asked.unit_id and given.part = 'giver'
      left join open_parts followed on followed.unit_id = asked.unit_id and followed.part = 'monitor'`.execute(db);
  return rows;
}
