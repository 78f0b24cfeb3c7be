import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readinessOf, type Examined as Examining, type Listening } from '#hosting';

/** What a worker's health is asked of. */
export interface Examined {
  readonly holder: string;
  readonly stores: Examining;
  readonly runners: { readonly holds: readonly string[] };
}

/**
 * `GET /health/live` and `GET /health/ready` of a process that serves nothing else: whether it works, and which
 * projections and policies it has at the moment.
 */
export class HealthServer implements Listening {
  private readonly server = createServer((request, response) => {
    this.answer(request, response).catch(() => response.destroy());
  });

  constructor(private readonly examined: Examined) {}

  listen(port: number, host: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject).listen(port, host, () => {
        this.server.off('error', reject);
        resolve();
      });
    });
  }

  async getUrl(): Promise<string> {
    const { address, family, port } = this.server.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  private async answer({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = url?.split('?', 1)[0];
    if (method !== 'GET' || (path !== '/health/live' && path !== '/health/ready')) return tell(response, 404, {});
    if (path === '/health/live') return tell(response, 200, { status: 'live' });
    const { holder, stores, runners } = this.examined;
    const readiness = await readinessOf(stores);
    const status = readiness.status === 'ready' ? 200 : 503;
    tell(response, status, { ...readiness, holder, holds: runners.holds });
  }
}

function tell(response: ServerResponse, status: number, answer: object): void {
  const retry = status === 503 ? { 'retry-after': '5' } : {};
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...retry });
  response.end(JSON.stringify(answer));
}
