/** What PostgreSQL and the system say, in words that help; anything else is told by its code. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'it broke the connection off',
  ENOTFOUND: 'nobody knows that host',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it does not accept the user or the password',
  '28000': 'it does not let this user in',
  '3D000': 'it has no database of that name',
  '53100': 'its disk is full',
  '53300': 'it takes no more connections',
  '57P01': 'it is being stopped',
  '57P03': 'it is starting or stopping',
};

/** What gRPC says, by its code. */
const CALL_REASONS: Readonly<Record<number, string>> = {
  7: 'it does not let this user in',
  14: 'nothing answers there',
  16: 'it does not accept the user or the password',
};

/** Null for what is no failed call, or for a failure without words of its own. */
export function callReasonInWords(error: unknown): string | null {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'number' ? (CALL_REASONS[code] ?? null) : null;
}

/** Why something does not answer. Repeats no address, user or password. */
export function reasonInWords(error: unknown): string {
  const { code, cause, message } = (error ?? {}) as { code?: unknown; cause?: unknown; message?: unknown };
  if (typeof code === 'string' && REASONS[code]) return REASONS[code];
  const call = callReasonInWords(error);
  if (call) return call;
  if (cause !== undefined && cause !== error) return reasonInWords(cause);
  if (typeof code === 'string' && code !== '') return code;
  if (typeof message === 'string' && /^(?:Connection terminated|timeout exceeded)/.test(message)) return message;
  return error instanceof Error ? error.name : 'it fails';
}
