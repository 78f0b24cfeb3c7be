import type { ArchivedTable } from '#adapters/postgres';
import { readModelProjections } from '#read-models';

/** The log itself. */
export const EVENTS: ArchivedTable = {
  name: 'events',
  columns: ['position', 'stream', 'revision', 'id', 'type', 'data', 'meta', 'recorded_at'],
  order: 'position',
};

/**
 * What stands beside the log and comes from nowhere else. Checkpoints are those of policies, without the tokens of
 * leases that ended with the old place; read models are made anew, and theirs with them. The letters and
 * deliveries keep what was sent from being sent again; what was told to be passed over, by whom and why; what inspectors read.
 */
export const BESIDE_THE_LOG: readonly ArchivedTable[] = [
  { name: 'credentials', columns: ['user_id', 'password_hash', 'must_change', 'changed_at'], order: 'user_id' },
  { name: 'personal_settings', columns: ['user_id', 'wants_letters', 'notice_seen'], order: 'user_id' },
  {
    name: 'letters',
    columns: ['letter_id', 'recipient', 'occasion', 'assignment_id', 'noted_at', 'settled_at', 'refusal'],
    order: 'letter_id',
  },
  {
    name: 'webhook_receivers',
    columns: ['webhook_id', 'secret', 'revision', 'previous_secret', 'previous_until', 'failing_since'],
    order: 'webhook_id',
  },
  {
    name: 'webhook_deliveries',
    columns: [
      'delivery_id',
      'webhook_id',
      'topic',
      'body',
      'noted_at',
      'status',
      'tries',
      'next_try_at',
      'tried_at',
      'answer_code',
      'took_ms',
      'fault',
    ],
    order: 'delivery_id',
  },
  {
    name: 'checkpoints',
    columns: ['runner', 'position'],
    order: 'runner',
    except: { column: 'runner', values: readModelProjections.map(({ name }) => name) },
  },
  { name: 'followed_log', columns: ['one', 'after', 'event_id'], order: 'one' },
  {
    name: 'skipped_events',
    columns: ['runner', 'event_id', 'position', 'reason', 'skipped_by', 'skipped_at'],
    order: 'runner, event_id',
  },
  {
    name: 'inspector_readings',
    columns: ['user_id', 'unit_id', 'day', 'subject_kind', 'subject_id', 'question', 'first_at', 'last_at', 'times'],
    order: 'user_id, day, subject_kind, subject_id, question, unit_id',
  },
];

/**
 * What is in no archive on purpose: who is signed in signs in again, for a session that was ended since must not come
 * to life; attempts, leases, passes and where a runner stands are of the moment; the steps of the schema are taken by
 * the program that restores.
 */
export const LEFT_OUT: readonly string[] = [
  'sessions',
  'login_attempts',
  'leases',
  'lease_members',
  'queue_board_passes',
  'standstills',
  'schema_generation',
  'kysely_migration',
  'kysely_migration_lock',
];
