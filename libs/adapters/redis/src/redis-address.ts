/** One server, a cluster's node, or a sentinel. */
export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

interface Login {
  readonly username: string | null;
  readonly password: string | null;
}

interface Everywhere extends Login {
  readonly tls: boolean;
}

/** Where Redis is, as `REDIS_URL` says it. */
export type RedisAddress =
  | (Everywhere & { readonly kind: 'single'; readonly node: RedisNode; readonly database: number })
  | (Everywhere & {
      readonly kind: 'sentinel';
      readonly sentinels: readonly RedisNode[];
      /** What the sentinels call the group that they watch. */
      readonly group: string;
      readonly database: number;
      /** For the sentinels themselves; user and password of the address are those of the servers. */
      readonly sentinelLogin: Login;
    })
  | (Everywhere & { readonly kind: 'cluster'; readonly nodes: readonly RedisNode[] });

/** The address cannot be meant. The message repeats nothing of it: it may hold a password. */
export class RedisAddressInvalid extends Error {
  override readonly name = 'RedisAddressInvalid';
}

const FORMS =
  'redis://host:6379/0, redis+sentinel://host:26379,host:26379/group/0 or redis+cluster://host:6379,host:6379, ' +
  'with rediss in place of redis for TLS';

const KINDS: Readonly<Record<string, RedisAddress['kind']>> = {
  '': 'single',
  sentinel: 'sentinel',
  cluster: 'cluster',
};
const PORTS: Readonly<Record<RedisAddress['kind'], number>> = { single: 6379, sentinel: 26379, cluster: 6379 };

const LONGEST = 2_000;
const MOST_NODES = 32;
const MOST_DATABASES = 1_024;

/**
 * Reads `redis[s]://[user:password@]host[:port][/database]`, `redis[s]+sentinel://…@host,host/group[/database]` and
 * `redis[s]+cluster://…@host,host`. Sentinels that ask for a login of their own are given it as `?sentinelUsername=`
 * and `?sentinelPassword=`. In user and password, whatever means something in a URL is percent-encoded.
 * @throws RedisAddressInvalid
 */
export function parseRedisAddress(text: string): RedisAddress {
  if (text.length > LONGEST) throw new RedisAddressInvalid(`is longer than ${LONGEST} characters`);
  const [, secure, variant = '', authority, rest] =
    /^redis(s?)(?:\+(sentinel|cluster))?:\/\/([^/?#]*)(.*)$/is.exec(text) ?? [];
  if (authority === undefined || rest === undefined) throw new RedisAddressInvalid(`takes ${FORMS}`);
  const kind = KINDS[variant.toLowerCase()]!;
  const parts = authority.split('@');
  if (parts.length > 2) throw new RedisAddressInvalid('has more than one "@": write those of the password as %40');
  const [hosts, login = ''] = parts.toReversed();
  const nodes = nodesOf(hosts!, PORTS[kind]);
  const common = { ...loginOf(login), tls: secure !== '' };
  const { pathname, searchParams, hash } = new URL(rest, 'redis://host');
  if (hash) throw new RedisAddressInvalid('has a "#": write that of the password as %23');
  const [first, second, ...more] = pathname.split('/').slice(1);
  if (more.length > 0) throw new RedisAddressInvalid(`has too many parts after the hosts; it takes ${FORMS}`);
  refuseOtherOptions(searchParams, kind);
  if (kind === 'single') {
    if (nodes.length > 1)
      throw new RedisAddressInvalid('names several hosts: redis+sentinel:// or redis+cluster:// do');
    if (second) throw new RedisAddressInvalid(`has too many parts after the host; it takes ${FORMS}`);
    return { kind, ...common, node: nodes[0]!, database: databaseOf(first) };
  }
  if (kind === 'cluster') {
    if (first && databaseOf(first) !== 0) throw new RedisAddressInvalid('names a database; a cluster has only 0');
    return { kind, ...common, nodes };
  }
  if (!first) throw new RedisAddressInvalid('lacks the name of the group after the sentinels, such as /mymaster');
  const sentinelLogin = {
    username: searchParams.get('sentinelUsername') || null,
    password: searchParams.get('sentinelPassword') || null,
  };
  return { kind, ...common, sentinels: nodes, group: decoded(first), database: databaseOf(second), sentinelLogin };
}

function nodesOf(hosts: string, usualPort: number): RedisNode[] {
  const nodes = hosts.split(',').map((host) => nodeOf(host.trim(), usualPort));
  if (nodes.length > MOST_NODES) throw new RedisAddressInvalid(`names more than ${MOST_NODES} hosts`);
  return nodes;
}

function nodeOf(text: string, usualPort: number): RedisNode {
  if (!URL.canParse(`redis://${text}`)) {
    throw new RedisAddressInvalid('has a host or port that cannot be; write "/" and "?" in a password as %2F and %3F');
  }
  const { hostname, port } = new URL(`redis://${text}`);
  if (!hostname || port === '0') throw new RedisAddressInvalid('lacks a host or has port 0');
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port ? Number(port) : usualPort };
}

function loginOf(text: string): Login {
  const [username = '', ...password] = text.split(':');
  return { username: decoded(username) || null, password: decoded(password.join(':')) || null };
}

function databaseOf(text: string | undefined): number {
  if (!text) return 0;
  if (/^\d{1,4}$/.test(text) && Number(text) < MOST_DATABASES) return Number(text);
  throw new RedisAddressInvalid(`names a database that is no whole number below ${MOST_DATABASES}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new RedisAddressInvalid('has a "%" that begins no percent-encoding: write it as %25');
  }
}

function refuseOtherOptions(options: URLSearchParams, kind: RedisAddress['kind']): void {
  const known = kind === 'sentinel' ? ['sentinelUsername', 'sentinelPassword'] : [];
  if ([...options.keys()].some((name) => !known.includes(name))) {
    throw new RedisAddressInvalid(`has options it does not take; known are: ${known.join(', ') || 'none'}`);
  }
}
