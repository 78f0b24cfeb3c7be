export { EventStoreDbEventStore, type EventStoreDbOptions } from './eventstoredb-event-store.js';
export { EventStoreDbLogImport } from './eventstoredb-log-import.js';
export { checkConnectionString } from './connection.js';
export { isEventStoreDbUrl } from './connection-string.js';
export { ConnectionStringInvalid, SubscriptionRefused, UnreadableEvent, UnstorableEvent } from './store-errors.js';
