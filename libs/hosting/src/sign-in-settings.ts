/** The provider at which people may sign in beside their password, as it is configured. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says: the provider's name. */
  readonly label: string;
  /** Claim that holds the login; null: people are known by their verified e-mail address. */
  readonly loginClaim: string | null;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * From `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `OIDC_LABEL` and `OIDC_LOGIN_CLAIM`; null without an issuer.
 * @param invalid makes the error of a sentence that names the variable
 */
export function signInSettings(
  text: (name: string) => string | null,
  invalid: (message: string) => Error,
): SignInSettings | null {
  const issuer = text('OIDC_ISSUER');
  if (issuer === null) return null;
  if (!isTrustworthy(issuer)) {
    throw invalid('OIDC_ISSUER takes a URL that starts with https://, or with http:// on this machine.');
  }
  const needed = (name: string) => {
    const value = text(name);
    if (value === null)
      throw invalid(`${name} is missing: OIDC_ISSUER is set, and the provider knows this system by it.`);
    return value;
  };
  return {
    issuer,
    clientId: needed('OIDC_CLIENT_ID'),
    clientSecret: needed('OIDC_CLIENT_SECRET'),
    label: text('OIDC_LABEL') ?? new URL(issuer).hostname,
    loginClaim: text('OIDC_LOGIN_CLAIM'),
  };
}

function isTrustworthy(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}
