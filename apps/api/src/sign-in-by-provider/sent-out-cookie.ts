import type { SentOut } from '#adapters/oidc';
import type { ApiReply, ApiRequest } from '../requests/api-request.js';

const NAME = 'thong-suot-sign-in';

/** Where the provider sends people back to; the cookie goes nowhere else. */
export const PROVIDER_PATH = '/api/v1/sessions/oidc';

/** How long somebody may take at the provider, in seconds. */
const LASTS = 600;

/** What is remembered while somebody is at the provider, and where he wanted to go. */
export type Remembered = SentOut & { readonly to: string };

/** Lax: it has to come along when the provider's page leads back here. */
const rulesFor = (isSecure: boolean) =>
  ({ path: PROVIDER_PATH, httpOnly: true, sameSite: 'lax', ...(isSecure && { secure: true }) }) as const;

export function remember(reply: ApiReply, remembered: Remembered, isSecure: boolean): void {
  const value = Buffer.from(JSON.stringify(remembered)).toString('base64url');
  void reply.setCookie(NAME, value, { ...rulesFor(isSecure), maxAge: LASTS });
}

/** Works once: whoever comes back a second time is not expected. Null where nobody was sent out from this browser. */
export function recall(request: ApiRequest, reply: ApiReply, isSecure: boolean): Remembered | null {
  const value = request.cookies[NAME];
  if (value === undefined) return null;
  void reply.clearCookie(NAME, rulesFor(isSecure));
  try {
    const { state, nonce, verifier, to } = JSON.parse(Buffer.from(value, 'base64url').toString()) as Remembered;
    const isWhole = [state, nonce, verifier, to].every((part) => typeof part === 'string' && part !== '');
    return isWhole ? { state, nonce, verifier, to } : null;
  } catch {
    return null;
  }
}
