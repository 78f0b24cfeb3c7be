import { describe, expect, it } from '@jest/globals';
import { DEFAULT_YEARS } from '#sample';
import { UsageError } from '../usage-error.js';
import { sampleOptions } from './sample-options.js';

const now = new Date('2026-11-22T03:00:00.000Z');
const read = (...args: string[]) => sampleOptions(args, now, undefined);

describe('the options of a sample', () => {
  it('have a value each when nothing is said', () => {
    expect(read()).toEqual({ story: DEFAULT_YEARS, into: null });
  });

  it('are taken as they are said', () => {
    const asked = read('--years', '2', '--directives', '30', '--units', '40', '--seed', '5', '--until', '2026-06-30');
    expect(asked.story).toEqual({ years: 2, directives: 30, units: 40, seed: 5, until: '2026-06-30' });
    expect(read('--into', '/tmp/somewhere').into).toBe('/tmp/somewhere');
  });

  it.each([
    [['--years', '21'], '--years takes a whole number from 1 to 20'],
    [['--years', '1.5'], '--years takes a whole number from 1 to 20'],
    [['--directives', 'many'], '--directives takes a whole number from 1 to 20000'],
    [['--units', '9'], '--units takes a whole number from 10 to 14000'],
    [['--until', '2025-02-30'], '--until takes a day that exists'],
    [['--until', '2026-11-22'], '--until takes a day before today'],
    [['--into', ''], '--into takes a folder'],
    [['--size', '3'], "Unknown option '--size'"],
  ])('are refused as %j, with what they take', (args, words) => {
    const reading = () => read(...args);
    expect(reading).toThrow(UsageError);
    expect(reading).toThrow(words);
    expect(reading).toThrow('npm run sample');
  });

  it('name one place, not two', () => {
    expect(() => sampleOptions(['--into', '/tmp/somewhere'], now, 'postgres://somewhere')).toThrow('leave one out');
  });
});
