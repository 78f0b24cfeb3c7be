import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#event-sourcing';
import { LogTail } from './log-tail.js';

const eventsAt = (from: number, to: number): RecordedEvent[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ position: from + index }) as RecordedEvent);
const positions = (events: readonly RecordedEvent[] | null) => events?.map(({ position }) => position) ?? null;

describe('the tail of the log', () => {
  it('hands out what was read, to whoever stands within it', () => {
    const tail = new LogTail();
    tail.add(10, eventsAt(11, 15));
    expect(positions(tail.after(10, 100))).toEqual([11, 12, 13, 14, 15]);
    expect(positions(tail.after(12, 2))).toEqual([13, 14]);
  });

  it('does not know what lies before or after it', () => {
    const tail = new LogTail();
    expect(tail.after(0, 10)).toBeNull();
    tail.add(10, eventsAt(11, 15));
    expect(tail.after(9, 10)).toBeNull();
    expect(tail.after(15, 10)).toBeNull();
  });

  it('goes on from its end, whatever part of it was read again', () => {
    const tail = new LogTail();
    tail.add(0, eventsAt(1, 3));
    tail.add(3, eventsAt(4, 5));
    tail.add(2, eventsAt(3, 6));
    tail.add(0, eventsAt(1, 4));
    expect(positions(tail.after(0, 100))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('gives way to a part further on: it never has a gap', () => {
    const tail = new LogTail();
    tail.add(0, eventsAt(1, 3));
    tail.add(7, eventsAt(8, 9));
    expect(tail.after(0, 10)).toBeNull();
    expect(positions(tail.after(7, 10))).toEqual([8, 9]);
  });

  it('hands out what follows a place, whatever the positions leave out', () => {
    const tail = new LogTail();
    const [one, five, nine] = [...eventsAt(1, 1), ...eventsAt(5, 5), ...eventsAt(9, 9)] as [
      RecordedEvent,
      RecordedEvent,
      RecordedEvent,
    ];
    tail.add(0, [one, five]);
    tail.add(3, [five, nine]);
    expect(positions(tail.after(0, 10))).toEqual([1, 5, 9]);
    expect(positions(tail.after(1, 10))).toEqual([5, 9]);
    expect(positions(tail.after(4, 10))).toEqual([5, 9]);
    expect(positions(tail.after(7, 1))).toEqual([9]);
    expect(tail.after(9, 1)).toBeNull();
  });

  it('keeps a bounded number of events, the newest', () => {
    const tail = new LogTail();
    for (let from = 1; from <= 20_000; from += 1_000) tail.add(from - 1, eventsAt(from, from + 999));
    expect(tail.after(0, 10)).toBeNull();
    expect(positions(tail.after(19_990, 100))?.at(-1)).toBe(20_000);
    expect(tail.after(13_000, 1)).toBeNull();
    expect(tail.after(17_000, 1)).not.toBeNull();
  });
});
