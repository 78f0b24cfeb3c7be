export { specOf, type Given, type Outcome } from './given-when-then.js';
export { newEvent, someMeta } from './new-event.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { eventStoreContract, type OpenedStore, type OpenOptions } from './event-store-contract.js';
export { leasesContract, type OpenedLeases } from './leases-contract.js';
export { projectionStoreContract, type OpenedProjections } from './projection-store-contract.js';
export { recorded } from './recorded.js';
export {
  places,
  thingHistory,
  things,
  thingTables,
  type PlaceEvent,
  type PlaceRow,
  type ThingEvent,
  type ThingRow,
} from './sample-projections.js';
export { startEventStoreDouble } from './event-store-double/start-event-store-double.js';
export type { DoubleOptions, EventStoreDouble } from './event-store-double/event-store-double.js';
export { canMakeCertificates, makeCertificate, type Certificate } from './event-store-double/certificate.js';
export { DoubleProcess, type DoubleProcessOptions } from './event-store-double/double-process.js';
export { testEventStore, type TestEventStore } from './test-event-store.js';
export { KEEPS_EVERYTHING, redisIsThere, startRedis, type RedisServer } from './redis/redis-server.js';
export { startRedisCluster, type RedisClusterUnderTest } from './redis/redis-cluster.js';
export { startRedisWithSentinel, type RedisWithSentinel } from './redis/redis-sentinel.js';
export { startTraceReceiver, type ReceivedSpan, type TraceReceiver } from './traces/trace-receiver.js';
export { startReceivingSystem, type Received, type ReceivingSystem } from './receiving-system.js';
