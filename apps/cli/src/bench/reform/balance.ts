import { sql } from 'kysely';
import { balances, type FollowUpSums } from '#domain';
import { complianceOf, undecidedCount, type ReadModels } from '#read-models';
import { ROOT } from './country.js';

/** What is counted of a country at an instant; throws where sums do not balance at some level. */
export interface Balance {
  readonly root: FollowUpSums;
  readonly assignments: number;
  readonly undecided: number;
}

export async function balanceOf(db: ReadModels, at: string): Promise<Balance> {
  const root = await sumsThroughout(db, ROOT, at);
  const { rows } = await sql<{ assignments: number }>`select count(*) as assignments from assignments`.execute(db);
  const { assignments } = rows[0]!;
  if (root.total !== assignments) throw new Error(`${assignments} assignments, and the board counts ${root.total}`);
  return { root, assignments, undecided: await undecidedCount(db, { today: at.slice(0, 10) }) };
}

/** Every level down to the units above the communes: each sum balances, and is that of its parts. */
async function sumsThroughout(db: ReadModels, unitId: string, at: string): Promise<FollowUpSums> {
  const board = await complianceOf(db, unitId, at);
  if (!board) throw new Error(`No board of ${unitId}`);
  const parts = board.children.reduce((sum, { subtree }) => sum + subtree.total, board.own.total);
  for (const sums of [board.own, board.subtree, ...board.children.map(({ subtree }) => subtree)]) {
    if (!balances(sums)) throw new Error(`The sums of ${board.name} do not balance`);
  }
  if (parts !== board.subtree.total) throw new Error(`${board.name} has ${board.subtree.total}, its parts ${parts}`);
  for (const { unitId: child, kind, subtree } of board.children) {
    if (kind === 'commune-committee') continue;
    const below = await sumsThroughout(db, child, at);
    if (below.total !== subtree.total) throw new Error(`${child} counts otherwise from above`);
  }
  return board.subtree;
}
