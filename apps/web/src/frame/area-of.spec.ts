import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { areaOf } from './area-of.js';

const SCREENS = new URL('../', import.meta.url);
const addresses = readdirSync(SCREENS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/routes.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, SCREENS), 'utf8').matchAll(/path: '\/?([^']+)'/g)])
  .map(([, path]) => `/${path}`);

describe('the menu', () => {
  it('reads the addresses of all screens', () => expect(addresses.length).toBeGreaterThan(40));

  it.each(addresses)('knows where %s belongs', (address) => expect(areaOf(address)).toBeDefined());

  it('is marked at an assessment as at the list of them, and at nothing of the person', () => {
    expect(areaOf('/evaluations/1')).toBe(areaOf('/evaluation'));
    expect(areaOf('/account')).toBeNull();
  });
});
