import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckpointMoved, LeaseLost, PoisonEvent, START, type ProjectionStore, type TallyCell } from '#event-sourcing';
import { addingUp } from './projection-store-contract/adding-up.js';
import { standingStill } from './projection-store-contract/standing-still.js';
import { recorded } from './recorded.js';
import { thingHistory, things, type ThingEvent, type ThingRow } from './sample-projections.js';

/** An empty projection store with the tables of the sample projections. */
export interface OpenedProjections {
  readonly store: ProjectionStore;
  /** Rows of a table in key order, as fields. */
  rows(table: string): Promise<readonly object[]>;
  /** Cells of a tally, in any order. */
  counts(table: string): Promise<readonly { cell: TallyCell; n: number }[]>;
  close?(): Promise<void>;
}

const opened = (thingId: string, ownerId: string | null = null): ThingEvent => ({
  type: 'ThingOpened.v1',
  data: { thingId, ownerId },
});
const moved = (thingId: string, ownerId: string | null): ThingEvent => ({
  type: 'ThingMoved.v1',
  data: { thingId, ownerId },
});
const closed = (thingId: string): ThingEvent => ({ type: 'ThingClosed.v1', data: { thingId } });

/** The promise of the {@link ProjectionStore} port, run whole on every adapter. */
export function projectionStoreContract(adapter: string, open: () => Promise<OpenedProjections>): void {
  describe(`${adapter} keeps the ProjectionStore contract`, () => {
    let at: OpenedProjections;
    beforeEach(async () => {
      at = await open();
    });
    afterEach(() => at.close?.());

    const counted = async (table: string) =>
      (await at.counts(table)).map(({ cell, n }) => [...Object.values(cell), n].join(' ')).toSorted();

    it('starts every runner before the first event', async () => {
      expect(await at.store.load('nobody.v1')).toBe(START);
    });

    it('moves a checkpoint only from where it stands', async () => {
      await at.store.save('policy', START, 5);
      await at.store.save('policy', 5, 9);
      await expect(at.store.save('policy', 5, 11)).rejects.toBeInstanceOf(CheckpointMoved);
      await expect(at.store.save('other', 3, 11)).rejects.toBeInstanceOf(CheckpointMoved);
      expect([await at.store.load('policy'), await at.store.load('other')]).toEqual([9, START]);
    });

    it('answers many checkpoints in the order asked', async () => {
      await at.store.save('b', START, 5);
      await at.store.save('a', START, 9);
      expect(await at.store.loadAll(['a', 'nobody.v1', 'b'])).toEqual([9, START, 5]);
      expect(await at.store.loadAll([])).toEqual([]);
    });

    it('refuses whoever shows an older token than was shown before, and writes nothing for him', async () => {
      const events = recorded([opened('a', 'x')]);
      expect(await at.store.begin(things.name, 4)).toBe(START);
      await at.store.apply(things, events, START, 1, 4);
      expect(await at.store.begin(things.name, 5)).toBe(1);
      const late = recorded([moved('a', 'y')], 2);
      for (const token of [4, undefined]) {
        await expect(at.store.apply(things, late, 1, 2, token)).rejects.toBeInstanceOf(LeaseLost);
        await expect(at.store.apply(things, [], 1, 2, token)).rejects.toBeInstanceOf(LeaseLost);
        await expect(at.store.save(things.name, 1, 2, token)).rejects.toBeInstanceOf(LeaseLost);
      }
      await expect(at.store.begin(things.name, 4)).rejects.toBeInstanceOf(LeaseLost);
      expect(await at.rows('things')).toMatchObject([{ ownerId: 'x' }]);
      expect(await counted('things_by_owner')).toEqual(['x open 1']);
      await at.store.apply(things, late, 1, 2, 5);
      expect(await at.rows('things')).toMatchObject([{ ownerId: 'y' }]);
    });

    it('lets the same token begin again, and tells of a moved checkpoint where the lease is not lost', async () => {
      expect(await at.store.begin('policy', 3)).toBe(START);
      await at.store.save('policy', START, 5, 3);
      expect(await at.store.begin('policy', 3)).toBe(5);
      await expect(at.store.save('policy', 4, 6, 3)).rejects.toBeInstanceOf(CheckpointMoved);
      await expect(at.store.save('fresh', 4, 6, 3)).rejects.toBeInstanceOf(CheckpointMoved);
    });

    it('refuses the older of two tokens whichever of many writes comes when', async () => {
      let position = START;
      for (let token = 1; token <= 20; token++) {
        const [old, begun] = await Promise.allSettled([
          at.store.save('policy', position, position + 1, token - 1),
          at.store.begin('policy', token),
        ]);
        expect(begun.status).toBe('fulfilled');
        // What the older one wrote, it wrote before the newer one was told where to begin.
        position = old.status === 'fulfilled' ? position + 1 : position;
        expect([await at.store.load('policy'), begun.status === 'fulfilled' && begun.value]).toEqual([
          position,
          position,
        ]);
      }
    });

    it('writes rows as the fold makes them, over batches', async () => {
      const first = recorded<ThingEvent>([
        { type: 'ThingOpened.v1', data: { thingId: 'a', ownerId: 'x', openedOn: '2026-02-28' } },
        opened('b'),
        moved('a', 'y'),
      ]);
      await at.store.apply(things, first, START, 3);
      await at.store.apply(things, recorded([moved('a', null), moved('b', 'Ủy ban')], 4), 3, 7);

      const row = (await at.rows('things'))[0] as ThingRow;
      expect(row).toMatchObject({
        thingId: 'a',
        ownerId: null,
        status: 'open',
        openedOn: '2026-02-28',
        openedAt: '2026-11-22T01:02:03.004Z',
        moveCount: 2,
        lastPosition: 4,
      });
      expect(row.trail).toEqual([
        { at: '2026-11-22T01:02:03.004Z', to: 'y' },
        { at: '2026-11-22T01:02:03.004Z', to: null },
      ]);
      expect((await at.rows('things'))[1]).toMatchObject({ thingId: 'b', ownerId: 'Ủy ban', openedOn: null });
      expect(await at.store.load(things.name)).toBe(7);
    });

    it('removes rows, also in the batch that made them, and can make them again', async () => {
      await at.store.apply(things, recorded([opened('a'), opened('b'), closed('b')]), START, 3);
      expect(await at.rows('things')).toHaveLength(1);
      await at.store.apply(things, recorded([closed('a'), opened('b', 'again')], 4), 3, 5);
      expect(await at.rows('things')).toMatchObject([{ thingId: 'b', ownerId: 'again', moveCount: 0 }]);
    });

    it('changes several rows by one event', async () => {
      const swapped: ThingEvent = { type: 'ThingsSwapped.v1', data: { thingIds: ['a', 'b'] } };
      await at.store.apply(things, recorded([opened('a'), opened('b'), swapped]), START, 3);
      expect(await at.rows('things')).toMatchObject([{ status: 'swapped' }, { status: 'swapped' }]);
    });

    it('keeps tallies in step with the rows and drops empty cells', async () => {
      await at.store.apply(things, recorded([opened('a', 'x'), opened('b', 'x'), opened('c')]), START, 3);
      expect(await counted('things_by_owner')).toEqual([' open 1', 'x open 2']);
      expect(await counted('things_by_moves')).toEqual([]);

      await at.store.apply(things, recorded([moved('a', 'y'), moved('c', 'y'), closed('b')], 4), 3, 6);
      expect(await counted('things_by_owner')).toEqual(['y open 2']);
      expect(await counted('things_by_moves')).toEqual(['1 2']);

      await at.store.apply(things, recorded([closed('a'), closed('c'), opened('d')], 7), 6, 9);
      expect(await counted('things_by_owner')).toEqual([' open 1']);
      expect(await counted('things_by_moves')).toEqual([]);
    });

    it('keeps a row an event', async () => {
      const events = recorded([opened('a'), moved('a', 'x'), closed('a')]);
      await at.store.apply(thingHistory, events, START, 3);
      const rows = (await at.rows('thing_history')) as { eventId: string; position: number }[];
      expect(rows.map(({ eventId }) => eventId).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    });

    it('only moves the checkpoint for a batch that does not concern it', async () => {
      await at.store.apply(things, [], START, 12);
      const foreign = recorded([{ type: 'Foreign.v1', data: {} }], 13);
      await at.store.apply(things, foreign, 12, 13);
      expect(await at.rows('things')).toEqual([]);
      expect(await at.store.load(things.name)).toBe(13);
    });

    it('writes nothing when another runner has moved the checkpoint', async () => {
      const events = recorded([opened('a', 'x')]);
      await at.store.apply(things, events, START, 1);
      await expect(at.store.apply(things, events, START, 1)).rejects.toBeInstanceOf(CheckpointMoved);
      await expect(at.store.apply(things, recorded([closed('a')], 2), 7, 8)).rejects.toBeInstanceOf(CheckpointMoved);
      expect(await at.rows('things')).toHaveLength(1);
      expect(await counted('things_by_owner')).toEqual(['x open 1']);
      expect(await at.store.load(things.name)).toBe(1);
    });

    it('lets one of two runners win who apply the same batch at the same instant', async () => {
      const events = recorded([opened('a', 'x')]);
      const outcomes = await Promise.allSettled([1, 2, 3].map(() => at.store.apply(things, events, START, 1)));
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
      expect(await counted('things_by_owner')).toEqual(['x open 1']);
    });

    it('names the event that cannot be folded and writes nothing', async () => {
      const poison: ThingEvent = { type: 'ThingOpened.v1', data: { thingId: 'c', ownerId: null, note: 'poison' } };
      const events = recorded([opened('a'), opened('b'), poison, opened('d')]);
      const applied = at.store.apply(things, events, START, 4);
      await expect(applied).rejects.toBeInstanceOf(PoisonEvent);
      await expect(applied).rejects.toMatchObject({ projection: 'things.v1', eventId: events[2]!.id, position: 3 });
      expect(await at.rows('things')).toEqual([]);
      expect(await at.store.load(things.name)).toBe(START);
    });

    addingUp(open);
    standingStill(open);
  });
}
