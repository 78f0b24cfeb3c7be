import type { ServiceError } from '@grpc/grpc-js';

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

/** The log holds something that this product did not write or no longer understands; it cannot be passed over. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
  constructor(where: string, reason: string, cause?: unknown) {
    super(`The event at ${where} cannot be read: ${reason}`, { cause });
  }
}

/** The server does not let this user, or this program, follow the log; a repeat is good for nothing until that is mended. */
export class SubscriptionRefused extends Error {
  override readonly name = 'SubscriptionRefused';
  readonly code = 'subscription-refused';
  constructor({ code, details }: ServiceError) {
    super(`The event store does not let the log be followed (gRPC ${code}: ${details})`);
  }
}

/** The connection string is not one. It is not repeated in the message: it may hold a password. */
export class ConnectionStringInvalid extends Error {
  override readonly name = 'ConnectionStringInvalid';
}

/** An attempt that ended without an answer, or with the answer that this node cannot serve now; the next may succeed. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** Of gRPC, by what a repeat is good for. */
const CODE = { cancelled: 1, unknown: 2, deadlineExceeded: 4, notFound: 5, aborted: 10, internal: 13, unavailable: 14 };
const PASSING: readonly number[] = [
  CODE.cancelled,
  CODE.unknown,
  CODE.deadlineExceeded,
  CODE.aborted,
  CODE.internal,
  CODE.unavailable,
];

/** True when another attempt may succeed: the node is away, not ready, not the leader, or did not answer. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Unanswered) return true;
  if (!isServiceError(error)) return error instanceof Error && error.message.startsWith('Failed to discover');
  return PASSING.includes(error.code) || (error.code === CODE.notFound && exceptionOf(error) === 'not-leader');
}

/** What the server says of itself in the trailers of a failed call. */
function exceptionOf(error: ServiceError): string {
  return error.metadata?.get('exception')[0]?.toString() ?? '';
}

/** True for what gRPC reports; a refused connection has no `type`, whatever the client's own errors have. */
export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && typeof (error as { code?: unknown }).code === 'number';
}

/** A failure on which the client looks for another node, as it does when one refuses the connection. */
export function nodeUnavailable(reason: string): Error {
  return Object.assign(new Error(reason), { code: CODE.unavailable, details: reason });
}
