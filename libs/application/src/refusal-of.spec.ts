import { expect, it } from '@jest/globals';
import { ReasonMissing } from '#domain';
import { TooMuchContention } from '#event-sourcing';
import { refusalOf } from './refusal-of.js';

it('answers what a rule said no with, and nothing for what was done', async () => {
  const refusal = new ReasonMissing('WithdrawAssignment');
  expect(await refusalOf(() => Promise.reject(refusal))).toBe(refusal);
  expect(await refusalOf(() => Promise.resolve('done'))).toBeNull();
});

it.each([new TooMuchContention('unit-1', 50), new Error('the store is away')])(
  'throws on what may go well the next time: %s',
  async (error) => {
    await expect(refusalOf(() => Promise.reject(error))).rejects.toBe(error);
  },
);
