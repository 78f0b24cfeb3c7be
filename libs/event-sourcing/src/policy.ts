import { deriveId } from './ids.js';
import type { Actor, CommandMeta, DomainEvent, Position, RecordedEvent } from './event.js';

/**
 * Turns events into commands; keeps no state of its own. It may be handed the same event twice, so its commands
 * carry ids derived from the event's ({@link causedBy}). A failure is retried; nothing is skipped.
 */
export interface Policy<E extends DomainEvent = DomainEvent> {
  readonly name: string;
  readonly types: readonly E['type'][];
  react(event: RecordedEvent<E>): Promise<void>;
}

/** A policy could not do, this time, what an event asks for. It is tried again; nothing is passed over unasked. */
export class ReactionFailed extends Error {
  override readonly name = 'ReactionFailed';
  constructor(
    readonly policy: string,
    readonly eventId: string,
    readonly position: Position,
    cause: unknown,
  ) {
    super(`${policy} fails at event ${eventId} at position ${position}: ${String(cause)}`, { cause });
  }
}

/** Meta of a command that an event causes: who acts is said anew, the correlation goes on. */
export function causedBy(event: RecordedEvent, policy: string, actor: Actor, part: string | number = 0): CommandMeta {
  return {
    commandId: deriveId(policy, event.id, part),
    correlationId: event.meta.correlationId,
    causationId: event.id,
    actor,
    occurredAt: event.meta.occurredAt,
  };
}
