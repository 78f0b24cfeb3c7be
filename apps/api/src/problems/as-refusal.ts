import { randomUUID } from 'node:crypto';
import { HttpException, Logger } from '@nestjs/common';
import { isDatabaseAway } from '#adapters/postgres';
import { CommandIdReused, NotCaughtUp, Refusal, StaleRevision } from '#event-sourcing';
import {
  BehindRequest,
  BodyTooLarge,
  InternalError,
  JsonInvalid,
  MediaTypeUnsupported,
  RequestRefused,
  RouteUnknown,
  Unavailable,
} from './refusals.js';

/** Seconds after which a repeat is worth while. */
const RETRY_AFTER = { behind: 1, unavailable: 5 };

const logger = new Logger('Problems');

/** Two writers met at one stream beyond all retries. */
class WrittenMeanwhile extends Refusal {
  readonly code = 'stale-revision';
}

/** Every error as a refusal with a code; what nobody foresaw becomes an incident in the log and tells nothing. */
export function asRefusal(
  error: unknown,
  { method, path, correlationId = '' }: { method: string; path: string; correlationId?: string | undefined },
): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StaleRevision) return new WrittenMeanwhile();
  if (error instanceof NotCaughtUp) return new BehindRequest(RETRY_AFTER.behind);
  if (isDatabaseAway(error)) return new Unavailable(RETRY_AFTER.unavailable);
  if (isEventIdTaken(error)) return new CommandIdReused('');
  if (error instanceof HttpException) {
    switch (error.getStatus()) {
      case 404:
        return new RouteUnknown(method, path.slice(0, 200));
      case 413:
        return new BodyTooLarge(0);
      case 415:
        return new MediaTypeUnsupported();
      default:
        if (error.cause instanceof SyntaxError) return new JsonInvalid();
        if (error.getStatus() < 500) return new RequestRefused(error.message);
    }
  }
  if (isRefusedByServer(error)) return new RequestRefused(error.code);
  const incident = randomUUID();
  logger.error(`${incident} ${method} ${path} ${correlationId}`, error instanceof Error ? error.stack : String(error));
  return new InternalError(incident);
}

/** What Fastify refuses before a route is found: a path that is none, a header too many. */
function isRefusedByServer(error: unknown): error is Error & { code: string } {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number' && statusCode < 500;
}

/** The command's first event is in the log already, in another stream: its id was used for something else. */
function isEventIdTaken(error: unknown): boolean {
  const judged = error instanceof Error && error.cause ? error.cause : error;
  const { code, constraint } = judged as { code?: unknown; constraint?: unknown };
  return code === '23505' && constraint === 'events_id_key';
}
