import { CheckpointMoved, LeaseLost, NO_LEASE, START, type Position } from '#event-sourcing';
import type { DedicatedConnection, Statement } from '../dedicated-connection.js';

/** Positions that the runners stored last; {@link START} for one that never ran. */
export async function loadCheckpoints(
  connection: DedicatedConnection,
  runners: readonly string[],
): Promise<Position[]> {
  const rows = await connection.rows<[string, Position]>({
    name: 'load-checkpoints',
    text: 'SELECT runner, position FROM checkpoints WHERE runner = ANY($1)',
    values: [runners],
  });
  const positions = new Map(rows);
  return runners.map((runner) => positions.get(runner) ?? START);
}

/**
 * Shows the token and answers the position. A move under an older token is either over, and then seen here, or waits
 * for this row and is then refused: both change the same row.
 * @throws LeaseLost
 */
export async function beginAtCheckpoint(
  connection: DedicatedConnection,
  runner: string,
  token: number,
): Promise<Position> {
  const [row] = await connection.rows<[Position]>({
    name: 'begin-at-checkpoint',
    text: `
      INSERT INTO checkpoints AS c (runner, position, token) VALUES ($1, ${START}, $2)
      ON CONFLICT (runner) DO UPDATE SET token = excluded.token WHERE c.token <= excluded.token
      RETURNING c.position`,
    values: [runner, token],
  });
  if (!row) throw new LeaseLost(runner);
  return row[0];
}

/** A checkpoint's move. */
export interface Move {
  readonly runner: string;
  readonly from: Position;
  readonly to: Position;
  /** Of the runner's lease. */
  readonly token: number;
}

/** For tables whose writing no checkpoint guards. */
export const NO_MOVE: Move = { runner: '', from: START, to: START, token: NO_LEASE };

/** Parameters of {@link movingCheckpoint}, from the first on. */
export const moveParameters = ({ runner, from, to, token }: Move): unknown[] => [runner, from, to, token];

/**
 * Moves the checkpoint of runner $1 from $2 to $3 under the token $4; no row where it stands elsewhere, has seen a
 * newer token, or where the condition does not hold. The first move creates it.
 */
export const movingCheckpoint = (condition: string): string => `
  INSERT INTO checkpoints AS c (runner, position, token)
  SELECT $1::text, $3::bigint, $4::bigint
  WHERE ($2::bigint = ${START} OR EXISTS (SELECT FROM checkpoints WHERE runner = $1)) AND ${condition}
  ON CONFLICT (runner) DO UPDATE SET position = excluded.position, token = excluded.token
  WHERE c.position = $2 AND c.token <= $4
  RETURNING c.position`;

/**
 * {@link movingCheckpoint} for many runners; answers those that were moved. In one order for everybody, so that nobody
 * waits for one who waits for him.
 */
export function movingCheckpoints(moves: readonly Move[]): Statement {
  return {
    name: 'move-checkpoints',
    text: `
      INSERT INTO checkpoints AS c (runner, position, token)
      SELECT m.runner, m.reached, m.token
      FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[]) AS m (runner, stood, reached, token)
      WHERE m.stood = ${START} OR EXISTS (SELECT FROM checkpoints WHERE runner = m.runner)
      ORDER BY m.runner
      ON CONFLICT (runner) DO UPDATE SET position = excluded.position, token = excluded.token
      WHERE c.position = ($2::bigint[])[array_position($1::text[], c.runner)] AND c.token <= excluded.token
      RETURNING c.runner`,
    values: [
      moves.map(({ runner }) => runner),
      moves.map(({ from }) => from),
      moves.map(({ to }) => to),
      moves.map(({ token }) => token),
    ],
  };
}

/** @throws CheckpointMoved, LeaseLost where the checkpoint was not moved */
export async function assertMoved(
  connection: DedicatedConnection,
  { runner, token }: Move,
  isMoved: boolean,
): Promise<void> {
  if (isMoved) return;
  const [row] = await connection.rows<[number]>({
    name: 'token-of-checkpoint',
    text: 'SELECT token FROM checkpoints WHERE runner = $1',
    values: [runner],
  });
  throw row && row[0] > token ? new LeaseLost(runner) : new CheckpointMoved(runner);
}
