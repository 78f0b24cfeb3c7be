/** Where the event store is injected; its port is declared in event-sourcing. */
export const EVENT_STORE = Symbol('EventStore');
/** Where the clock is injected. */
export const CLOCK = Symbol('Clock');
