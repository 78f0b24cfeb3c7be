import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  InMemoryEventStore,
  InMemoryProjectionStore,
  NO_STREAM,
  systemClock,
  type CommandMeta,
  type Projection,
  type RecordedEvent,
} from '#event-sourcing';
import { observeCommands } from '../observed-commands.js';
import { observedPolicy } from '../observed-policy.js';
import { openTracing } from './open-tracing.js';
import { parseTraceparent, spanIdOf, traceIdOf, traceparentOf } from './trace-ids.js';
import { startTraceReceiver, type ReceivedSpan } from '#testing';
import { tracedEventStore } from './traced-event-store.js';
import { tracedProjections } from './traced-projections.js';
import type { Tracing } from './tracing.js';

const metaOf = (correlationId: string): CommandMeta => ({
  commandId: randomUUID(),
  correlationId,
  causationId: null,
  actor: { userId: 'u', unitId: 'v', role: 'issuer' },
  occurredAt: '2026-03-02T02:00:00.000Z',
});

class Give {
  constructor(readonly meta: CommandMeta) {}
}

let receiver: Awaited<ReturnType<typeof startTraceReceiver>>;
let tracing: Tracing;
let store: InMemoryEventStore;

beforeEach(async () => {
  receiver = await startTraceReceiver();
  tracing = await openTracing(`${receiver.url}/`, 'test');
  store = new InMemoryEventStore(systemClock);
});
afterEach(async () => {
  await store.close();
  // Or it would try to send, long after the test, what the test left unsent.
  await tracing.close().catch(() => {});
  await receiver.close();
});

/** A bus whose one handler appends an event. */
function busOver() {
  const traced = tracedEventStore(store, tracing);
  const bus = {
    execute: async (command: object) => {
      const { meta } = command as Give;
      const given = { id: randomUUID(), type: 'Given.v1', data: {}, meta };
      const stream = `s-${meta.commandId}`;
      return traced.append({ stream, expectedRevision: NO_STREAM, events: [given] });
    },
  };
  observeCommands(bus, { meters: null, tracing });
  return bus;
}

async function sent(): Promise<Map<string, ReceivedSpan>> {
  await tracing.close();
  return new Map(receiver.spans.map((span) => [span.name, span]));
}

describe('a trace', () => {
  it('goes from the request to the command to the append, under the correlation as its id', async () => {
    const correlationId = randomUUID();
    const meta = metaOf(correlationId);
    const outside = parseTraceparent(`00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`)!;
    const wish = { correlationId, links: [outside] };
    await tracing.span('POST /things', wish, () => busOver().execute(new Give(meta)));
    const spans = await sent();
    const [request, command, append] = ['POST /things', 'command Give', 'append'].map((name) => spans.get(name)!);
    expect(request).toMatchObject({ traceId: traceIdOf(correlationId), links: [{ traceId: 'ab'.repeat(16) }] });
    expect(command).toMatchObject({ parentSpanId: request!.spanId, spanId: spanIdOf(meta.commandId) });
    expect(append).toMatchObject({ traceId: request!.traceId, parentSpanId: command!.spanId });
  });

  it('is taken up by a policy as a root of its own in the same trace, linked to the command', async () => {
    const bus = busOver();
    const meta = metaOf(randomUUID());
    await bus.execute(new Give(meta));
    const [event] = await store.readAll(0, 1);
    const answer = metaOf(meta.correlationId);
    const policy = {
      name: 'answer.v1',
      types: ['Given.v1'],
      react: async () => void (await bus.execute(new Give(answer))),
    };
    await observedPolicy(policy, { tracing }).react(event as RecordedEvent);
    await tracing.close();
    const reaction = receiver.spans.find(({ name }) => name === 'react answer.v1')!;
    const commands = receiver.spans.filter(({ name }) => name === 'command Give');
    expect(reaction.traceId).toBe(traceIdOf(meta.correlationId));
    expect(reaction.parentSpanId ?? '').toBe('');
    expect(reaction.links).toEqual([expect.objectContaining({ spanId: commands[0]!.spanId })]);
    expect(commands[1]).toMatchObject({ traceId: reaction.traceId, parentSpanId: reaction.spanId });
  });

  it('is linked to by the batch of a projection, which holds the events of many', async () => {
    const bus = busOver();
    const metas = Array.from({ length: 40 }, () => metaOf(randomUUID()));
    for (const meta of metas) await bus.execute(new Give(meta));
    const events = await store.readAll(0, 100);
    const projection: Projection = {
      name: 'givens.v1',
      table: 'givens',
      key: 'id',
      keysOf: () => [],
      empty: () => ({}),
      on: { 'Given.v1': (row: object) => row },
    } as unknown as Projection;
    await tracedProjections(new InMemoryProjectionStore(), tracing).apply(projection, events, 0, 40);
    const batch = (await sent()).get('project givens.v1')!;
    expect(batch.links).toHaveLength(32);
    expect(batch.links![0]).toMatchObject({
      traceId: traceIdOf(metas[0]!.correlationId),
      spanId: spanIdOf(metas[0]!.commandId),
    });
    expect(metas.map(({ correlationId }) => traceIdOf(correlationId))).not.toContain(batch.traceId);
  });

  it('says that its work failed, and nothing of what was written in it', async () => {
    const work = () => Promise.reject(new TypeError('Ông Nguyễn Văn A'));
    await expect(tracing.span('failing', {}, work)).rejects.toThrow();
    const span = (await sent()).get('failing')!;
    expect(span.status.code).toBe(2);
    expect(JSON.stringify(span)).not.toContain('Nguyễn');
  });

  it('whose receiver is away costs the work nothing', async () => {
    await receiver.close();
    await expect(tracing.span('alone', {}, async () => 'done')).resolves.toBe('done');
  });
});

describe('a traceparent', () => {
  it('is read as it was written', () => {
    const header = `00-${'1a'.repeat(16)}-${'2b'.repeat(8)}-01`;
    expect(traceparentOf(parseTraceparent(header)!)).toBe(header);
  });

  it.each([undefined, '', 'nonsense', `00-${'0'.repeat(32)}-${'2b'.repeat(8)}-01`, ['a']])('is not %p', (header) => {
    expect(parseTraceparent(header)).toBeNull();
  });
});
