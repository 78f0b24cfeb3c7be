import { expect, it } from '@jest/globals';
import { StoreUnavailable } from '#event-sourcing';
import { Room } from './room.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('lets in so many at a time, in the order of their coming, and says when it is empty', async () => {
  const room = new Room();
  const inside: number[] = [];
  for (let no = 0; no < 300; no++) void room.enter(1).then(() => inside.push(no));
  await turn();
  expect(inside).toEqual(Array.from({ length: 256 }, (_, no) => no));
  room.leave(1);
  await turn();
  expect(inside.at(-1)).toBe(256);
  let isEmpty = false;
  const emptied = room.empty().then(() => (isEmpty = true));
  for (let left = 0; left < 298; left++) room.leave(1);
  await turn();
  expect([inside.length, isEmpty]).toEqual([300, false]);
  room.leave(1);
  await emptied;
});

it('lets in one that is larger than all the room, alone', async () => {
  const room = new Room();
  await room.enter(100_000_000);
  let isIn = false;
  const next = room.enter(1).then(() => (isIn = true));
  await turn();
  expect(isIn).toBe(false);
  room.leave(100_000_000);
  await next;
});

it('turns away whoever would wait behind too many', async () => {
  const room = new Room();
  for (let no = 0; no < 256 + 20_000; no++) void room.enter(1);
  await expect(room.enter(1)).rejects.toBeInstanceOf(StoreUnavailable);
});
