import { sql, type RawBuilder } from 'kysely';
import type { Instant } from '#domain';
import type { ReadModels } from '../read-models.js';

export interface DueForRungRequest {
  /** Rank of the rung (`rankOf`); what was chased as hard already is left out. */
  readonly rankBelow: number;
  readonly dueAtMost: Instant;
  /** What a harder rung takes care of: deadlines up to and including this are left out. */
  readonly dueAfter: Instant | null;
  /** What came under its deadline only after this is left out. */
  readonly deadlineSetBy: Instant;
  /** The last item of the page before; null for the first page. */
  readonly after: { readonly dueAt: Instant; readonly assignmentId: string } | null;
  readonly limit: number;
}

export interface DueForRung {
  readonly assignmentId: string;
  readonly dueAt: Instant;
}

/**
 * Open assignments that a rung is due for, by deadline and then id. Suspended ones are left out, and those whose
 * report came in time and waits: their clock stands still.
 */
export async function dueForRung(db: ReadModels, request: DueForRungRequest): Promise<DueForRung[]> {
  if (request.rankBelow < 1) return [];
  const { rows } = await dueForRungQuery(request).execute(db);
  return rows;
}

/** The index leads with the rank, so that what was chased already is not even read: one range a rank, merged. */
export function dueForRungQuery(request: DueForRungRequest): RawBuilder<DueForRung> {
  const ranks = Array.from({ length: request.rankBelow }, (_, rank) => dueAtRank(rank, request));
  return sql<DueForRung>`
    select assignment_id, due_at from (${sql.join(ranks, sql` union all `)}) as due
    order by due_at, assignment_id
    limit ${request.limit}`;
}

function dueAtRank(rank: number, request: DueForRungRequest): RawBuilder<unknown> {
  const { dueAtMost, dueAfter, deadlineSetBy, after, limit } = request;
  return sql`(
    select assignment_id, due_at from assignments
    where follow_up in ('running', 'open-overdue') and chased_rank = ${rank}
      and due_at <= ${dueAtMost}::timestamptz
      and ${dueAfter ? sql`due_at > ${dueAfter}::timestamptz` : sql`true`}
      and ${after ? sql`(due_at, assignment_id) > (${after.dueAt}::timestamptz, ${after.assignmentId})` : sql`true`}
      and clock_started_at <= ${deadlineSetBy}::timestamptz
    order by due_at, assignment_id
    limit ${limit})`;
}
