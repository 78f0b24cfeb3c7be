import { describe, expect, it } from '@jest/globals';
import { impurities } from './purity.js';
import { isProduction, sourceFiles } from './source-files.js';

/** Places that may be impure after all, as `path:line what`, with the reason. None so far. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

describe('code without clock, randomness or await', () => {
  it.each(['libs/domain', 'libs/intake'])('is all of %s: replay gives the same answer', (library) => {
    const files = sourceFiles(library).filter(isProduction);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap(({ path, text }) => impurities(path, text));
    expect(found.filter((place) => !(place in EXCEPTIONS))).toEqual([]);
  });

  it.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const now = Date();', 'Date()'],
    ['const one = Math.random();', 'Math.random'],
    ['const zone = process.env.TZ;', 'process'],
    ['const id = crypto.randomUUID();', 'crypto'],
    ['const wait = async () => 1;', 'async'],
    ['const it = await import("x");', 'await'],
  ])('is not: %s', (text, what) => {
    expect(impurities('example.ts', text)).toContain(`example.ts:1 ${what}`);
  });

  it.each(['const day = new Date(text);', 'const { process } = options;', 'const step = { process: 1 };'])(
    'is: %s',
    (text) => {
      expect(impurities('example.ts', text)).toEqual([]);
    },
  );
});
