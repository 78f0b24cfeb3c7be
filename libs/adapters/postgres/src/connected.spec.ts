import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connected } from './connected.js';

describe('a new connection', () => {
  let server: Server | null = null;
  let met = 0;
  afterEach(() => void server?.close());

  /** Takes connections and never says a word. */
  async function silentServer(): Promise<number> {
    met = 0;
    server = createServer((socket) => {
      met++;
      socket.on('error', () => {});
    });
    await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
    return (server.address() as AddressInfo).port;
  }

  it('is tried again where the answer was too late, a bounded number of times', async () => {
    const port = await silentServer();
    const make = () => new pg.Client({ host: '127.0.0.1', port, connectionTimeoutMillis: 50 });
    await expect(connected(make)).rejects.toThrow('timeout expired');
    expect(met).toBe(3);
  });

  it('is not tried again where the server is away', async () => {
    const port = await silentServer();
    await new Promise((closed) => server!.close(closed));
    let made = 0;
    const make = () => {
      made++;
      return new pg.Client({ host: '127.0.0.1', port, connectionTimeoutMillis: 5_000 });
    };
    await expect(connected(make)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(made).toBe(1);
  });
});
