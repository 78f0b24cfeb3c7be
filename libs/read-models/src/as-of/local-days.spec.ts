import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueAt, lastDayOf } from '#domain';
import { countedDay } from './local-days.js';

it('is the last day that an instant belongs to, at any time of any day', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-30'), noInvalidDate: true }), (date) => {
      const [instant, ends] = [date.toISOString(), dueAt(date.toISOString().slice(0, 10))];
      expect(countedDay(instant)).toBe(lastDayOf(instant));
      expect(countedDay(ends)).toBe(lastDayOf(ends));
    }),
    { numRuns: 500 },
  );
});
