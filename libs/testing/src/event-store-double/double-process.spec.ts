import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NO_STREAM, START, StoreUnavailable, type EventBatch } from '#event-sourcing';
import { EventStoreDbEventStore } from '#adapters/eventstoredb';
import { newEvent } from '../new-event.js';
import { DoubleProcess } from './double-process.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'thong-suot-double-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is killed in the middle, comes back with what it acknowledged, and fails when it is told to', async () => {
  const file = join(folder, 'log.jsonl');
  const first = await DoubleProcess.start({ file });
  const store = new EventStoreDbEventStore(first.url, { timeout: 500 });
  const following = store.subscribe(START)[Symbol.asyncIterator]();
  const append = (no: number) =>
    store.append({
      stream: 'unit-1',
      expectedRevision: no === 0 ? NO_STREAM : no - 1,
      events: [newEvent('A.v1', { no })],
    });
  await append(0);
  expect((await following.next()).value).toMatchObject({ events: [{ data: { no: 0 } }] });
  await first.kill();
  const second = await DoubleProcess.start({ file, port: first.port });
  await second.tell({ loseAnswers: 1 });
  await append(1);
  expect((await following.next()).value).toMatchObject({ events: [{ data: { no: 1 } }] });
  expect(await store.readStream('unit-1')).toHaveLength(2);
  await store.close();
  await second.kill();
});

it('is frozen: appends end in StoreUnavailable, and when it goes on each is in the log once', async () => {
  const server = await DoubleProcess.start();
  const store = new EventStoreDbEventStore(server.url, { timeout: 200 });
  const appends = Array.from({ length: 20 }, (_, no) => ({
    stream: `unit-${no}`,
    expectedRevision: NO_STREAM,
    events: [newEvent('A.v1', { no })],
  }));
  const following = store.subscribe(START)[Symbol.asyncIterator]();
  await store.append(appends[0]!);
  expect((await following.next()).value).toMatchObject({ events: [{ stream: 'unit-0' }] });
  server.signal('SIGSTOP');
  const outcomes = await Promise.allSettled(appends.map((append) => store.append(append)));
  for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: expect.any(StoreUnavailable) });
  server.signal('SIGCONT');
  for (const append of appends) {
    while (!(await store.append(append).catch(() => null)));
  }
  expect(await store.readAll(START, 100)).toHaveLength(20);
  const seen = new Set<string>();
  while (seen.size < 19) {
    const { value } = await following.next();
    for (const { stream } of (value as EventBatch).events) {
      expect(seen).not.toContain(stream);
      seen.add(stream);
    }
  }
  await store.close();
  await server.kill();
});
