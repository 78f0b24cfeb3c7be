import { sql } from 'kysely';
import { leaseMigrations } from './leases/lease-migrations.js';
import type { Migrations } from './migrate.js';
import { followedLogMigrations } from './projections/followed-log.js';
import { standstillMigrations } from './projections/standstills.js';

/** Key of the lock under which every process appends. Never change it: two writers would no longer exclude each other. */
export const APPEND_LOCK = 7_402_187_002;

/**
 * Tables of the event store, and of the runners' checkpoints and leases. Streams compare byte by byte, whatever language the
 * database was created for: that is faster, and no update of the system's libraries can spoil the index.
 */
export const eventStoreMigrations: Migrations = {
  '2026-11-22-events': {
    async up(db) {
      await sql`
        CREATE TABLE events (
          position    bigint      PRIMARY KEY,
          stream      text        COLLATE "C" NOT NULL,
          revision    integer     NOT NULL,
          id          uuid        NOT NULL UNIQUE,
          type        text        NOT NULL,
          data        json        NOT NULL,
          meta        json        NOT NULL,
          recorded_at timestamptz NOT NULL,
          UNIQUE (stream, revision)
        )`.execute(db);
      await sql.raw(APPEND_FUNCTION).execute(db);
    },
  },
  '2026-11-22-checkpoints': {
    async up(db) {
      await sql`
        CREATE TABLE checkpoints (
          runner   text   PRIMARY KEY,
          position bigint NOT NULL
        ) WITH (fillfactor = 50)`.execute(db);
    },
  },
  ...leaseMigrations,
  ...standstillMigrations,
  ...followedLogMigrations,
};

/**
 * A group of appends in one round trip. Each array has an element an event, the appends one after another, no
 * stream twice; `expected` is the revision that the event's append states. Under the lock, positions are counted on
 * from the last one, so that their order is the order of commits, and time never runs backwards along them.
 *
 * `expected_exist` says that every expected revision is known to have been written. Then nothing needs to be looked
 * up: that nobody went on from there is what the unique key finds out.
 *
 * Where every append is accepted, only `base` is answered: positions follow it in order. Else `heads` has, for each
 * append, the revision its stream is at, and `repeats` the last position of one that was written before, event by
 * event, or null. An append is accepted where its head is as expected.
 */
const APPEND_FUNCTION = `
  CREATE FUNCTION append_events(
    streams text[], expected integer[], revisions integer[], ids uuid[], types text[], datas json[], metas json[],
    at timestamptz, expected_exist boolean, OUT base bigint, OUT heads integer[], OUT repeats bigint[]
  ) LANGUAGE plpgsql AS $$
  DECLARE
    latest timestamptz;
    all_accepted boolean;
  BEGIN
    PERFORM pg_advisory_xact_lock(${APPEND_LOCK});
    SELECT e.position, e.recorded_at INTO base, latest FROM events e ORDER BY e.position DESC LIMIT 1;
    base := coalesce(base, 0);
    at := greatest(at, latest);

    IF expected_exist THEN
      BEGIN
        INSERT INTO events (position, stream, revision, id, type, data, meta, recorded_at)
        SELECT base + a.n, a.stream, a.revision, a.id, a.type, a.data, a.meta, at
        FROM unnest(streams, revisions, ids, types, datas, metas)
          WITH ORDINALITY AS a(stream, revision, id, type, data, meta, n);
        RETURN;
      EXCEPTION WHEN unique_violation THEN
        -- Somebody was quicker somewhere, or it is a repeat: look at each.
      END;
    END IF;

    SELECT array_agg(h.head ORDER BY h.n), bool_and(h.head = h.expected) INTO heads, all_accepted
    FROM (
      SELECT a.n, a.expected, coalesce(
        (SELECT e.revision FROM events e WHERE e.stream = a.stream COLLATE "C" ORDER BY e.revision DESC LIMIT 1), -1) AS head
      FROM unnest(streams, expected, revisions) WITH ORDINALITY AS a(stream, expected, revision, n)
      WHERE a.revision = a.expected + 1
    ) h;

    IF all_accepted THEN
      heads := NULL;
      INSERT INTO events (position, stream, revision, id, type, data, meta, recorded_at)
      SELECT base + a.n, a.stream, a.revision, a.id, a.type, a.data, a.meta, at
      FROM unnest(streams, revisions, ids, types, datas, metas)
        WITH ORDINALITY AS a(stream, revision, id, type, data, meta, n);
      RETURN;
    END IF;

    WITH offered AS (
      SELECT a.*, heads[count(*) FILTER (WHERE a.revision = a.expected + 1) OVER (ORDER BY a.n)] AS head
      FROM unnest(streams, expected, revisions, ids, types, datas, metas)
        WITH ORDINALITY AS a(stream, expected, revision, id, type, data, meta, n)
    ), written AS (
      INSERT INTO events (position, stream, revision, id, type, data, meta, recorded_at)
      SELECT base + row_number() OVER (ORDER BY o.n), o.stream, o.revision, o.id, o.type, o.data, o.meta, at
      FROM offered o WHERE o.head = o.expected
    ), found AS (
      SELECT min(o.n) AS n, CASE WHEN count(*) = count(e.id) THEN max(e.position) END AS position
      FROM offered o
      LEFT JOIN events e ON o.head <> o.expected AND e.stream = o.stream COLLATE "C" AND e.revision = o.revision AND e.id = o.id
      GROUP BY o.stream
    )
    SELECT array_agg(f.position ORDER BY f.n) INTO repeats FROM found f;
  END $$`;
