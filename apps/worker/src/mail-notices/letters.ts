import { sql } from 'kysely';
import type { Occasion } from '#application';
import type { ReadModels } from '#read-models';

export type { Occasion };

export interface Letter {
  /** Made of event and person: the same letter noted twice is one. */
  readonly letterId: string;
  readonly recipient: string;
  readonly occasion: Occasion;
  readonly assignmentId: string;
}

/** Letters on their way, remembered until a mail server has taken or refused them for good. */
export class Letters {
  constructor(private readonly db: ReadModels) {}

  async note(letters: readonly Letter[], at: Date): Promise<void> {
    const rows = JSON.stringify(letters);
    await sql`
      insert into letters (letter_id, recipient, occasion, assignment_id, noted_at)
      select l."letterId", l."recipient", l."occasion", l."assignmentId", ${at.toISOString()}
      from json_to_recordset(${rows}) as l("letterId" text, "recipient" text, "occasion" text, "assignmentId" text)
      on conflict do nothing`.execute(this.db);
  }

  /** The letter, as long as it is on its way; otherwise null. */
  async find(letterId: string): Promise<Letter | null> {
    const { rows } = await sql<Letter>`
      select letter_id as "letterId", recipient, occasion, assignment_id as "assignmentId"
      from letters where letter_id = ${letterId} and settled_at is null`.execute(this.db);
    return rows[0] ?? null;
  }

  /** Ids of those on their way that were noted since, the oldest first. */
  async underWay(since: Date, limit: number): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select letter_id as id from letters where settled_at is null and noted_at >= ${since.toISOString()}
      order by noted_at, letter_id limit ${limit}`.execute(this.db);
    return rows.map(({ id }) => id);
  }

  /** @param refusal why it never will arrive; null when it was sent */
  async settle(letterId: string, at: Date, refusal: string | null): Promise<void> {
    await sql`
      update letters set settled_at = ${at.toISOString()}, refusal = ${refusal}
      where letter_id = ${letterId}`.execute(this.db);
  }
}
