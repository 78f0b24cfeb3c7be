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
