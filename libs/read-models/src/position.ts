import { START, type Position } from '#event-sourcing';
import { sql } from 'kysely';
import type { ReadModels } from './read-models.js';

/** How far a projection has read; its rows reflect everything up to there. Ask before the query, not after it. */
export async function positionOf(db: ReadModels, projectionName: string): Promise<Position> {
  const { rows } = await sql<{ position: Position }>`
    select position from checkpoints where runner = ${projectionName}`.execute(db);
  return rows[0]?.position ?? START;
}
