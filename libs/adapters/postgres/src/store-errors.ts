import { StoreUnavailable } from '#event-sourcing';

/** An event, or a stream's name, that cannot be kept as it is; no repeat will help. */
export class UnstorableEvent extends Error {
  override readonly name = 'UnstorableEvent';
  readonly code = 'unstorable-event';
  constructor(
    readonly what: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`${what} cannot be stored: ${reason}`, { cause });
  }
}

/** Statements that PostgreSQL refuses for what they say: data, constraints, limits. Everything else may pass. */
const REFUSED_FOR_ITS_CONTENT = /^(?:22|23|42|54)/;

/**
 * Classes 08 (connection), 53 (resources), 57 (operator intervention) of SQLSTATE, and what sockets and a full disk say:
 * an upload that finds no room is safe to repeat like a command that finds none.
 */
const AWAY = /^(?:08|53|57)|^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|ENOSPC|EDQUOT)$/;
/** Of `pg` and its pool, which have no code. */
const AWAY_IN_WORDS = /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** The store does not answer, or has no room, at this moment: what was asked may be asked again. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof StoreUnavailable) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? AWAY.test(code) : AWAY_IN_WORDS.test(error.message);
}

/** True when the database judged the statement's content, so that its neighbours in a group may be innocent. */
export function isContentError(error: unknown): boolean {
  return REFUSED_FOR_ITS_CONTENT.test(sqlState(error));
}

/** The error as the port promises it, for a statement about `what`. */
export function asStoreError(error: unknown, what = 'this'): Error {
  if (!isContentError(error)) return new StoreUnavailable(error);
  return new UnstorableEvent(what, error instanceof Error ? error.message : String(error), error);
}

function sqlState(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
