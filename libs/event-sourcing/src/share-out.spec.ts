import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareOut, type Roster } from '#event-sourcing';

const NAMES = Array.from({ length: 13 }, (_, index) => `runner-${String(index).padStart(2, '0')}`);
const member = (holder: string, names: readonly string[] = NAMES) => ({ holder, names });
const counts = (shares: ReadonlyMap<string, string>) => {
  const found = new Map<string, number>();
  for (const holder of shares.values()) found.set(holder, (found.get(holder) ?? 0) + 1);
  return found;
};

const rosters: fc.Arbitrary<Roster> = fc
  .record({
    count: fc.integer({ min: 1, max: 6 }),
    held: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('m0', 'm1', 'm2', 'm3', 'm4', 'gone'))),
  })
  .map(({ count, held }) => ({
    members: Array.from({ length: count }, (_, index) => member(`m${index}`)),
    holders: new Map(held),
  }));

describe('shareOut', () => {
  it('gives one member everything', () => {
    const shares = shareOut({ members: [member('a')], holders: new Map() });
    expect(counts(shares)).toEqual(new Map([['a', NAMES.length]]));
  });

  it('gives nobody more than his share, and leaves nothing out', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const shares = shareOut(roster);
        const most = Math.ceil(NAMES.length / roster.members.length);
        expect([...shares.keys()].toSorted()).toEqual(NAMES);
        for (const count of counts(shares).values()) expect(count).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('moves nothing once everybody has what is his', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const shares = shareOut(roster);
        expect(shareOut({ ...roster, holders: shares })).toEqual(shares);
      }),
    );
  });

  it('comes to the same where some of it has been handed back and not yet taken', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const shares = shareOut(roster);
        const kept = [...roster.holders].filter(([name, holder]) => shares.get(name) === holder);
        expect(shareOut({ ...roster, holders: new Map(kept) })).toEqual(shares);
      }),
    );
  });

  it('leaves most where it is when one more comes', () => {
    const before = shareOut({ members: [member('a'), member('b')], holders: new Map() });
    const after = shareOut({ members: [member('a'), member('b'), member('c')], holders: before });
    const moved = NAMES.filter((name) => before.get(name) !== after.get(name));
    expect(moved.length).toBeLessThanOrEqual(6);
  });

  it('lets those run what only they know, while two versions work side by side', () => {
    const members = [member('old'), member('new', [...NAMES, 'newest-1', 'newest-2', 'newest-3'])];
    const shares = shareOut({ members, holders: new Map(NAMES.map((name) => [name, 'new'])) });
    expect(['newest-1', 'newest-2', 'newest-3'].map((name) => shares.get(name))).toEqual(['new', 'new', 'new']);
    expect(counts(shares)).toEqual(
      new Map([
        ['new', 8],
        ['old', 8],
      ]),
    );
  });
});
