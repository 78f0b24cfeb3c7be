import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as another system gets it. */
export interface Received {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly signatures: string;
  readonly body: string;
}

/** Another system on a loopback port, which keeps what it is told and answers as it is told to. */
export async function startReceivingSystem() {
  const received: Received[] = [];
  const answering: { by: (answer: ServerResponse, request: IncomingMessage) => void } = {
    by: (answer) => answer.writeHead(204).end(),
  };
  const server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        id: String(request.headers['webhook-id']),
        timestamp: Number(request.headers['webhook-timestamp']),
        signatures: String(request.headers['webhook-signature']),
        body: Buffer.concat(chunks).toString('utf8'),
      });
      answering.by(answer, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/nhan`,
    received,
    /** From now on. */
    answer: (by: (answer: ServerResponse, request: IncomingMessage) => void) => void (answering.by = by),
    answerCode: (code: number, headers: Readonly<Record<string, string>> = {}) =>
      void (answering.by = (answer) => answer.writeHead(code, headers).end()),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type ReceivingSystem = Awaited<ReturnType<typeof startReceivingSystem>>;
