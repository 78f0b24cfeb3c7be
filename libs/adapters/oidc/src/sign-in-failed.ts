import { AuthorizationResponseError } from 'openid-client';

/** `cancelled`: the person or the provider said no; `unreachable`: it does not answer; `refused`: its answer cannot be trusted. */
export type SignInFailure = 'cancelled' | 'unreachable' | 'refused';

/** Nobody was signed in. The message is for the log: it holds no code, token or secret. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
  constructor(
    readonly failure: SignInFailure,
    message: string,
  ) {
    super(message);
  }
}

/** Codes of the client for an answer that did not come in time. */
const ON_THE_WAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

export function signInFailed(error: unknown): SignInFailed {
  if (error instanceof SignInFailed) return error;
  if (error instanceof AuthorizationResponseError) return new SignInFailed('cancelled', error.error);
  const { code = '', message, cause } = error as Error & { code?: string };
  const hasFailed = cause instanceof Response && cause.status >= 500;
  const isAway = hasFailed || ON_THE_WAY.has(code) || (error instanceof TypeError && message === 'fetch failed');
  const why = cause instanceof Error ? `${message}: ${cause.message}` : message;
  return new SignInFailed(isAway ? 'unreachable' : 'refused', `${code} ${why}`.trim());
}
