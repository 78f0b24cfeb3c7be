/** Where the event store is injected; its port is declared in event-sourcing. */
export const EVENT_STORE = Symbol('EventStore');
/** Where the clock is injected. */
export const CLOCK = Symbol('Clock');
/** Where ids that nothing has had come from; random ones unless provided otherwise, as where a log is to be repeated. */
export const FRESH_ID = Symbol('FreshId');
