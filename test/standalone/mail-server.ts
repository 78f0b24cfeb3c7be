import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the server says to a recipient: nothing, or a refusal by its SMTP number. */
export type Judgement = (recipient: string) => 450 | 550 | null;

/** A real SMTP server on a loopback port, which takes mail as it is told to. */
export async function startMailServer(judge: Judgement) {
  /** Recipient and Message-ID of each mail that was taken. */
  const taken: { readonly to: string; readonly messageId: string }[] = [];
  /** Recipients that were refused, as often as they were. */
  const refused: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = judge(address);
      if (refusal === null) return done();
      refused.push(address);
      done(Object.assign(new Error('refused'), { responseCode: refusal }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const messageId = /^Message-ID: (\S+)/im.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? '';
        taken.push({ to: session.envelope.rcptTo[0]!.address, messageId });
        done();
      });
    },
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    taken,
    refused,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
