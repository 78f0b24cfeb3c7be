import { describe, expect, it } from '@jest/globals';
import { foldBatch, keysOfBatch, PoisonEvent, type RowOf } from '#event-sourcing';
import { recorded, things, type ThingEvent, type ThingRow } from '#testing';

const opened = (thingId: string, ownerId: string | null = null): ThingEvent => ({
  type: 'ThingOpened.v1',
  data: { thingId, ownerId },
});
const moved = (thingId: string, ownerId: string): ThingEvent => ({ type: 'ThingMoved.v1', data: { thingId, ownerId } });
const closed = (thingId: string): ThingEvent => ({ type: 'ThingClosed.v1', data: { thingId } });
const row = (thingId: string, ownerId: string | null): [string, RowOf] => [
  thingId,
  { ...things.empty(thingId), ownerId },
];

describe('keysOfBatch', () => {
  it('names each row once and passes over foreign events', () => {
    const events = recorded([
      opened('a'),
      moved('a', 'x'),
      { type: 'ThingsSwapped.v1', data: { thingIds: ['a', 'b'] } },
      { type: 'Foreign.v1', data: {} },
    ]);
    expect(keysOfBatch(things, events)).toEqual(['a', 'b']);
  });
});

describe('foldBatch', () => {
  it('folds over present rows and over empty ones', () => {
    const { saved, removed } = foldBatch(
      things,
      new Map([row('a', 'x')]),
      recorded([moved('a', 'y'), opened('b', 'z')]),
    );
    expect([...saved.values()]).toMatchObject([
      { thingId: 'a', ownerId: 'y', moveCount: 1 },
      { thingId: 'b', ownerId: 'z', moveCount: 0 },
    ] satisfies Partial<ThingRow>[]);
    expect(removed).toEqual([]);
  });

  it('removes a row, and begins anew after that', () => {
    const rows = new Map([row('a', 'x'), row('b', 'x')]);
    const { saved, removed } = foldBatch(things, rows, recorded([closed('a'), closed('b'), opened('b')]));
    expect(removed).toEqual(['a']);
    expect(saved.get('b')).toMatchObject({ ownerId: null });
  });

  it('counts only the difference that the batch makes', () => {
    const rows = new Map([row('a', 'x'), row('b', 'x'), row('c', 'y')]);
    const { tallied } = foldBatch(things, rows, recorded([moved('a', 'y'), moved('c', 'x'), closed('b'), opened('d')]));
    expect(tallied[0]).toEqual([
      { cell: { owner_id: 'x', status: 'open' }, by: -1 },
      { cell: { owner_id: null, status: 'open' }, by: 1 },
    ]);
    expect(tallied[1]).toEqual([{ cell: { move_count: 1 }, by: 2 }]);
  });

  it('changes nothing that it was given', () => {
    const rows = new Map([row('a', 'x')]);
    const before = structuredClone(rows);
    foldBatch(things, rows, recorded([moved('a', 'y'), closed('a')]));
    expect(rows).toEqual(before);
  });

  it('names the event that it cannot fold', () => {
    const poison: ThingEvent = { type: 'ThingOpened.v1', data: { thingId: 'b', ownerId: null, note: 'poison' } };
    const events = recorded([opened('a'), poison], 41);
    const fold = () => foldBatch(things, new Map(), events);
    expect(fold).toThrow(PoisonEvent);
    expect(fold).toThrow(expect.objectContaining({ projection: 'things.v1', position: 42, eventId: events[1]!.id }));
  });

  it('folds all events of a row in one go where the projection can, with the same outcome', () => {
    let times = 0;
    const inOneGo: typeof things = {
      ...things,
      fold: (row, events) => {
        times++;
        return foldBatch({ ...things, keysOf: () => [row.thingId] }, new Map([[row.thingId, row]]), events).saved.get(
          row.thingId,
        )! as ThingRow;
      },
    };
    const rows = new Map([row('a', 'x')]);
    const events = recorded([moved('a', 'y'), opened('b', 'z'), moved('a', 'z'), moved('b', 'x')]);
    expect(foldBatch(inOneGo, rows, events)).toEqual(foldBatch(things, rows, events));
    expect(times).toBe(2);
  });

  it('names the event that cannot be folded in one go', () => {
    const inOneGo: typeof things = {
      ...things,
      fold: () => {
        throw new Error('This cannot be folded');
      },
    };
    const poison: ThingEvent = { type: 'ThingOpened.v1', data: { thingId: 'b', ownerId: null, note: 'poison' } };
    const fold = () => foldBatch(inOneGo, new Map(), recorded([opened('a'), poison], 41));
    expect(fold).toThrow(expect.objectContaining({ name: 'PoisonEvent', position: 42 }));
  });
});
