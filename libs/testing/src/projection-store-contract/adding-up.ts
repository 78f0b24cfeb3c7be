import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { START, type Position, type Projection, type ProjectionStore } from '#event-sourcing';
import type { OpenedProjections } from '../projection-store-contract.js';
import { recorded } from '../recorded.js';
import {
  places,
  things,
  type PlaceEvent,
  type PlaceRow,
  type ThingEvent,
  type ThingRow,
} from '../sample-projections.js';

const PLACES = ['a', 'b', 'c', 'd', 'e'];
const place = fc.constantFrom(...PLACES);
const thingId = fc.constantFrom('1', '2', '3', '4');

const placeEvents: fc.Arbitrary<PlaceEvent> = fc.oneof(
  { arbitrary: fc.record({ placeId: place, under: fc.option(place) }).map(put), weight: 5 },
  { arbitrary: place.map((placeId) => ({ type: 'PlaceGone.v1' as const, data: { placeId } })), weight: 1 },
  { arbitrary: place.map(renamed), weight: 1 },
);
const thingEvents: fc.Arbitrary<ThingEvent> = fc.oneof(
  fc
    .record({ thingId, ownerId: fc.option(place) })
    .chain((data) => fc.constantFrom<ThingEvent>({ type: 'ThingOpened.v1', data }, { type: 'ThingMoved.v1', data })),
  fc.record({ thingId }).map((data): ThingEvent => ({ type: 'ThingClosed.v1', data })),
);
const batches = <E>(events: fc.Arbitrary<E>) =>
  fc.array(fc.array(events, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

function put(data: { placeId: string; under: string | null }): PlaceEvent {
  return { type: 'PlacePut.v1', data };
}

function renamed(placeId: string): PlaceEvent {
  return { type: 'PlaceRenamed.v1', data: { placeId, name: `Nơi ${placeId}` } };
}

/** Sums up a tree are the cells below each node, whatever came first. */
export function addingUp(open: () => Promise<OpenedProjections>): void {
  const told = async (work: (at: OpenedProjections, follow: Follow) => Promise<void>) => {
    const at = await open();
    await work(at, following(at.store));
    await at.close?.();
  };
  const below = async (at: OpenedProjections) =>
    (await at.counts('things_below')).map(({ cell, n }) => [...Object.values(cell), n].join(' ')).toSorted();
  const tree = [
    put({ placeId: 'a', under: null }),
    put({ placeId: 'b', under: 'a' }),
    put({ placeId: 'c', under: 'b' }),
  ];
  const inPlaces = ['a', 'b', 'c', null].map((ownerId, no): ThingEvent => ({
    type: 'ThingOpened.v1',
    data: { thingId: `${no}`, ownerId },
  }));

  it.each([
    ['before', [places, things], [tree, inPlaces]],
    ['after', [things, places], [inPlaces, tree]],
    ['from the leaves up,', [things, places], [inPlaces, tree.toReversed()]],
  ] as const)('adds up what is below each node, when the tree comes %s the cells', async (_when, order, events) => {
    await told(async (at, follow) => {
      for (const [index, projection] of order.entries()) await follow(projection, events[index]!);
      expect(await below(at)).toEqual(['a open 2', 'b open 1']);
    });
  });

  it('follows what moves in the tree, with all that is below it, and what goes', async () => {
    await told(async (at, follow) => {
      await follow(places, tree);
      await follow(things, inPlaces);
      await follow(places, [put({ placeId: 'd', under: 'a' }), put({ placeId: 'c', under: 'd' })]);
      expect(await below(at)).toEqual(['a open 2', 'd open 1']);
      await follow(places, [put({ placeId: 'd', under: null }), put({ placeId: 'b', under: 'c' }), renamed('b')]);
      expect(await below(at)).toEqual(['c open 1', 'd open 2']);
      await follow(places, [{ type: 'PlaceGone.v1', data: { placeId: 'c' } }]);
      expect(await below(at)).toEqual(['c open 1']);
      await follow(things, [{ type: 'ThingClosed.v1', data: { thingId: '1' } }]);
      expect(await below(at)).toEqual([]);
    });
  });

  it('ends in a circle instead of counting for ever, and puts nobody below himself', async () => {
    await told(async (at, follow) => {
      await follow(things, inPlaces);
      await follow(places, [put({ placeId: 'a', under: 'b' }), put({ placeId: 'b', under: 'a' })]);
      await follow(places, [put({ placeId: 'c', under: 'c' })]);
      expect(await below(at)).toEqual(['a open 1', 'b open 1']);
    });
  });

  it('agrees with a walk through the tree after any history, whoever of the two is ahead', async () => {
    const histories = [batches(placeEvents), batches(thingEvents)] as const;
    await fc.assert(
      fc.asyncProperty(...histories, fc.infiniteStream(fc.boolean()), async (ofPlaces, ofThings, turns) => {
        await told(async (at, follow) => {
          const left = [ofPlaces.slice(), ofThings.slice()] as const;
          for (const turn of turns) {
            if (left.every((batch) => batch.length === 0)) break;
            const events = left[turn ? 0 : 1].shift();
            if (events) await follow(turn ? places : things, events);
          }
          expect(await below(at)).toEqual(await walked(at));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with a walk also when both are written at the same instant', async () => {
    await fc.assert(
      fc.asyncProperty(batches(placeEvents), batches(thingEvents), async (ofPlaces, ofThings) => {
        await told(async (at, follow) => {
          await Promise.all([
            ...ofPlaces.map((events) => follow(places, events)),
            ...ofThings.map((events) => follow(things, events)),
          ]);
          expect(await below(at)).toEqual(await walked(at));
        });
      }),
      { numRuns: 25 },
    );
  });
}

type Follow = (projection: Projection, events: readonly (PlaceEvent | ThingEvent)[]) => Promise<void>;

/** Applies batch after batch of each projection; of different ones as the store lets it. */
function following(store: ProjectionStore): Follow {
  const ends = new Map<string, Promise<Position>>();
  return async (projection, events) => {
    const from = ends.get(projection.name) ?? Promise.resolve(START);
    const end = from.then(async (position) => {
      const to = position + events.length;
      await store.apply(projection, recorded(events, position + 1), position, to);
      return to;
    });
    ends.set(projection.name, end);
    await end;
  };
}

/** The sums made of the rows alone. */
async function walked(at: OpenedProjections): Promise<string[]> {
  const parents = new Map(
    ((await at.rows('places')) as PlaceRow[]).map(({ placeId, parentId }) => [placeId, parentId]),
  );
  const sums = new Map<string, number>();
  for (const { ownerId, status } of (await at.rows('things')) as ThingRow[]) {
    const above = new Set<string>();
    for (
      let next = parents.get(ownerId ?? '');
      next && next !== ownerId && !above.has(next);
      next = parents.get(next)
    ) {
      above.add(next);
      sums.set(`${next} ${status}`, (sums.get(`${next} ${status}`) ?? 0) + 1);
    }
  }
  return [...sums].map(([cell, n]) => `${cell} ${n}`).toSorted();
}
