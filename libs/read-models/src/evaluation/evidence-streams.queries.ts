import { sql } from 'kysely';
import type { ReadModels } from '../read-models.js';

/** Assignments that are or were the unit's, and checks that found something at it, withdrawn findings among them. */
export async function evidenceStreamsOf(
  db: ReadModels,
  unitId: string,
): Promise<{ readonly assignmentIds: readonly string[]; readonly checkIds: readonly string[] }> {
  const [assignments, checks] = await Promise.all([
    sql<{ assignmentId: string }>`
      select assignment_id from assignment_pasts where unit_id = ${unitId}
      union
      select assignment_id from assignment_pasts where former_unit_ids @> array[${unitId}]`.execute(db),
    sql<{ checkId: string }>`
      select distinct subject_id as check_id from history
        where type = 'FindingRecorded.v1' and unit_id = ${unitId}`.execute(db),
  ]);
  return {
    assignmentIds: assignments.rows.map(({ assignmentId }) => assignmentId),
    checkIds: checks.rows.map(({ checkId }) => checkId),
  };
}

/** Evaluations of the period, in whichever round, of units below that are neither rated nor waived. */
export async function evaluationsWaitingBelow(
  db: ReadModels,
  unitId: string,
  periodKey: string,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ evaluationId: string }>`
    select e.evaluation_id from evaluations e
      join unit_ancestors on unit_ancestors.node = e.unit_id and unit_ancestors.ancestor = ${unitId}
      where e.period_key = ${periodKey} and e.status in ('opened', 'self-rated', 'appraised')
        and e.unit_id <> ${unitId}
      order by e.evaluation_id limit ${limit}`.execute(db);
  return rows.map(({ evaluationId }) => evaluationId);
}
