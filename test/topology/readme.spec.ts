import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { people, unitGroups, units } from '#sample';

const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8');
const readme = read('README.md');

describe('README.md', () => {
  it('has every setting in its table, and no other', () => {
    const table = readme.split('\n').filter((line) => /^\| `[A-Z]/.test(line));
    const told = table.flatMap((line) => [...line.split('|')[1]!.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));
    const readers = ['configuration.ts', 'sign-in-settings.ts'].map((name) => read('libs', 'hosting', 'src', name));
    const settings = readers.flatMap((text) => [...text.matchAll(/\b(?:text|needed)\('([A-Z_]+)'\)/g)]);
    expect(new Set(told)).toEqual(new Set(settings.map(([, name]) => name)));
  });

  it('counts the sample province right', () => {
    const text = readme.replaceAll(/\s+/g, ' ');
    const communes = units.filter(({ kind }) => kind === 'commune-committee').length;
    expect(text).toContain(
      `${units.length} units from the province committee down to its ${communes} communes, ` +
        `${unitGroups.length} addressee groups, ${people.length} people to sign in as`,
    );
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/\bnpm (?:run )?(?:-s )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });
});
