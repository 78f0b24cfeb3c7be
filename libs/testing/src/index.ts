export { specOf, type Given, type Outcome } from './given-when-then.js';
export { newEvent, someMeta } from './new-event.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { eventStoreContract, type OpenedStore, type OpenOptions } from './event-store-contract.js';
export { projectionStoreContract, type OpenedProjections } from './projection-store-contract.js';
export { recorded } from './recorded.js';
export { thingHistory, things, thingTables, type ThingEvent, type ThingRow } from './sample-projections.js';
