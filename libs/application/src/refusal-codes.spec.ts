import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as domain from '#domain';
import * as eventSourcing from '#event-sourcing';
import * as application from './index.js';

const { Refusal } = eventSourcing;
type RefusalClass = new (...fields: unknown[]) => eventSourcing.Refusal;

const isRefusal = (value: unknown): value is RefusalClass =>
  typeof value === 'function' && value.prototype instanceof Refusal;

/** Every refusal that a use case may answer with, as the edge finds it. */
const refusals = [eventSourcing, domain, application].flatMap((library) => Object.values(library).filter(isRefusal));

/** Names of the refusals that the sources of these libraries declare. */
const libs = join(dirname(fileURLToPath(import.meta.url)), '../..');
const declared = ['event-sourcing', 'domain', 'application'].flatMap((library) => {
  const folder = join(libs, library, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/class (\w+) extends Refusal\b/g)])
    .map(([, name = '']) => name);
});

describe('refusals', () => {
  it('are all within reach of the edge, which words them', () =>
    expect(refusals.map(({ name }) => name).toSorted()).toEqual(declared.toSorted()));

  it('bear a code each that nobody else bears', () => {
    const byCode = new Map<string, string[]>();
    for (const refusal of refusals) {
      const { code } = new refusal();
      byCode.set(code, [...(byCode.get(code) ?? []), refusal.name]);
    }
    expect([...byCode].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it.each(refusals.map((refusal) => [refusal.name, refusal] as const))(
    '%s has a code in kebab case',
    (name, refusal) => {
      const error = new refusal();
      expect(error.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(error.name).toBe(name);
    },
  );
});
