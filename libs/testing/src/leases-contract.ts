import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Lease, Leases } from '#event-sourcing';

/** Leases that nobody holds. */
export interface OpenedLeases {
  readonly leases: Leases;
  /** Lets time go on by the clock that decides. */
  pass(milliseconds: number): Promise<void>;
  close?(): Promise<void>;
}

const TERM = 600_000;

/** The promise of the {@link Leases} port, run whole on every adapter. */
export function leasesContract(adapter: string, open: () => Promise<OpenedLeases>): void {
  describe(`${adapter} keeps the Leases contract`, () => {
    let at: OpenedLeases;
    let leases: Leases;
    beforeEach(async () => {
      at = await open();
      leases = at.leases;
    });
    afterEach(() => at.close?.());

    const acquire = (name: string, holder: string) => leases.acquire([name], holder, TERM).then(([lease]) => lease);
    const holderOf = async (name: string) => (await leases.roster()).holders.get(name);
    const members = async () => (await leases.roster()).members.toSorted((a, b) => (a.holder < b.holder ? -1 : 1));

    it('hands a lease out to one holder, and each lease for itself', async () => {
      expect(await acquire('p', 'a')).toEqual({ name: 'p', holder: 'a', token: 1 });
      expect(await acquire('p', 'b')).toBeUndefined();
      expect(await leases.acquire(['p', 'q'], 'b', TERM)).toEqual([{ name: 'q', holder: 'b', token: 1 }]);
      expect((await leases.roster()).holders).toEqual(
        new Map([
          ['p', 'a'],
          ['q', 'b'],
        ]),
      );
    });

    it('hands out nothing where nothing is asked for', async () => {
      expect(await leases.acquire([], 'a', TERM)).toEqual([]);
      expect(await leases.renew([], TERM)).toEqual([]);
    });

    it('hands it out anew when its time is over, under a newer token, and not before', async () => {
      const first = (await acquire('p', 'a'))!;
      await at.pass(TERM - 60_000);
      expect(await acquire('p', 'b')).toBeUndefined();
      await at.pass(60_000);
      expect(await holderOf('p')).toBeUndefined();
      expect(await acquire('p', 'b')).toEqual({ name: 'p', holder: 'b', token: first.token + 1 });
    });

    it('prolongs it for the holder of the newest token only', async () => {
      const first = (await acquire('p', 'a'))!;
      const kept = (await acquire('q', 'a'))!;
      await at.pass(TERM);
      const second = (await acquire('p', 'b'))!;
      expect(await leases.renew([first, kept], TERM)).toEqual([kept]);
      await at.pass(TERM - 60_000);
      expect(await leases.renew([second], TERM)).toEqual([second]);
      await at.pass(60_000);
      expect([await acquire('p', 'c'), await holderOf('p'), await holderOf('q')]).toEqual([undefined, 'b', undefined]);
    });

    it('prolongs what ran out and nobody wanted', async () => {
      const lease = (await acquire('p', 'a'))!;
      await at.pass(2 * TERM);
      expect(await leases.renew([lease], TERM)).toEqual([lease]);
      expect(await acquire('p', 'b')).toBeUndefined();
    });

    it('gives a holder what he has already, under a newer token: he may be another process by that name', async () => {
      const dead = (await acquire('p', 'standalone'))!;
      const again = (await acquire('p', 'standalone'))!;
      expect(again.token).toBe(dead.token + 1);
      expect(await leases.renew([dead], TERM)).toEqual([]);
    });

    it('makes a released one free at once, and never hands its token out again', async () => {
      const first = (await acquire('p', 'a'))!;
      await leases.release(first);
      expect(await holderOf('p')).toBeUndefined();
      expect(await leases.renew([first], TERM)).toEqual([]);
      expect(await acquire('p', 'b')).toEqual({ name: 'p', holder: 'b', token: first.token + 1 });
    });

    it('releases nothing on the word of one who lost it', async () => {
      const lost = (await acquire('p', 'a'))!;
      await at.pass(TERM);
      await acquire('p', 'b');
      await leases.release(lost);
      expect(await holderOf('p')).toBe('b');
    });

    it('gives each lease to one of many who ask at the same instant', async () => {
      const names = ['p', 'q', 'r', 's', 't', 'u'];
      const holders = ['a', 'b', 'c', 'd'];
      for (let round = 1; round <= 10; round++) {
        const answers = await Promise.all(
          holders.map((holder, index) => leases.acquire(index % 2 ? names : names.toReversed(), holder, TERM)),
        );
        const handedOut: Lease[] = answers.flat();
        expect(handedOut.map(({ name }) => name).toSorted()).toEqual(names);
        expect(new Set(handedOut.map(({ token }) => token))).toEqual(new Set([round]));
        await Promise.all(handedOut.map((lease) => leases.release(lease)));
      }
    });

    it('knows who is there, and what he offers, for as long as he says', async () => {
      await leases.attend({ holder: 'a', names: ['p'] }, TERM);
      const { members: found } = await leases.attend({ holder: 'b', names: ['p', 'q'] }, 2 * TERM);
      expect(found).toHaveLength(2);
      expect(await members()).toEqual([
        { holder: 'a', names: ['p'] },
        { holder: 'b', names: ['p', 'q'] },
      ]);
      await at.pass(TERM);
      expect(await members()).toEqual([{ holder: 'b', names: ['p', 'q'] }]);
      await leases.attend({ holder: 'b', names: ['q'] }, 2 * TERM);
      expect(await members()).toEqual([{ holder: 'b', names: ['q'] }]);
    });

    it('forgets one who leaves, at once', async () => {
      const lease = (await acquire('p', 'a'))!;
      await leases.attend({ holder: 'a', names: ['p'] }, TERM);
      await leases.leave('a');
      expect(await members()).toEqual([]);
      // He may still be finishing what he holds.
      expect(await leases.renew([lease], TERM)).toEqual([lease]);
    });
  });
}
