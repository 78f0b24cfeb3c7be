import { formed } from '../problems/expectation.js';
import { InvalidInput, PreconditionRequired } from '../problems/refusals.js';
import type { ApiRequest } from './api-request.js';

const ETAG = /^"(\d{1,9})"$/;

/**
 * The revision that the caller's screen showed, by If-Match; undefined when none was sent.
 * @throws InvalidInput when it is not one of our ETags
 */
export function seenRevision({ headers }: ApiRequest): number | undefined {
  const header = headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const revision = ETAG.exec(header)?.[1];
  if (revision !== undefined) return Number(revision);
  throw new InvalidInput([{ path: 'If-Match', rule: 'matches', expected: formed('etag') }]);
}

/** @throws PreconditionRequired when two clerks may edit it and the caller does not say what he saw */
export function demandSeenRevision(request: ApiRequest): void {
  if (request.headers['if-match'] === undefined) throw new PreconditionRequired();
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * The key under which the caller repeats a command; undefined when none was sent.
 * @throws InvalidInput
 */
export function idempotencyKey({ headers }: ApiRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && KEY.test(key)) return key;
  throw new InvalidInput([{ path: 'Idempotency-Key', rule: 'matches', expected: formed('idempotency-key') }]);
}
