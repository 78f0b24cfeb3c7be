import { expect, it } from '@jest/globals';
import { eachAtOnce } from './each-at-once.js';

it('does as many at once as it is told, and answers in their order', async () => {
  let underWay = 0;
  let most = 0;
  const doubled = await eachAtOnce([3, 1, 2, 5, 4], 2, async (item) => {
    most = Math.max(most, ++underWay);
    // The larger come later.
    for (let turn = 0; turn < item; turn++) await Promise.resolve();
    underWay--;
    return 2 * item;
  });
  expect([doubled, most]).toEqual([[6, 2, 4, 10, 8], 2]);
});

it('fails with the first failure when nothing is under way any more, and begins nothing after it', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const work = async (item: number) => {
    begun.push(item);
    if (item === 1) throw new Error('away');
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    ended.push(item);
  };
  await expect(eachAtOnce([1, 2, 3, 4], 2, work)).rejects.toThrow('away');
  expect([begun, ended]).toEqual([[1, 2], [2]]);
});
