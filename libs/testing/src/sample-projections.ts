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
  rollUp: { table: 'things_below', node: 'owner_id', ancestors: 'place_ancestors' },
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

/** Owners of things as a tree. */
export type PlaceEvent =
  | DomainEvent<'PlacePut.v1', { placeId: string; under: string | null }>
  | DomainEvent<'PlaceRenamed.v1', { placeId: string; name: string }>
  | DomainEvent<'PlaceGone.v1', { placeId: string }>;

export interface PlaceRow {
  readonly placeId: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** A tree along which {@link things} are added up. */
export const places: Projection<PlaceEvent, PlaceRow> = {
  name: 'places.v1',
  table: 'places',
  key: 'placeId',
  keysOf: ({ data }) => [data.placeId],
  empty: (placeId) => ({ placeId, parentId: null, name: '' }),
  on: {
    'PlacePut.v1': (row, { data }) => ({ ...row, parentId: data.under }),
    'PlaceRenamed.v1': (row, { data }) => ({ ...row, name: data.name }),
    'PlaceGone.v1': () => null,
  },
  tree: { parent: 'parentId', ancestors: 'place_ancestors', sums: [byOwner] },
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
  CREATE TABLE things_below (owner_id text NOT NULL, status text NOT NULL, n integer NOT NULL, UNIQUE (owner_id, status));
  CREATE TABLE places (place_id text PRIMARY KEY, parent_id text, name text NOT NULL);
  CREATE TABLE place_ancestors (node text NOT NULL, ancestor text NOT NULL, PRIMARY KEY (node, ancestor));
  CREATE INDEX places_below ON place_ancestors (ancestor, node);
  CREATE TABLE things_by_moves (move_count integer NOT NULL UNIQUE, n integer NOT NULL);
  CREATE TABLE thing_history (event_id uuid PRIMARY KEY, type text NOT NULL, position bigint NOT NULL);`;
