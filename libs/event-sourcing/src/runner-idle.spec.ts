import { expect, it } from '@jest/globals';
import {
  InMemoryEventStore,
  InMemoryProjectionStore,
  NO_STREAM,
  runProjection,
  START,
  systemClock,
} from '#event-sourcing';
import { newEvent, things } from '#testing';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('a runner whose stored checkpoint was forgotten passes over what does not concern it once more', async () => {
  const store = new InMemoryEventStore(systemClock);
  const rows = new InMemoryProjectionStore();
  const runner = runProjection(store, rows, things);
  const append = (stream: string) =>
    store.append({ stream, expectedRevision: NO_STREAM, events: [newEvent('NobodysConcern.v1', {})] });
  const saved = async (position: number) => {
    while ((await rows.load(things.name)) !== position) await turn();
  };
  const first = await append('one');
  await saved(first.position);
  // As a database does that was killed: its last commits are gone.
  await rows.save(things.name, first.position, START);
  const second = await append('two');
  await saved(second.position);
  await runner.stop();
  await store.close();
});

it('and so does one whose checkpoint could not be stored', async () => {
  const store = new InMemoryEventStore(systemClock);
  const rows = new InMemoryProjectionStore();
  const save = rows.save.bind(rows);
  let failures = 2;
  rows.save = async (...move) => {
    if (failures-- > 0) throw new Error('away');
    return save(...move);
  };
  const runner = runProjection(store, rows, things);
  const { position } = await store.append({
    stream: 'one',
    expectedRevision: NO_STREAM,
    events: [newEvent('NobodysConcern.v1', {})],
  });
  while ((await rows.load(things.name)) !== position) await turn();
  expect(failures).toBeLessThan(0);
  await runner.stop();
  await store.close();
});
