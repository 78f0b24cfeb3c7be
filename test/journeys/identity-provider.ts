import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider, { type Configuration } from 'oidc-provider';
import type { SignInSettings } from '#hosting';

/** What the provider says of somebody. */
export interface KnownPerson {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly preferred_username?: string;
}

const CLIENT = { clientId: 'thong-suot', clientSecret: 'a secret of this place alone' } as const;

/**
 * An OpenID Connect provider on this machine, as another office runs one. Whoever comes says who he is on a plain page, or
 * turns back. It listens before it knows its client, for the client is told its address.
 */
export class IdentityProvider {
  private provider: Provider | null = null;

  private constructor(
    private readonly server: Server,
    private readonly people: Readonly<Record<string, KnownPerson>>,
  ) {
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async listen(people: Readonly<Record<string, KnownPerson>>): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new IdentityProvider(server, people);
  }

  /** Another site than the office's, which is called by its number. */
  get issuer(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  settings(loginClaim: string | null = null): SignInSettings {
    return { ...CLIENT, issuer: this.issuer, label: 'SSO tỉnh', loginClaim };
  }

  /** @param office address of its API, version included */
  serve(office: string): void {
    const client = {
      client_id: CLIENT.clientId,
      client_secret: CLIENT.clientSecret,
      redirect_uris: [`${office}/sessions/oidc/callback`],
    };
    const configuration: Configuration = {
      clients: [client],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      cookies: { keys: ['one key of a test'] },
      findAccount: (_context, accountId) => ({
        accountId,
        claims: () => ({ sub: accountId, ...this.people[accountId] }),
      }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({
          clientId: oidc.client!.clientId,
          accountId: oidc.session!.accountId!,
        });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    };
    this.provider = new Provider(this.issuer, configuration);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.provider) return void response.writeHead(503).end();
    if (!request.url?.startsWith('/interaction/')) return void this.provider.callback()(request, response);
    if (request.method === 'GET') return page(response);
    const said = new URLSearchParams(await text(request)).get('account');
    const result = said ? { login: { accountId: said } } : { error: 'access_denied' };
    await this.provider.interactionFinished(request, response, result);
  }
}

function page(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>
    <html lang="vi"><title>SSO tỉnh</title><form method="post">
      <label>Tài khoản <input name="account"></label><button>Tiếp tục</button>
    </form></html>`);
}
