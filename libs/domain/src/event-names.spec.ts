import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('fixtures'))
  .map((file) => readFileSync(join(here, file), 'utf8'));

/** What stands first between the brackets wherever a type of event is declared. */
const declared = sources.flatMap((source) =>
  [...source.matchAll(/\bDomainEvent<\s*([^,>]+)/g)].map(([, name = '']) => name.trim()),
);

describe('the types of events', () => {
  it('are found', () => expect(declared.length).toBeGreaterThan(25));

  it.each(declared)('%s is a literal that says what happened, with its version', (name) =>
    expect(name).toMatch(/^'[A-Z][A-Za-z]+(ed|en|wn)\.v[1-9]\d*'$/),
  );

  it('are declared once each', () => expect(new Set(declared).size).toBe(declared.length));

  it('are the only ones that code writes or reads', () => {
    const used = sources.flatMap((source) => source.match(/'[A-Za-z]+\.v\d+'/g) ?? []);
    expect(used.filter((name) => !declared.includes(name))).toEqual([]);
  });
});
