import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deriveId, START } from '#event-sourcing';
import type { OpenedProjections } from '../projection-store-contract.js';

const [first, second] = [deriveId('standing-still', 1), deriveId('standing-still', 2)];
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Where runners stand, and what they were told to pass over. */
export function standingStill(open: () => Promise<OpenedProjections>): void {
  describe('standing still', () => {
    let at: OpenedProjections;
    beforeEach(async () => {
      at = await open();
    });
    afterEach(() => at.close?.());

    it('is told of by the latest note, until the checkpoint is past the event', async () => {
      await at.store.save('b.v1', START, 3);
      await at.store.noteStandstill({ runner: 'b.v1', eventId: first, position: 5, reason: 'odd' });
      await at.store.noteStandstill({ runner: 'a.v1', eventId: first, position: 5, reason: 'odd too \0' });
      await at.store.noteStandstill({ runner: 'b.v1', eventId: second, position: 6, reason: 'other' });
      expect(await at.store.standstills()).toEqual([
        expect.objectContaining({ runner: 'a.v1', eventId: first, position: 5 }),
        { runner: 'b.v1', eventId: second, position: 6, reason: 'other', notedAt: expect.stringMatching(ISO) },
      ]);
      await at.store.save('b.v1', 3, 6);
      expect((await at.store.standstills()).map(({ runner }) => runner)).toEqual(['a.v1']);
    });

    it('is ended by a skip, which keeps who decided first, when and why', async () => {
      expect(await at.store.skips()).toEqual([]);
      const skip = { runner: 'b.v1', eventId: second, position: 6, reason: 'không đọc được', skippedBy: 'lan' };
      await at.store.skip(skip);
      await at.store.skip({ ...skip, reason: 'again', skippedBy: 'minh' });
      await at.store.skip({ ...skip, eventId: first, position: 5 });
      await at.store.skip({ ...skip, runner: 'a.v1' });
      const skips = await at.store.skips();
      expect(skips.map(({ runner, eventId }) => [runner, eventId])).toEqual([
        ['a.v1', second],
        ['b.v1', first],
        ['b.v1', second],
      ]);
      expect(skips[2]).toEqual({ ...skip, skippedAt: expect.stringMatching(ISO) });
    });
  });
}
