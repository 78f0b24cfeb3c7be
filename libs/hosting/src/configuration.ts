import { resolve } from 'node:path';
import { DEFAULT_LADDER, type DeadlinePolicy, type Ladder } from '#domain';

/** Everything a process is told from outside; nothing set is the embedded default. */
export interface Configuration {
  /** Folder of the embedded database and of uploaded evidence. */
  readonly dataFolder: string;
  /** False when {@link dataFolder} is only the default. */
  readonly dataFolderChosen: boolean;
  readonly host: string;
  readonly port: number;
  /** null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** null: the events live in the database. */
  readonly eventStoreUrl: string | null;
  /** null: jobs live in the database. */
  readonly redisUrl: string | null;
  /** null: no e-mail is sent. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly logLevel: string;
  readonly deadlinePolicy: DeadlinePolicy;
  readonly ladder: Ladder;
  /** Milliseconds between two looks of the chaser at what is due. */
  readonly chaserTick: number;
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
    databaseUrl: url('DATABASE_URL', text('DATABASE_URL'), ['postgres:', 'postgresql:']),
    eventStoreUrl: url('EVENT_STORE_URL', text('EVENT_STORE_URL'), ['postgres:', 'postgresql:']),
    redisUrl: url('REDIS_URL', text('REDIS_URL'), ['redis:', 'rediss:']),
    smtpUrl: url('SMTP_URL', text('SMTP_URL'), ['smtp:', 'smtps:']),
    mailFrom: text('MAIL_FROM') ?? 'thong-suot@localhost',
    logLevel: oneOf('LOG_LEVEL', text('LOG_LEVEL') ?? 'info', LOG_LEVELS),
    deadlinePolicy: {
      moveToWorkingDay: oneOf('DEADLINE_MOVES', text('DEADLINE_MOVES') ?? 'no', ['yes', 'no']) === 'yes',
    },
    ladder: DEFAULT_LADDER,
    chaserTick: whole('CHASER_TICK_MS', text('CHASER_TICK_MS') ?? '5000', 100, 3_600_000),
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

/** The value itself stays out of the message: it may hold a password. */
function url(name: string, text: string | null, protocols: readonly string[]): string | null {
  if (text === null) return null;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new ConfigurationInvalid(
    `${name} takes a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
  );
}
