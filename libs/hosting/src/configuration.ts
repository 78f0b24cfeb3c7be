import { resolve } from 'node:path';
import { checkConnectionString, isEventStoreDbUrl } from '#adapters/eventstoredb';
import { parseRedisAddress } from '#adapters/redis';
import { DEFAULT_LADDER, type DeadlinePolicy, type Ladder, type ReportingPolicy } from '#domain';
import { reportingPolicy } from './reporting-policy.js';
import { signInSettings, type SignInSettings } from './sign-in-settings.js';

/** Everything a process is told from outside; nothing set is the embedded default. */
export interface Configuration {
  /** Folder of the embedded database and of uploaded evidence. */
  readonly dataFolder: string;
  /** False when {@link dataFolder} is only the default. */
  readonly dataFolderChosen: boolean;
  readonly host: string;
  readonly port: number;
  /** Where a worker tells of its health; it serves nothing else. */
  readonly workerPort: number;
  /** null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** An EventStoreDB or another PostgreSQL; null: the events live in the database. */
  readonly eventStoreUrl: string | null;
  /** One server, sentinels or a cluster (see `parseRedisAddress`); null: jobs live in the database. */
  readonly redisUrl: string | null;
  /** Requests that one person may make in a minute; 0: any number. */
  readonly requestsPerMinute: number;
  /** null: no e-mail is sent. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly logLevel: string;
  /** Where metrics are served; beyond this machine only if told. */
  readonly metricsHost: string;
  /** null: no metrics. */
  readonly metricsPort: number | null;
  /** Base address of an OTLP/HTTP receiver; null: no traces. */
  readonly otlpEndpoint: string | null;
  readonly deadlinePolicy: DeadlinePolicy;
  readonly ladder: Ladder;
  /** How long after a period its report is due. */
  readonly reporting: ReportingPolicy;
  /** Milliseconds between two looks of the chaser at what is due. */
  readonly chaserTick: number;
  /** Where people may sign in beside their password; null: nowhere. */
  readonly signIn: SignInSettings | null;
  /** Address under which browsers reach the API, without path; null: as each request names it. */
  readonly publicUrl: string | null;
  /** Whether webhooks may lead into private networks and to this machine. */
  readonly webhookPrivateNetwork: boolean;
}

/** A setting that cannot be meant. The message names the variable and what it takes. */
export class ConfigurationInvalid extends Error {
  override readonly name = 'ConfigurationInvalid';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** @throws ConfigurationInvalid */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const text = (name: string) => env[name]?.trim() || null;
  return {
    dataFolder: resolve(text('DATA_DIR') ?? 'data'),
    dataFolderChosen: text('DATA_DIR') !== null,
    host: text('HOST') ?? '127.0.0.1',
    port: whole('PORT', text('PORT') ?? '3000', 0, 65_535),
    workerPort: whole('WORKER_PORT', text('WORKER_PORT') ?? '3001', 0, 65_535),
    databaseUrl: url('DATABASE_URL', text('DATABASE_URL'), ['postgres:', 'postgresql:']),
    eventStoreUrl: eventStoreUrl('EVENT_STORE_URL', text('EVENT_STORE_URL')),
    redisUrl: redisUrl('REDIS_URL', text('REDIS_URL')),
    requestsPerMinute: whole('REQUESTS_PER_MINUTE', text('REQUESTS_PER_MINUTE') ?? '3000', 0, 1_000_000),
    smtpUrl: url('SMTP_URL', text('SMTP_URL'), ['smtp:', 'smtps:']),
    mailFrom: text('MAIL_FROM') ?? 'thong-suot@localhost',
    logLevel: oneOf('LOG_LEVEL', text('LOG_LEVEL') ?? 'info', LOG_LEVELS),
    metricsHost: text('METRICS_HOST') ?? '127.0.0.1',
    metricsPort: text('METRICS_PORT') === null ? null : whole('METRICS_PORT', text('METRICS_PORT')!, 0, 65_535),
    otlpEndpoint: url('OTEL_EXPORTER_OTLP_ENDPOINT', text('OTEL_EXPORTER_OTLP_ENDPOINT'), ['http:', 'https:']),
    deadlinePolicy: {
      moveToWorkingDay: oneOf('DEADLINE_MOVES', text('DEADLINE_MOVES') ?? 'no', ['yes', 'no']) === 'yes',
    },
    ladder: DEFAULT_LADDER,
    reporting: reportingPolicy(text('REPORTS_DUE'), (why) => new ConfigurationInvalid(`REPORTS_DUE ${why}`)),
    chaserTick: whole('CHASER_TICK_MS', text('CHASER_TICK_MS') ?? '5000', 100, 3_600_000),
    signIn: signInSettings(text, (message) => new ConfigurationInvalid(message)),
    publicUrl: origin(url('PUBLIC_URL', text('PUBLIC_URL'), ['http:', 'https:'])),
    webhookPrivateNetwork:
      oneOf('WEBHOOK_PRIVATE_NETWORK', text('WEBHOOK_PRIVATE_NETWORK') ?? 'refuse', ['refuse', 'allow']) === 'allow',
  };
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ConfigurationInvalid(`${name} is "${text}"; it takes a whole number from ${least} to ${most}.`);
}

function oneOf(name: string, text: string, values: readonly string[]): string {
  if (values.includes(text)) return text;
  throw new ConfigurationInvalid(`${name} is "${text}"; it takes one of ${values.join(', ')}.`);
}

/** A cluster's address may name several hosts, which is no URL. */
function eventStoreUrl(name: string, text: string | null): string | null {
  if (text === null || !isEventStoreDbUrl(text)) {
    return url(name, text, ['postgres:', 'postgresql:', 'esdb:', 'esdb+discover:']);
  }
  try {
    checkConnectionString(text);
    return text;
  } catch (error) {
    throw new ConfigurationInvalid(`${name}: ${(error as Error).message}`);
  }
}

/** Sentinels and clusters are named by several hosts as well. */
function redisUrl(name: string, text: string | null): string | null {
  try {
    if (text !== null) parseRedisAddress(text);
    return text;
  } catch (error) {
    throw new ConfigurationInvalid(`${name} ${(error as Error).message}.`);
  }
}

const origin = (address: string | null): string | null => address && new URL(address).origin;

/** The value itself stays out of the message: it may hold a password. */
function url(name: string, text: string | null, protocols: readonly string[]): string | null {
  if (text === null) return null;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new ConfigurationInvalid(
    `${name} takes a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
  );
}
