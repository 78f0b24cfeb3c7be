import { describe, expect, it } from '@jest/globals';
import { DrivenClock, NO_STREAM, START, Upcasters } from '#event-sourcing';
import type { Case } from '../event-store-contract.js';
import { newEvent } from '../new-event.js';

/** What goes in comes out. */
export function keepingContract({ open, store, second }: Case): void {
  describe('keeping', () => {
    it('gives back data and meta as they were, and when it recorded them', async () => {
      const clock = new DrivenClock('2026-11-22T03:04:05.060Z');
      const own = await open({ clock });
      const event = newEvent(
        'ReportSubmitted.v1',
        { text: 'x', count: 3, ratio: 0.1, none: null, deep: { list: [1, 'a', { b: false }] } },
        { causationId: 'event-1', fingerprint: 'f'.repeat(64) },
      );
      await own.append({ stream: 'assignment-1', expectedRevision: NO_STREAM, events: [event] });
      clock.advanceTo('2026-11-22T03:04:06Z');
      await own.append({ stream: 'assignment-1', expectedRevision: 0, events: [newEvent('Other.v1')] });

      const [first, next] = await own.readStream('assignment-1');
      expect(first).toEqual({
        ...event,
        stream: 'assignment-1',
        revision: 0,
        position: first?.position,
        meta: { ...event.meta, recordedAt: '2026-11-22T03:04:05.060Z' },
      });
      expect(next?.meta.recordedAt).toBe('2026-11-22T03:04:06.000Z');
      expect(await own.readAll(START, 1)).toEqual([first]);
    });

    it('keeps Vietnamese text byte for byte, composed or not, in data and in stream names', async () => {
      const composed = 'Chỉ thị của Ban Thường vụ Tỉnh ủy: Đảng bộ “Bắc Kạn” \\u0000 "\\" \n\t 🇻🇳'.normalize('NFC');
      const decomposed = composed.normalize('NFD');
      expect(decomposed).not.toBe(composed);
      for (const text of [composed, decomposed]) {
        await store().append({
          stream: `unit-${text}`,
          expectedRevision: NO_STREAM,
          events: [newEvent('A.v1', { text })],
        });
      }
      for (const text of [composed, decomposed]) {
        const events = await store().readStream(`unit-${text}`);
        expect(events.map(({ data, stream }) => [data, stream])).toEqual([[{ text }, `unit-${text}`]]);
      }
    });

    it('keeps 900 kB in one event', async () => {
      const text = 'Ủy ban '.repeat(100_000);
      await store().append({ stream: 'big', expectedRevision: NO_STREAM, events: [newEvent('A.v1', { text })] });
      const [event] = await store().readStream('big');
      expect(event?.data).toEqual({ text });
    });

    it('keeps 500 events of one append together and in order', async () => {
      const events = Array.from({ length: 500 }, (_, no) => newEvent('A.v1', { no }));
      const appended = await store().append({ stream: 'long', expectedRevision: NO_STREAM, events });
      const kept = await store().readStream('long');
      expect(kept.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
      expect(appended).toMatchObject({ revision: 499, position: kept.at(-1)?.position });
    });

    it('shows another process what it acknowledged', async () => {
      await store().append({ stream: 'unit-1', expectedRevision: NO_STREAM, events: [newEvent('A.v1', { a: 1 })] });
      const other = await second();
      expect(await other.readStream('unit-1')).toEqual(await store().readStream('unit-1'));
      expect(await other.lastPosition()).toBe(await store().lastPosition());
    });

    it('brings old shapes up to the newest, wherever they are read', async () => {
      const upcasters = new Upcasters({
        'Given.v1': (data) => ({ type: 'Given.v2', data: { ...data, channel: 'axis' } }),
        'Given.v2': (data) => ({ type: 'Given.v3', data: { ...data, purpose: 'act' } }),
      });
      const own = await open({ upcasters });
      await own.append({
        stream: 'assignment-1',
        expectedRevision: NO_STREAM,
        events: [newEvent('Given.v1', { to: 'unit-1' }), newEvent('Given.v3', { to: 'unit-2' })],
      });
      const expected = [
        ['Given.v3', { to: 'unit-1', channel: 'axis', purpose: 'act' }],
        ['Given.v3', { to: 'unit-2' }],
      ];
      const shapes = (events: readonly { type: string; data: object }[]) =>
        events.map(({ type, data }) => [type, data]);
      expect(shapes(await own.readStream('assignment-1'))).toEqual(expected);
      expect(shapes(await own.readAll(START, 10))).toEqual(expected);
      for await (const { events } of own.subscribe(START)) {
        expect(shapes(events)).toEqual(expected);
        break;
      }
    });

    it('does not hand out one reader’s array to another', async () => {
      await store().append({ stream: 'unit-1', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] });
      const [one, other] = await Promise.all([store().readStream('unit-1'), store().readStream('unit-1')]);
      one?.pop();
      expect(other).toHaveLength(1);
    });
  });
}
