import { describe, expect, it } from '@jest/globals';
import { NO_STREAM, type Appended } from '#event-sourcing';
import type { Case } from '../event-store-contract.js';
import { newEvent } from '../new-event.js';

const placeOf = ({ revision, position }: Appended) => ({ revision, position });

/** An answer may be lost, so that an append comes twice. */
export function repeatingContract({ store, second }: Case): void {
  describe('repeating', () => {
    const first = () => ({
      stream: 'unit-1',
      expectedRevision: NO_STREAM,
      events: [newEvent('A.v1'), newEvent('B.v1')],
    });

    it('answers a repeat as the first time and writes nothing', async () => {
      const append = first();
      const appended = await store().append(append);
      expect(await store().append(append)).toMatchObject(placeOf(appended));
      expect(await store().readStream('unit-1')).toHaveLength(2);
    });

    it('still does so after further events, from another process', async () => {
      const append = first();
      const appended = await store().append(append);
      const middle = { stream: 'unit-1', expectedRevision: 1, events: [newEvent('C.v1')] };
      const then = await store().append(middle);
      await store().append({ stream: 'unit-1', expectedRevision: 2, events: [newEvent('D.v1')] });

      const other = await second();
      expect(await other.append(append)).toMatchObject(placeOf(appended));
      expect(await other.append(middle)).toMatchObject(placeOf(then));
      expect(await other.readStream('unit-1')).toHaveLength(4);
    });

    it('never takes a repeat for the first time', async () => {
      const append = first();
      const other = await second();
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? other : store()).append(append)));
      expect(answers.filter(({ repeated }) => repeated === false).length).toBeLessThanOrEqual(1);
      expect((await other.append(append)).repeated).not.toBe(false);
    });

    it('gives the same answer to repeats at the same instant', async () => {
      const append = first();
      const other = await second();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 ? other : store()).append(append)),
      );
      for (const answer of answers) expect(answer).toMatchObject(placeOf(answers[0]!));
      expect(await store().readStream('unit-1')).toHaveLength(2);
    });

    it('recognises repeats among new appends', async () => {
      const append = first();
      const appended = await store().append(append);
      const outcomes = await store().appendMany([
        { stream: 'unit-2', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] },
        append,
        { ...append, events: [newEvent('A.v1')] },
        { stream: 'unit-3', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] },
      ]);
      expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false, true]);
      expect(outcomes[1]).toMatchObject({ ok: true, appended: placeOf(appended) });
      for (const [index, stream] of [
        [0, 'unit-2'],
        [3, 'unit-3'],
      ] as const) {
        const [event] = await store().readStream(stream);
        expect(outcomes[index]).toMatchObject({ ok: true, appended: { revision: 0, position: event?.position } });
      }
    });

    it('takes a partial overlap for a conflict', async () => {
      const append = first();
      await store().append(append);
      const overlapping = { ...append, events: [append.events[0]!, newEvent('X.v1')] };
      await expect(store().append(overlapping)).rejects.toMatchObject({ name: 'StaleRevision', actual: 1 });
      const longer = { ...append, events: [...append.events, newEvent('X.v1')] };
      await expect(store().append(longer)).rejects.toMatchObject({ name: 'StaleRevision', actual: 1 });
      const swapped = { ...append, events: append.events.toReversed() };
      await expect(store().append(swapped)).rejects.toMatchObject({ name: 'StaleRevision', actual: 1 });
      expect(await store().readStream('unit-1')).toHaveLength(2);
    });
  });
}
