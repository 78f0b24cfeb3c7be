import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '#adapters/postgres';
import { DisableWebhook } from '#application';
import { WebhookUnknown } from '#domain';
import { DrivenClock } from '#event-sourcing';
import { openReadModels, readModelMigrations } from '#read-models';
import { testDatabase, type TestDatabase } from '#testing';
import { switchOffBy } from './switch-off.js';

describe('switching a webhook off that nobody answers at', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
    await migrate(database.pool, readModelMigrations);
    for (const [login, role, disabled] of [
      ['quantri', 'administrator', false],
      ['quantri2', 'administrator', true],
      ['vanphong', 'issuer', false],
    ]) {
      await database.pool.query(
        `INSERT INTO users (user_id, login, display_name, unit_id, role, disabled, revision)
         VALUES ($1, $1, $1, 'unit of ' || $1, $2, $3, 0)`,
        [login, role, disabled],
      );
    }
  });
  afterEach(() => database.close());

  const switchOff = (execute: (command: unknown) => Promise<void>) => {
    const commands = { execute: execute as <Answer>(command: unknown) => Promise<Answer> };
    return switchOffBy(commands, openReadModels(database.pool), new DrivenClock('2026-03-02T02:00:00.000Z'));
  };

  it('tells the units of those who administer', async () => {
    const asked: unknown[] = [];
    await switchOff(async (command) => void asked.push(command))('w', 'gone');
    expect(asked).toEqual([expect.any(DisableWebhook)]);
    expect(asked).toMatchObject([
      { data: { webhookId: 'w', cause: 'gone', reason: null, toldUnitIds: ['unit of quantri'] } },
    ]);
  });

  it('has nothing to do where it was removed meanwhile, and hides nothing else', async () => {
    const failing = (error: Error) => switchOff(() => Promise.reject(error))('w', 'failing');
    await expect(failing(new WebhookUnknown('w'))).resolves.toBeUndefined();
    const broken = new Error('broken');
    await expect(failing(broken)).rejects.toBe(broken);
  });
});
