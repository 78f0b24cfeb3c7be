import type { DomainEvent, Projection, Tally } from '#event-sourcing';

/** Things that are opened, moved and closed: just enough of a domain to keep every promise of a projection busy. */
export type ThingEvent =
  | DomainEvent<'ThingOpened.v1', { thingId: string; ownerId: string | null; openedOn?: string; note?: string }>
  | DomainEvent<'ThingMoved.v1', { thingId: string; ownerId: string | null }>
  | DomainEvent<'ThingsSwapped.v1', { thingIds: [string, string] }>
  | DomainEvent<'ThingClosed.v1', { thingId: string }>;

export interface ThingRow {
  readonly thingId: string;
  readonly ownerId: string | null;
  readonly status: string;
  readonly openedOn: string | null;
  readonly openedAt: string | null;
  readonly moveCount: number;
  readonly trail: readonly { at: string; to: string | null }[];
  readonly lastPosition: number;
}

const byOwner: Tally<ThingRow> = {
  table: 'things_by_owner',
  dimensions: ['owner_id', 'status'],
  countedAs: ({ ownerId, status }) => [{ owner_id: ownerId, status }],
};

const byMoves: Tally<ThingRow> = {
  table: 'things_by_moves',
  dimensions: ['move_count'],
  countedAs: ({ moveCount }) => (moveCount > 0 ? [{ move_count: moveCount }] : []),
};

/** One row a thing, with tallies, also over what is null. */
export const things: Projection<ThingEvent, ThingRow> = {
  name: 'things.v1',
  table: 'things',
  key: 'thingId',
  keysOf: ({ data }) => ('thingIds' in data ? data.thingIds : [data.thingId]),
  empty: (thingId) => ({
    thingId,
    ownerId: null,
    status: 'open',
    openedOn: null,
    openedAt: null,
    moveCount: 0,
    trail: [],
    lastPosition: 0,
  }),
  on: {
    'ThingOpened.v1': (row, { data, meta, position }) => {
      if (data.note === 'poison') throw new Error('This cannot be folded');
      return {
        ...row,
        ownerId: data.ownerId,
        openedOn: data.openedOn ?? null,
        openedAt: meta.occurredAt,
        lastPosition: position,
      };
    },
    'ThingMoved.v1': (row, { data, meta, position }) => ({
      ...row,
      ownerId: data.ownerId,
      moveCount: row.moveCount + 1,
      trail: [...row.trail, { at: meta.occurredAt, to: data.ownerId }],
      lastPosition: position,
    }),
    'ThingsSwapped.v1': (row, { position }) => ({ ...row, status: 'swapped', lastPosition: position }),
    'ThingClosed.v1': () => null,
  },
  tallies: [byOwner, byMoves],
};

/** One row an event. */
export const thingHistory: Projection<ThingEvent, { eventId: string; type: string; position: number }> = {
  name: 'thing-history.v1',
  table: 'thing_history',
  key: 'eventId',
  keysOf: ({ id }) => [id],
  empty: (eventId) => ({ eventId, type: '', position: 0 }),
  on: {
    'ThingOpened.v1': (row, { type, position }) => ({ ...row, type, position }),
    'ThingMoved.v1': (row, { type, position }) => ({ ...row, type, position }),
    'ThingClosed.v1': (row, { type, position }) => ({ ...row, type, position }),
  },
};

/** Their tables, for adapters that need them. */
export const thingTables = `
  CREATE TABLE things (
    thing_id text PRIMARY KEY, owner_id text, status text NOT NULL, opened_on date, opened_at timestamptz,
    move_count integer NOT NULL, trail jsonb NOT NULL, last_position bigint NOT NULL,
    search text GENERATED ALWAYS AS (lower(thing_id)) STORED
  );
  CREATE INDEX things_of_owner ON things (owner_id, status);
  CREATE TABLE things_by_owner (
    owner_id text, status text NOT NULL, n integer NOT NULL, UNIQUE NULLS NOT DISTINCT (owner_id, status)
  );
  CREATE TABLE things_by_moves (move_count integer NOT NULL UNIQUE, n integer NOT NULL);
  CREATE TABLE thing_history (event_id uuid PRIMARY KEY, type text NOT NULL, position bigint NOT NULL);`;
