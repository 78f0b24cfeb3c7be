import { afterEach, describe, expect, it } from '@jest/globals';
import {
  InMemoryEventStore,
  NO_STREAM,
  Refusal,
  StoreUnavailable,
  systemClock,
  type CommandMeta,
  type EventStore,
  type NewEvent,
} from '#event-sourcing';
import { observeCommands } from '../observed-commands.js';
import { openTelemetry, type Telemetry } from '../telemetry.js';
import { measuredEventStore } from './measured-event-store.js';
import { Meters } from './meters.js';

const meta: CommandMeta = {
  commandId: '0190aa11-2233-4455-8677-8899aabbccdd',
  correlationId: '0190aa11-2233-4455-8677-8899aabbccee',
  causationId: null,
  actor: { userId: 'u', unitId: 'v', role: 'issuer' },
  occurredAt: '2026-03-02T02:00:00.000Z',
};
const event = (n: number, type = 'Happened.v1', data: object = {}): NewEvent => ({
  id: `0190aa11-2233-4455-8677-8899aabb000${n}`,
  type,
  data,
  meta,
});

async function valuesOf(meters: Meters, name: string): Promise<Record<string, number>> {
  const { values } = await meters.registry.getSingleMetric(`thongsuot_${name}`)!.get();
  return Object.fromEntries(values.map(({ labels, value }) => [Object.values(labels).join(' '), value]));
}

describe('what is appended', () => {
  it('is counted by type once, however often it is repeated, and conflicts apart', async () => {
    const meters = new Meters();
    const store = measuredEventStore(new InMemoryEventStore(systemClock), meters);
    const first = { stream: 's', expectedRevision: NO_STREAM, events: [event(1), event(2)] };
    await store.append(first);
    await store.append(first);
    const late = { stream: 's', expectedRevision: NO_STREAM, events: [event(3)] };
    await expect(store.append(late)).rejects.toThrow();
    const rung = event(4, 'AssignmentChased.v1', { rung: 'overdue' });
    await store.appendMany([late, { stream: 't', expectedRevision: NO_STREAM, events: [rung] }]);
    expect(await valuesOf(meters, 'events_appended_total')).toEqual({ 'Happened.v1': 2, 'AssignmentChased.v1': 1 });
    expect(await valuesOf(meters, 'appends_total')).toEqual({ written: 2, repeated: 1, stale: 2 });
    expect(await valuesOf(meters, 'stale_revisions_total')).toEqual({ '': 2 });
    expect(await valuesOf(meters, 'reminders_sent_total')).toEqual({ overdue: 1 });
  });

  it('is told apart from a store that is away', async () => {
    const meters = new Meters();
    const away = { append: () => Promise.reject(new StoreUnavailable('gone')) } as unknown as EventStore;
    const append = { stream: 's', expectedRevision: NO_STREAM, events: [event(1)] };
    await expect(measuredEventStore(away, meters).append(append)).rejects.toThrow(StoreUnavailable);
    expect(await valuesOf(meters, 'appends_total')).toEqual({ unavailable: 1 });
  });
});

describe('commands', () => {
  class Refused extends Refusal {
    readonly code = 'not-now';
  }
  class DoIt {
    constructor(readonly outcome: () => unknown) {}
  }

  it('are counted by name and by what came of them', async () => {
    const meters = new Meters();
    const bus = { execute: async (command: object) => (command as DoIt).outcome() };
    observeCommands(bus, { meters, tracing: null });
    await bus.execute(new DoIt(() => ({ position: 7, repeated: false })));
    await bus.execute(new DoIt(() => ({ position: 7, repeated: true })));
    await bus.execute(new DoIt(() => ({ position: null, repeated: false })));
    const failing = [new Refused(), new StoreUnavailable('x'), new Error('x')];
    for (const error of failing) {
      const command = new DoIt(() => {
        throw error;
      });
      await expect(bus.execute(command)).rejects.toBe(error);
    }
    expect(await valuesOf(meters, 'commands_total')).toEqual({
      'DoIt carried-out': 1,
      'DoIt repeated': 1,
      'DoIt nothing-to-do': 1,
      'DoIt not-now': 1,
      'DoIt unavailable': 1,
      'DoIt failed': 1,
    });
  });
});

describe('the port of the metrics', () => {
  let telemetry: Telemetry | null = null;
  afterEach(() => telemetry?.close());

  const open = async () => {
    const options = { program: 'test', logLevel: 'silent', metricsHost: '127.0.0.1', otlpEndpoint: null };
    telemetry = await openTelemetry({ ...options, metricsPort: 0 });
    return telemetry;
  };

  it('answers what is counted and what is looked up, without what cannot be looked up', async () => {
    const { meters, metricsUrl } = await open();
    meters!.watch('stock', 'Things', ['kind'], () => [{ labels: { kind: 'a' }, value: 3 }]);
    meters!.watch('broken', 'Nothing', [], () => Promise.reject(new Error('away')));
    meters!.watch('slow', 'Nothing either', [], () => new Promise(() => {}));
    const answer = await fetch(metricsUrl!);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0.0.4/);
    expect(text).toMatch(/^thongsuot_stock\{kind="a"\} 3$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(text).not.toMatch(/^thongsuot_(?:broken|slow)\b/m);
  });

  it('answers nothing else', async () => {
    const { metricsUrl } = await open();
    expect((await fetch(new URL('/', metricsUrl!))).status).toBe(404);
    expect((await fetch(metricsUrl!, { method: 'POST' })).status).toBe(404);
  });
});
