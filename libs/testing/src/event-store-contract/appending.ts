import { describe, expect, it } from '@jest/globals';
import { NO_STREAM, StaleRevision, START } from '#event-sourcing';
import type { Case } from '../event-store-contract.js';
import { newEvent } from '../new-event.js';

/** Revisions, positions, and who wins. */
export function appendingContract({ store, second }: Case): void {
  describe('appending', () => {
    it('knows nothing when it is empty', async () => {
      expect(await store().readStream('assignment-1')).toEqual([]);
      expect(await store().readAll(START, 10)).toEqual([]);
      expect(await store().lastPosition()).toBe(START);
    });

    it('counts revisions from 0 in each stream', async () => {
      const first = await store().append({
        stream: 'unit-1',
        expectedRevision: NO_STREAM,
        events: [newEvent('A.v1'), newEvent('B.v1')],
      });
      const next = await store().append({ stream: 'unit-1', expectedRevision: 1, events: [newEvent('C.v1')] });
      const other = await store().append({ stream: 'unit-2', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] });

      expect([first.revision, next.revision, other.revision]).toEqual([1, 2, 0]);
      const events = await store().readStream('unit-1');
      expect(events.map(({ type, revision, stream }) => [type, revision, stream])).toEqual([
        ['A.v1', 0, 'unit-1'],
        ['B.v1', 1, 'unit-1'],
        ['C.v1', 2, 'unit-1'],
      ]);
      expect(events.at(-1)?.position).toBe(next.position);
      expect(other.position).toBeGreaterThan(next.position);
      expect(await store().lastPosition()).toBe(other.position);
    });

    it.each([
      ['a stream that exists already', NO_STREAM],
      ['an older revision', 0],
      ['a revision not reached yet', 7],
    ])('refuses an append that expects %s', async (_, expectedRevision) => {
      await store().append({
        stream: 'unit-1',
        expectedRevision: NO_STREAM,
        events: [newEvent('A.v1'), newEvent('B.v1')],
      });
      const refused = store().append({ stream: 'unit-1', expectedRevision, events: [newEvent('C.v1')] });

      await expect(refused).rejects.toBeInstanceOf(StaleRevision);
      await expect(refused).rejects.toMatchObject({ stream: 'unit-1', expected: expectedRevision, actual: 1 });
      expect(await store().readAll(START, 10)).toHaveLength(2);
    });

    it('refuses a revision of a stream that does not exist', async () => {
      const refused = store().append({ stream: 'unit-1', expectedRevision: 0, events: [newEvent('A.v1')] });
      await expect(refused).rejects.toMatchObject({ name: 'StaleRevision', expected: 0, actual: NO_STREAM });
      expect(await store().readStream('unit-1')).toEqual([]);
    });

    it('gives many appends their own outcomes', async () => {
      await store().append({ stream: 'unit-2', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] });
      const outcomes = await store().appendMany([
        { stream: 'unit-1', expectedRevision: NO_STREAM, events: [newEvent('A.v1'), newEvent('B.v1')] },
        { stream: 'unit-2', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] },
        { stream: 'unit-3', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] },
      ]);

      expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
      expect(outcomes[0]).toMatchObject({ appended: { revision: 1 } });
      expect(outcomes[1]).toMatchObject({ error: { name: 'StaleRevision', expected: NO_STREAM, actual: 0 } });
      expect((await store().readAll(START, 10)).map(({ stream }) => stream)).toEqual([
        'unit-2',
        'unit-1',
        'unit-1',
        'unit-3',
      ]);
    });

    it('takes many appends in the order given, also to the same stream', async () => {
      const outcomes = await store().appendMany([
        { stream: 'unit-1', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] },
        { stream: 'unit-1', expectedRevision: 0, events: [newEvent('B.v1')] },
        { stream: 'unit-1', expectedRevision: 0, events: [newEvent('C.v1')] },
        { stream: 'unit-1', expectedRevision: 1, events: [newEvent('D.v1')] },
      ]);
      expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false, true]);
      expect((await store().readStream('unit-1')).map(({ type }) => type)).toEqual(['A.v1', 'B.v1', 'D.v1']);
    });

    it('answers an empty list of appends', async () => {
      expect(await store().appendMany([])).toEqual([]);
    });

    it('lets exactly one of many win who expect the same revision at the same instant', async () => {
      const rival = await second();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 40 }, (_, index) =>
          (index % 2 ? rival : store()).append({
            stream: 'unit-1',
            expectedRevision: NO_STREAM,
            events: [newEvent(`Try${index}.v1`)],
          }),
        ),
      );
      const losers = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(losers).toHaveLength(39);
      for (const { reason } of losers) expect(reason).toMatchObject({ name: 'StaleRevision', actual: 0 });
      expect(await store().readStream('unit-1')).toHaveLength(1);
    });

    it('does not let one stale append disturb its neighbours', async () => {
      await store().append({ stream: 'busy', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] });
      const outcomes = await Promise.allSettled(
        Array.from({ length: 60 }, (_, index) =>
          store().append({
            stream: index % 3 === 0 ? 'busy' : `unit-${index}`,
            expectedRevision: NO_STREAM,
            events: [newEvent('A.v1'), newEvent('B.v1')],
          }),
        ),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(
        Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? 'rejected' : 'fulfilled')),
      );
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.status === 'rejected') continue;
        const events = await store().readStream(`unit-${index}`);
        expect(events.at(-1)).toMatchObject({ type: 'B.v1', revision: 1, position: outcome.value.position });
      }
    });
  });
}
