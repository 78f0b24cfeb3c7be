import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from './fold.js';
import { joined, readDocument } from './reading.js';

describe('a reading', () => {
  it('finds the way back from composed text to decomposed text', () => {
    const original = '\ufeffSố\u00a017\r\nTỉnh ủy'.normalize('NFD');
    const reading = readDocument(original);
    expect(reading.text).toBe('Số 17\nTỉnh ủy');
    const from = reading.text.indexOf('Tỉnh');
    const { start, end } = reading.span(from, from + 4);
    expect(original.slice(start, end)).toBe('Tỉnh'.normalize('NFD'));
  });

  it('joins pieces and still knows where each letter was', () => {
    const source = readDocument('đô\n\n  thị\tvăn   minh');
    const reading = joined(source, [
      { from: 0, to: 2, glue: '\n' },
      { from: 3, to: source.text.length, glue: ' ' },
    ]);
    expect(reading.text).toBe('đô thị văn minh');
    expect(reading.span(3, 6)).toEqual({ start: 6, end: 9 });
  });

  it('maps every stretch into the text it was given', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (original, a, b) => {
        const reading = readDocument(original);
        expect(reading.key).toHaveLength(reading.text.length);
        const [from, to] = [a, b].map((n) => n % (reading.text.length + 1)).sort((x, y) => x - y) as [number, number];
        const { start, end } = reading.span(from, to);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(original.length);
      }),
    ));

  it('slices to what it read', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Tỉnh', 'ủy', 'hòa', ' ', '\r\n', '\t', '\u00a0', '.')),
        fc.boolean(),
        (words, nfd) => {
          const original = nfd ? words.join('').normalize('NFD') : words.join('');
          const reading = readDocument(original);
          for (let from = 0; from < reading.text.length; from++) {
            const { start, end } = reading.span(from, from + 3 > reading.text.length ? reading.text.length : from + 3);
            expect(fold(original.slice(start, end))).toBe(fold(reading.text.slice(from, from + 3)));
          }
        },
      ),
    ));
});
