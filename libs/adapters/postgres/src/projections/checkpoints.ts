import { CheckpointMoved, START, type Position } from '#event-sourcing';
import type { DedicatedConnection, Statement } from '../dedicated-connection.js';

/** Position that the runner stored last; {@link START} for one that never ran. */
export async function loadCheckpoint(connection: DedicatedConnection, runner: string): Promise<Position> {
  const [row] = await connection.rows<[Position]>({
    name: 'load-checkpoint',
    text: 'SELECT position FROM checkpoints WHERE runner = $1',
    values: [runner],
  });
  return row?.[0] ?? START;
}

/** Moves the checkpoint of runner $1 from $2 to $3; no row where it stands elsewhere. The first move creates it. */
export const MOVE_CHECKPOINT = `
  INSERT INTO checkpoints AS c (runner, position)
  SELECT $1::text, $3::bigint
  WHERE $2::bigint = ${START} OR EXISTS (SELECT FROM checkpoints WHERE runner = $1)
  ON CONFLICT (runner) DO UPDATE SET position = excluded.position WHERE c.position = $2
  RETURNING c.position`;

export function movingCheckpoint(runner: string, from: Position, to: Position): Statement {
  return { name: 'move-checkpoint', text: MOVE_CHECKPOINT, values: [runner, from, to] };
}

/** @throws CheckpointMoved */
export function assertMoved(runner: string, rows: readonly unknown[]): void {
  if (rows.length === 0) throw new CheckpointMoved(runner);
}
