import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration as Provider,
} from 'openid-client';
import { signInFailed } from './sign-in-failed.js';

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claim that holds the login; null: people are known by their verified e-mail address. */
  readonly loginClaim: string | null;
}

/** What is remembered of somebody who was sent to the provider, until he comes back with the answer. */
export interface SentOut {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider vouches for. Exactly one of the two is looked for, as configured; null where it says nothing of it. */
export type Arrived = { readonly login: string | null } | { readonly verifiedEmail: string | null };

/** Longest the provider may take for one answer, in seconds. */
const PATIENCE = 10;

/** An OpenID Connect provider: code flow with PKCE, state and nonce. What it is able to do is asked when it is first needed. */
export class SignInProvider {
  private provider: Promise<Provider> | undefined;

  constructor(private readonly settings: ProviderSettings) {}

  /**
   * Where to send the browser, and what to remember of it.
   * @throws SignInFailed
   */
  async sendOut(redirectUri: string): Promise<{ readonly url: string; readonly sentOut: SentOut }> {
    const sentOut = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const provider = await this.discovered();
    const url = buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: 'openid email profile',
      state: sentOut.state,
      nonce: sentOut.nonce,
      code_challenge: await calculatePKCECodeChallenge(sentOut.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, sentOut };
  }

  /**
   * @param answer the address that the provider sent the browser back to, with what it says
   * @throws SignInFailed
   */
  async arrived(answer: URL, { state, nonce, verifier }: SentOut): Promise<Arrived> {
    const provider = await this.discovered();
    try {
      const expected = {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      };
      const tokens = await authorizationCodeGrant(provider, answer, expected);
      const claims = tokens.claims()!;
      // Many providers keep the token short and tell the rest when asked.
      const asked = provider.serverMetadata().userinfo_endpoint
        ? await fetchUserInfo(provider, tokens.access_token, claims.sub)
        : {};
      return this.personIn({ ...claims, ...asked });
    } catch (error) {
      throw signInFailed(error);
    }
  }

  private personIn(claims: Readonly<Record<string, unknown>>): Arrived {
    const { loginClaim } = this.settings;
    if (loginClaim !== null) return { login: textIn(claims[loginClaim]) };
    // An address that anybody may claim for himself is nobody's.
    return { verifiedEmail: claims['email_verified'] === true ? textIn(claims['email']) : null };
  }

  private async discovered(): Promise<Provider> {
    const { issuer, clientId, clientSecret } = this.settings;
    const isPlain = new URL(issuer).protocol === 'http:';
    const options = { timeout: PATIENCE, ...(isPlain && { execute: [allowInsecureRequests] }) };
    this.provider ??= discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(clientSecret), options);
    try {
      return await this.provider;
    } catch (error) {
      // It may be there the next time.
      this.provider = undefined;
      throw signInFailed(error);
    }
  }
}

const textIn = (claim: unknown): string | null =>
  typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : null;
