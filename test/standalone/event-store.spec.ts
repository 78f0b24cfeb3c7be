import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DoubleProcess } from '#testing';
import { Client } from '../journeys/client.js';
import { directiveText } from '../journeys/directive-text.js';
import { samplePasswordIn } from '../programs/passwords.js';
import { Programs } from '../programs/programs.js';

const programs = new Programs();
let folder: string;
let store: DoubleProcess;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thong-suot-event-store-'));
  store = await DoubleProcess.start({ file: join(folder, 'log.jsonl') });
});
afterEach(async () => {
  await programs.end();
  await store.kill();
  await rm(folder, { recursive: true, force: true });
});

describe('EVENT_STORE_URL=esdb://…', () => {
  it('is all it takes to keep the log in an EventStoreDB, and the program outlives its absence', async () => {
    const data = await programs.folder();
    const env = { EVENT_STORE_URL: store.url };
    const program = programs.start(data, { args: ['--sample'], env });
    const url = await program.ready();
    const password = samplePasswordIn(program.output)!;
    const draft = async (address: string, key: string) => {
      const { body } = await new Client(address, null).post('/sessions', { login: 'vanphong', password });
      const clerk = new Client(address, body['token'] as string);
      return clerk.post('/directives/drafts', directiveText, { 'idempotency-key': key });
    };
    const first = await draft(url, 'first');
    expect(first.status).toBe(201);

    await store.kill();
    const ready = () => new Client(url, null).get('/health/ready');
    expect(await ready()).toMatchObject({ status: 503, body: { troubles: [{ part: 'event-store' }] } });
    expect(await draft(url, 'second')).toMatchObject({ status: 503, body: { code: 'unavailable' } });

    store = await DoubleProcess.start({ file: join(folder, 'log.jsonl'), port: store.port });
    expect((await draft(url, 'second')).status).toBe(201);
    while ((await ready()).status !== 200) await new Promise((resolve) => setImmediate(resolve));
    program.signal('SIGTERM');
    expect(await program.ended()).toBe(0);

    const next = programs.start(data, { env });
    expect((await draft(await next.ready(), 'first')).body).toEqual({ ...first.body, repeated: true });
  });

  it.each([
    [
      'nobody answers',
      'esdb://user:secret@127.0.0.1:9?tls=false',
      /^The database that EVENT_STORE_URL names on 127\.0\.0\.1:9 cannot be used: .*\.$/,
    ],
    ['it is none', 'esdb://user:secret@host?tls=perhaps', /^EVENT_STORE_URL: The address of the event store .*\.$/],
  ])('is refused in one sentence without the password where %s', async (_, url, sentence) => {
    const program = programs.start(await programs.folder(), { env: { EVENT_STORE_URL: url } });
    expect(await program.ended()).toBe(1);
    expect(program.errorLines()).toEqual([expect.stringMatching(sentence)]);
    expect(program.errors).not.toContain('secret');
  });
});
