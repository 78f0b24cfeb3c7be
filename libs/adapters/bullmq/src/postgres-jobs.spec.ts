import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '#testing';
import { JobsUnavailable } from './jobs.js';
import { jobsContract } from './jobs-contract.js';
import { openJobs } from './open-jobs.js';

jobsContract('BullMQ on PostgreSQL', async () => {
  const database = await testDatabase();
  const administrator = new pg.Pool({ connectionString: database.url, max: 1 });
  return {
    open: (report) => openJobs({ databaseUrl: database.url }, report),
    forgetEverything: async () => {
      const { rows } = await administrator.query<{ tables: string }>(
        `SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') AS tables
           FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'`,
      );
      await administrator.query(`TRUNCATE ${rows[0]?.tables}`);
    },
    cutConnections: async () => {
      await administrator.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
    },
    dispose: async () => {
      await administrator.end();
      await database.close();
    },
  };
});

describe('PostgreSQL that is not there', () => {
  it('is said so, without the password', async () => {
    const opening = openJobs({ databaseUrl: 'postgres://admin:hunter2@127.0.0.1:1/nothing' }, () => {});
    await expect(opening).rejects.toThrow(JobsUnavailable);
    await expect(opening).rejects.not.toThrow('hunter2');
  });
});
