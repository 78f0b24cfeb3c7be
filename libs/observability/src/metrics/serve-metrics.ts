import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Meters } from './meters.js';

interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The address that was to be listened on for metrics cannot be had. */
export class MetricsNotServed extends Error {
  override readonly name = 'MetricsNotServed';
  constructor(host: string, port: number, reason: string) {
    super(`Metrics cannot be served on ${host}:${port} (${reason}): choose another METRICS_PORT or METRICS_HOST.`);
  }
}

/**
 * `GET /metrics` in Prometheus's text form, on a port of its own: who may read it is then a matter of addresses, and
 * the API, which faces the people, has no door to it.
 * @throws MetricsNotServed
 */
export async function serveMetrics(meters: Meters, host: string, port: number): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void meters.registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': meters.registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    throw new MetricsNotServed(host, port, (error as NodeJS.ErrnoException).code ?? String(error));
  }
  const address = server.address() as AddressInfo;
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
