/** What happened: a literal, versioned type name (`ReportSubmitted.v1`) and plain JSON data. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** Who acted. `unitId` is the unit in whose name the person acted, as of the action. */
export interface Actor {
  readonly userId: string;
  readonly unitId: string;
  readonly role: string;
}

/** What every command carries and every event it causes inherits. */
export interface CommandMeta {
  /** Identifies the command; a repeat under the same id is recognised and answered as the first. */
  readonly commandId: string;
  /** Shared by everything that one request from outside set off. */
  readonly correlationId: string;
  /** The event or command that caused this one; null for a request from outside. */
  readonly causationId: string | null;
  readonly actor: Actor;
  /** ISO instant at which it happened, as the actor states it; may lie long before `recordedAt`. */
  readonly occurredAt: string;
  /** Hash of what the command asked for; tells a repeat from another command under a reused id. */
  readonly fingerprint?: string;
}

export interface EventMeta extends CommandMeta {
  /** ISO instant at which the store recorded it. */
  readonly recordedAt: string;
}

/** An event on its way into the store. `id` is the key by which a repeated append is recognised. */
export interface NewEvent<E extends DomainEvent = DomainEvent> {
  readonly id: string;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly meta: CommandMeta;
}

/** Place of an event in the order of the whole log; positions grow, with gaps allowed. */
export type Position = number;

/** Before the first event. */
export const START: Position = 0;

/** An event as the store gives it back. Distributes over a union, so that `type` narrows `data`. */
export type RecordedEvent<E extends DomainEvent = DomainEvent> = E extends DomainEvent
  ? {
      readonly id: string;
      readonly type: E['type'];
      readonly data: E['data'];
      readonly stream: string;
      /** 0 for the first event of its stream. */
      readonly revision: number;
      readonly position: Position;
      readonly meta: EventMeta;
    }
  : never;
