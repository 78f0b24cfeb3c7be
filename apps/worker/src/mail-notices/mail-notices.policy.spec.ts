import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DrivenClock } from '#event-sourcing';
import { openReadModels, readModelMigrations, type ReadModels } from '#read-models';
import { migrate } from '#adapters/postgres';
import { recorded, testDatabase, type TestDatabase } from '#testing';
import type { Letter } from './letters.js';
import { MailNotices } from './mail-notices.policy.js';

/** When the events of a test are recorded. */
const NOW = '2026-11-22T02:00:00.000Z';

describe('letters about a chased assignment', () => {
  let database: TestDatabase;
  let readModels: ReadModels;
  beforeEach(async () => {
    database = await testDatabase();
    await migrate(database.pool, readModelMigrations);
    readModels = openReadModels(database.pool);
    for (const [login, email] of Object.entries({ an: 'an@tinh.example', binh: 'binh@tinh.example', chi: null })) {
      await database.pool.query(
        `INSERT INTO users (user_id, login, display_name, unit_id, role, email, disabled, revision)
         VALUES ($1, $1, $1, 'north', 'unit-officer', $2, false, 0)`,
        [login, email],
      );
    }
  });
  afterEach(() => database.close());

  it('go to everybody of the unit who has an address and did not say no', async () => {
    const posted: Letter[] = [];
    const mailing = { post: async (letters: readonly Letter[]) => void posted.push(...letters) };
    const settings = { withoutLetters: async () => new Set(['binh']) };
    const policy = new MailNotices(mailing, readModels, settings, new DrivenClock(NOW), async () => {});
    const data = { assignmentId: 'a1', rung: 'overdue' as const, dueAt: NOW, toldUnitIds: ['north'] };
    const [chased] = recorded([{ type: 'AssignmentChased.v1' as const, data }]);
    await policy.react(chased!);
    expect(posted.map(({ recipient }) => recipient)).toEqual(['an@tinh.example']);
  });
});
