import { randomUUID } from 'node:crypto';
import type { CommandMeta, NewEvent } from '#event-sourcing';

/** Meta of a command that somebody gives in a spec; each call is another command. */
export function someMeta(overrides: Partial<CommandMeta> = {}): CommandMeta {
  const commandId = randomUUID();
  return {
    commandId,
    correlationId: commandId,
    causationId: null,
    actor: { userId: 'user-1', unitId: 'unit-1', role: 'unit-officer' },
    occurredAt: '2026-11-22T01:02:03.004Z',
    ...overrides,
  };
}

/** An event as a store takes it; each call has another id. */
export function newEvent(type: string, data: object = {}, meta: Partial<CommandMeta> = {}): NewEvent {
  return { id: randomUUID(), type, data, meta: someMeta(meta) };
}
