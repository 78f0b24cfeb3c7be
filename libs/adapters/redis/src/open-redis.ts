import { parseRedisAddress } from './redis-address.js';
import { RedisConnections, type RedisClient } from './redis-connections.js';
import { riskInWords, riskySettings } from './risky-settings.js';

/** Longest that a request waits for an answer of Redis, in milliseconds. */
const ANSWER_WITHIN_MS = 500;

/** Redis as processes share small things in it, each of which can do without it for a while. */
export interface SharedRedis {
  /** Its commands fail at once while Redis is away, and soon when it hangs. */
  readonly client: RedisClient;
  /** What an operator should know: settings under which jobs are lost, or that it does not answer. */
  warnings(): Promise<string[]>;
  close(): void;
}

/**
 * Connects in the background: a Redis that is away at the start is no reason not to serve.
 * @throws RedisAddressInvalid
 */
export function openSharedRedis(url: string): SharedRedis {
  // What goes wrong is told by the commands that fail and by `warnings`.
  const connections = new RedisConnections(parseRedisAddress(url), () => {});
  const client = connections.open({
    maxRetriesPerRequest: 0,
    commandTimeout: ANSWER_WITHIN_MS,
    enableOfflineQueue: false,
  });
  connections.connectSometime(client);
  return {
    client,
    warnings: async () => {
      try {
        return (await riskySettings(client)).map(riskInWords);
      } catch {
        return ['Redis does not answer; jobs wait for it, and each process counts attempts for itself'];
      }
    },
    close: () => connections.disconnect(),
  };
}
