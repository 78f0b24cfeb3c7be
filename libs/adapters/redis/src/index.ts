export { parseRedisAddress, RedisAddressInvalid, type RedisAddress, type RedisNode } from './redis-address.js';
export { RedisConnections, RedisUnavailable, type Manners, type RedisClient } from './redis-connections.js';
export { riskInWords, riskySettings, type RiskySetting } from './risky-settings.js';
export { openSharedRedis, type SharedRedis } from './open-redis.js';
