import { isNativeError } from 'node:util/types';
import { MailNotSent, type MailFailure } from './mailer.js';

/** What nodemailer's errors carry that tells one failure from another. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

const REASONS: Readonly<Record<string, MailFailure>> = {
  EENVELOPE: 'address-refused',
  EAUTH: 'login-refused',
  ENOAUTH: 'login-refused',
  EMESSAGE: 'rejected',
};

/** Says why, without the original error: its fields and stack may hold what was sent to log in. */
export function mailNotSent(error: unknown, secrets: readonly string[]): MailNotSent {
  if (!isNativeError(error)) return new MailNotSent('unreachable', 'unknown', false);
  const { code = '', responseCode = 0, response, message }: SmtpError = error;
  const reason = REASONS[code] ?? (responseCode >= 400 ? 'rejected' : 'unreachable');
  return new MailNotSent(reason, withoutSecrets(response ?? message, secrets), responseCode >= 500);
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [secret, Buffer.from(secret).toString('base64')])
    .reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text);
}
