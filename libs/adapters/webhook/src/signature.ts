import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Before the secret of a webhook, so that whoever finds one knows what it is. */
const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A new secret, as it is given to the receiver. */
export const newSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64');

export interface Signed {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** By Standard Webhooks 1.0: HMAC-SHA256 over id, timestamp and body, one for each secret that is valid. */
export function signatureOf({ id, timestamp, body }: Signed, secrets: readonly string[]): string {
  return secrets.map((secret) => `v1,${macOf(secret, `${id}.${timestamp}.${body}`).toString('base64')}`).join(' ');
}

/** What a receiver does: whether one of the signatures is made with the secret. */
export function isSigned(signed: Signed, signatures: string, secret: string): boolean {
  const expected = macOf(secret, `${signed.id}.${signed.timestamp}.${signed.body}`);
  return signatures.split(' ').some((one) => {
    const [version, mac = ''] = one.split(',');
    const given = Buffer.from(mac, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

const macOf = (secret: string, text: string): Buffer =>
  createHmac('sha256', Buffer.from(secret.replace(PREFIX, ''), 'base64'))
    .update(text)
    .digest();
