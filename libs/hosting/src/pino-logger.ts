import type { LoggerService } from '@nestjs/common';
import type { Logger } from '#observability';

/** Parts of Nest that tell of every module and route at start-up: of interest to who debugs only. */
const CHATTY = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver', 'NestFactory', 'NestApplication']);

/** Nest's words as lines of our log. */
export class PinoLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...details: unknown[]): void {
    const context = contextOf(details);
    this.write(CHATTY.has(context ?? '') ? 'debug' : 'info', message, context);
  }

  error(message: unknown, ...details: unknown[]): void {
    const [stack] = details.length > 1 ? details : [];
    this.pino.error({ context: contextOf(details), ...(typeof stack === 'string' && { stack }) }, textOf(message));
  }

  warn(message: unknown, ...details: unknown[]): void {
    this.write('warn', message, contextOf(details));
  }

  debug(message: unknown, ...details: unknown[]): void {
    this.write('debug', message, contextOf(details));
  }

  verbose(message: unknown, ...details: unknown[]): void {
    this.write('trace', message, contextOf(details));
  }

  fatal(message: unknown, ...details: unknown[]): void {
    this.write('fatal', message, contextOf(details));
  }

  private write(level: 'trace' | 'debug' | 'info' | 'warn' | 'fatal', message: unknown, context?: string): void {
    this.pino[level]({ context }, textOf(message));
  }
}

function contextOf(details: readonly unknown[]): string | undefined {
  const last = details.at(-1);
  return typeof last === 'string' ? last : undefined;
}

function textOf(message: unknown): string {
  if (typeof message === 'string') return message;
  return message instanceof Error ? `${message.name}: ${message.message}` : JSON.stringify(message);
}
