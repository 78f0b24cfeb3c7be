import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeClusterCertificates } from './cluster-certificates.js';
import { readCompose, readEnvironment, type Environment, type Service } from './compose-file.js';
import { environmentOf, readStages } from './dockerfile.js';
import { newEnvironment } from './new-environment.js';
import { startRedis, startEventStoreDouble, testDatabase, type EventStoreDouble, type RedisServer } from '#testing';
import { furnishProvince } from '../processes/furnished-province.js';
import { Program } from '../programs/program.js';

const DOCKER = join(process.cwd(), 'docker');
const STAGES = readStages();

type App = 'api' | 'worker';

interface Servers {
  readonly databaseUrl: string;
  readonly redis: RedisServer;
  /** By service; empty where the log is in the database. */
  readonly nodes: ReadonlyMap<string, EventStoreDouble>;
}

/**
 * The programs of a compose file as plain processes: the same services, with the settings that the image, the compose
 * file and a fresh environment file give them. Only addresses, ports and paths are those of this machine, and the event
 * store's nodes are doubles, with the certificates that the containers would get.
 */
export class Installation {
  private readonly programs = new Map<string, Program>();
  private readonly closers: (() => Promise<unknown> | void)[] = [];

  private constructor(
    private readonly folder: string,
    private readonly variables: Environment,
    private readonly services: Readonly<Record<string, Service>>,
    private servers: Servers | null = null,
  ) {}

  static async open(size: string): Promise<Installation> {
    const folder = await mkdtemp(join(tmpdir(), `thong-suot-${size}-`));
    const variables = readEnvironment(newEnvironment(size, join(folder, `${size}.env`)));
    const { services } = readCompose(join(DOCKER, `compose.${size}.yml`), variables);
    const installation = new Installation(folder, variables, services);
    installation.closers.push(() => rm(folder, { recursive: true, force: true }));
    try {
      await installation.startServers();
      return installation;
    } catch (error) {
      await installation.close();
      throw error;
    }
  }

  /** Names of the services that run this program. */
  namesOf(app: App): string[] {
    return Object.keys(this.services).filter((name) => this.services[name]!.build?.target === app);
  }

  /** Loads the sample province, before any program runs; answers everybody's password. */
  async furnish(): Promise<string> {
    const [name = ''] = this.namesOf('api');
    const eventStoreUrl = this.settingsOf(name)['EVENT_STORE_URL'] ?? null;
    const { password } = await furnishProvince(this.servers!.databaseUrl, this.dataFolder, 0, eventStoreUrl);
    return password;
  }

  /** Starts every service of the two programs at the same moment; resolves when all are ready. */
  async start(): Promise<void> {
    for (const app of ['api', 'worker'] as const) {
      for (const name of this.namesOf(app)) {
        this.programs.set(name, new Program({ app, dataFolder: this.dataFolder, env: this.settingsOf(name) }));
      }
    }
    await Promise.all([...this.programs.values()].map((program) => program.ready()));
  }

  program(name: string): Program {
    return this.programs.get(name)!;
  }

  get redisUrl(): string {
    return this.settingsOf(this.namesOf('worker')[0]!)['REDIS_URL']!;
  }

  /** Everything that the programs said. */
  get said(): string {
    return [...this.programs.values()].map(({ output, errors }) => output + errors).join('\n');
  }

  /** Secrets of the environment file. */
  get secrets(): string[] {
    return Object.entries(this.variables).flatMap(([name, value]) => (name.endsWith('_PASSWORD') ? [value] : []));
  }

  async close(): Promise<void> {
    for (const program of this.programs.values()) await program.kill();
    for (const close of this.closers.splice(0).toReversed()) await close();
  }

  private get dataFolder(): string {
    return join(this.folder, 'data');
  }

  private async startServers(): Promise<void> {
    const database = await testDatabase();
    this.closers.push(() => database.close());
    const password = this.services['redis']!.environment!['REDISCLI_AUTH']!;
    const redis = await startRedis({ ...redisSettings(), requirepass: password });
    this.closers.push(() => redis.dispose());
    const nodes = await this.startCluster();
    this.servers = { databaseUrl: database.url, redis, nodes };
  }

  private async startCluster(): Promise<Map<string, EventStoreDouble>> {
    const names = Object.keys(this.services).filter((name) => name.startsWith('kurrentdb-'));
    const nodes = new Map<string, EventStoreDouble>();
    if (names.length === 0) return nodes;
    makeClusterCertificates(this.folder, names);
    const password = this.services[names[0]!]!.environment!['KURRENTDB_DEFAULT_ADMIN_PASSWORD']!;
    let leader: EventStoreDouble | null = null;
    for (const name of names) {
      const file = (kind: string) => readFileSync(join(this.folder, name, `node.${kind}`));
      const node: EventStoreDouble = await startEventStoreDouble({
        ...(leader && { log: leader.log }),
        tls: { key: file('key'), certificate: file('crt') },
        credentials: { user: 'admin', password },
      });
      leader ??= node;
      node.leader = leader;
      nodes.set(name, node);
      this.closers.push(() => node.stop());
    }
    return nodes;
  }

  /** What the container would have in its environment, with the addresses of this machine. */
  private settingsOf(name: string): Record<string, string> {
    const { databaseUrl, redis, nodes } = this.servers!;
    const { build, environment = {} } = this.services[name]!;
    const settings: Record<string, string> = { ...environmentOf(STAGES.get(build!.target)!), ...environment };
    settings['DATABASE_URL'] = databaseUrl;
    settings['REDIS_URL'] = replaced(settings['REDIS_URL']!, 'redis:6379', `127.0.0.1:${redis.port}`);
    if (settings['EVENT_STORE_URL']) {
      let url = replaced(settings['EVENT_STORE_URL'], '/trust/', join(this.folder, 'trust/'));
      for (const [node, { port }] of nodes) url = replaced(url, `${node}:2113`, `localhost:${port}`);
      settings['EVENT_STORE_URL'] = url;
    }
    return { ...settings, ...hereOnly(settings), DATA_DIR: this.dataFolder };
  }
}

/** Any free ports of the loopback. */
function hereOnly(settings: Environment): Environment {
  const ports = ['PORT', 'WORKER_PORT', 'METRICS_PORT'].filter((name) => settings[name]);
  return {
    HOST: '127.0.0.1',
    METRICS_HOST: '127.0.0.1',
    ...Object.fromEntries(ports.map((name) => [name, '0'])),
  };
}

/** docker/redis.conf, as options. */
function redisSettings(): Record<string, string> {
  const lines = readFileSync(join(DOCKER, 'redis.conf'), 'utf8').split('\n');
  const settings = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(settings.map((line) => line.replaceAll('"', '').split(' ', 2) as [string, string]));
}

function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`The compose file does not name ${part}`);
  return text.replace(part, by);
}
