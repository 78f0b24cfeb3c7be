import { Cluster, Redis, type ClusterOptions, type RedisOptions } from 'ioredis';
import type { RedisAddress } from './redis-address.js';

/** A connection to one server or to a whole cluster; their commands are the same. */
export type RedisClient = Redis | Cluster;

/** How commands on a connection behave while Redis is away. */
export interface Manners {
  /** Attempts to reconnect before a command fails; null: it waits for as long as it takes. */
  readonly maxRetriesPerRequest: number | null;
  /** Milliseconds until a command without answer fails; none unless told. */
  readonly commandTimeout?: number;
  /** False: a command fails at once while there is no connection. */
  readonly enableOfflineQueue?: boolean;
}

/** Redis did not answer in time, or not as Redis does. */
export class RedisUnavailable extends Error {
  override readonly name = 'RedisUnavailable';
  constructor(
    readonly reason: string,
    cause: unknown,
  ) {
    super(`Redis does not answer: ${reason}`, { cause });
  }
}

/** Once Redis is back, work goes on within a second, however long it was away. */
const LONGEST_RETRY_DELAY_MS = 1_000;
/** When closing begins, a lost connection gets its next attempt, and no more. */
const LAST_ATTEMPT_WITHIN_MS = 2 * LONGEST_RETRY_DELAY_MS;
/** ioredis keeps the process alive that long after each disconnection; by default it is 2 s. */
const DISCONNECT_WITHIN_MS = 200;
const CONNECT_WITHIN_MS = 5_000;
/**
 * A server that hangs keeps its connections. So does a master that was cut off and replaced; ioredis' own detector of
 * that is not used: it may end a connection for good that is just being made again.
 */
const SILENT_FOR_MS = 5_000;
/** The same where commands block: BullMQ waits for a job for up to 10 s. */
const SILENT_WHILE_BLOCKED_MS = 15_000;
/** Longest that opening may take, all sentinels or nodes tried. */
const OPEN_WITHIN_MS = 10_000;
/** How often a command is sent again, 100 ms apart, while the node it belongs to is away: about 2 s and 10 s. */
const IMPATIENT_REDIRECTIONS = 20;
const PATIENT_REDIRECTIONS = 100;
/** ioredis: reconnect, and send the command that failed again. */
const RESEND = 2;

/** All connections to one Redis, with the copies that others make of them. */
export class RedisConnections {
  private readonly all: RedisClient[] = [];
  private closing = false;
  /** Until Redis answered once, sentinels that are away are told of instead of tried for ever. */
  private isPatient = false;

  constructor(
    private readonly address: RedisAddress,
    private readonly onError: (error: Error) => void,
  ) {}

  /** A connection that is made by its first command, or by {@link connect}. */
  open(manners: Manners): RedisClient {
    return this.kept(this.address.kind === 'cluster' ? this.toCluster(manners) : new Redis(this.optionsFor(manners)));
  }

  /** @throws RedisUnavailable */
  async connect(client: RedisClient): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${OPEN_WITHIN_MS} ms`)), OPEN_WITHIN_MS);
    });
    // What is thrown says only that the connection is closed; why is told by the event before it.
    let reason: Error | undefined;
    const note = (error: Error) => void (reason = error);
    client.on('error', note);
    try {
      await Promise.race([client.connect().then(() => client.ping()), late]);
      this.isPatient = true;
    } catch (error) {
      throw new RedisUnavailable(inWords(reason ?? error), error);
    } finally {
      client.off('error', note);
      clearTimeout(timer);
    }
  }

  /** Connects in the background, and tries for as long as it takes. */
  connectSometime(client: RedisClient): void {
    this.isPatient = true;
    client.connect().catch(() => {
      // It is tried again; whoever sends a command meanwhile hears of it.
    });
  }

  /**
   * No connection that is lost from now on is made again: what waits for it fails instead, and closing cannot hang.
   *
   * @returns whether all are there
   */
  async settle(): Promise<boolean> {
    this.closing = true;
    await Promise.all(this.all.map(settled));
    return this.all.every(({ status }) => status === 'ready');
  }

  /** Not `quit`, which waits for a server that may be away: whoever closes has nothing pending any more. */
  disconnect(): void {
    this.closing = true;
    for (const client of this.all) client.disconnect();
  }

  private optionsFor(manners: Manners): RedisOptions {
    const { username, password } = this.address;
    const common = {
      ...manners,
      ...(username !== null && { username }),
      ...(password !== null && { password }),
      ...(this.address.tls && { tls: {} }),
      lazyConnect: true,
      connectTimeout: CONNECT_WITHIN_MS,
      socketTimeout: SILENT_FOR_MS,
      disconnectTimeout: DISCONNECT_WITHIN_MS,
      retryStrategy: this.retryDelay,
    };
    if (this.address.kind === 'cluster') return common;
    const { database: db } = this.address;
    if (this.address.kind === 'single') return { ...common, ...this.address.node, db };
    const { sentinels, group, sentinelLogin, tls } = this.address;
    return {
      ...common,
      db,
      sentinels: [...sentinels],
      name: group,
      ...(sentinelLogin.username !== null && { sentinelUsername: sentinelLogin.username }),
      ...(sentinelLogin.password !== null && { sentinelPassword: sentinelLogin.password }),
      ...(tls && { sentinelTLS: {}, enableTLSForSentinelMode: true }),
      sentinelRetryStrategy: (attempts) => (this.isPatient ? this.retryDelay(attempts) : null),
      reconnectOnError: (error) => (error.message.startsWith('READONLY') ? RESEND : false),
    };
  }

  private toCluster({ enableOfflineQueue = true, ...manners }: Manners): Cluster {
    if (this.address.kind !== 'cluster') throw new TypeError('No address of a cluster');
    const { retryStrategy: _perCluster, ...redisOptions } = this.optionsFor(manners);
    const options: ClusterOptions = {
      redisOptions,
      lazyConnect: true,
      enableOfflineQueue,
      clusterRetryStrategy: this.retryDelay,
      maxRedirections: manners.maxRetriesPerRequest === null ? PATIENT_REDIRECTIONS : IMPATIENT_REDIRECTIONS,
      // By name and not by number, or the certificate of a node would not fit.
      dnsLookup: (host, done) => done(null, host),
    };
    return new Cluster([...this.address.nodes], options);
  }

  private readonly retryDelay = (attempts: number): number | null =>
    this.closing ? null : Math.min(attempts * 100, LONGEST_RETRY_DELAY_MS);

  /** The copies are BullMQ's, for commands that block. */
  private kept(client: RedisClient): RedisClient {
    client.on('error', this.onError);
    const patient = { socketTimeout: SILENT_WHILE_BLOCKED_MS };
    if (client instanceof Cluster) {
      const duplicate = client.duplicate.bind(client);
      client.duplicate = (nodes, options) =>
        this.kept(duplicate(nodes, { ...options, redisOptions: { ...options?.redisOptions, ...patient } })) as Cluster;
    } else {
      const duplicate = client.duplicate.bind(client);
      client.duplicate = (options) => this.kept(duplicate({ ...options, ...patient })) as Redis;
    }
    this.all.push(client);
    return client;
  }
}

async function settled(client: RedisClient): Promise<void> {
  if (client.status === 'ready' || client.status === 'end' || client.status === 'wait') return;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    client.once('ready', resolve);
    client.once('end', resolve);
    timer = setTimeout(resolve, LAST_ATTEMPT_WITHIN_MS);
  });
  clearTimeout(timer);
}

/** What a cluster's client says first is that all nodes failed; why is one level below. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { lastNodeError } = error as { lastNodeError?: Error };
  return lastNodeError?.message || error.message || error.name;
}
