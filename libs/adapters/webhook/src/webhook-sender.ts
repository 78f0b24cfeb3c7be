import { request as requestPlain } from 'node:http';
import { request as requestSecure, type RequestOptions } from 'node:https';
import { isNativeError } from 'node:util/types';
import type { LookupFunction } from 'node:net';
import { AddressNotAllowed, parsed, type AddressGuard, type Resolved } from './address-guard.js';
import { signatureOf } from './signature.js';

/** Longest that a receiver may take, from the first packet to the end of its answer, in milliseconds. */
const ANSWERS_WITHIN = 10_000;
/** Most that is read of an answer, in bytes; nothing is done with it. */
const MOST_READ = 4_096;
const GONE = 410;

/** What is told, and with which secrets it is signed. */
export interface Outgoing {
  /** Stays the same however often it is sent. */
  readonly id: string;
  readonly address: string;
  readonly body: string;
  readonly secrets: readonly string[];
  readonly at: Date;
}

/** Why a receiver has not taken what it was told. */
export const DELIVERY_FAULTS = [
  'malformed',
  'not-secure',
  'unresolved',
  'private',
  /** No connection. */
  'unreachable',
  /** A certificate that is not to be trusted, or no TLS at all. */
  'certificate',
  'too-slow',
  /** It sends elsewhere, where nobody follows. */
  'redirected',
  /** It says that it is there no more. */
  'gone',
  /** It answered something else than that it took it. */
  'refused',
] as const;
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];

export interface Attempt {
  /** Null: taken. */
  readonly fault: DeliveryFault | null;
  /** Status of the answer; null where there was none. */
  readonly answerCode: number | null;
  readonly tookMs: number;
}

/** Tells one receiver once. What comes of it is answered, never thrown. */
export class WebhookSender {
  constructor(
    private readonly guard: AddressGuard,
    private readonly answersWithin = ANSWERS_WITHIN,
  ) {}

  async send(outgoing: Outgoing): Promise<Attempt> {
    const startedAt = performance.now();
    const tookMs = () => Math.round(performance.now() - startedAt);
    try {
      const url = parsed(outgoing.address);
      const answerCode = await this.answerOf(url, await this.guard.resolved(url), outgoing);
      return { fault: faultIn(answerCode), answerCode, tookMs: tookMs() };
    } catch (error) {
      return { fault: faultOf(error), answerCode: null, tookMs: tookMs() };
    }
  }

  /** The connection goes to what the guard has found: a name that means something else by now leads nowhere. */
  private answerOf(url: URL, found: readonly Resolved[], { id, body, secrets, at }: Outgoing): Promise<number> {
    const timestamp = Math.floor(at.getTime() / 1_000);
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      lookup: only(found),
      signal: AbortSignal.timeout(this.answersWithin),
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Thong-Suot-Webhook/1',
        connection: 'close',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signatureOf({ id, timestamp, body }, secrets),
      },
    };
    return new Promise((resolve, reject) => {
      const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, options, (answer) => {
        const done = () => resolve(answer.statusCode ?? 0);
        let read = 0;
        answer.on('data', (part: Buffer) => {
          read += part.length;
          if (read < MOST_READ) return;
          done();
          answer.destroy();
        });
        answer.on('end', done);
        answer.on('error', reject);
      });
      request.on('error', reject);
      request.end(body);
    });
  }
}

const only =
  (found: readonly Resolved[]): LookupFunction =>
  (_host, { all }, answer) => {
    const [first] = found;
    if (all) answer(null, [...found]);
    else answer(null, first!.address, first!.family);
  };

function faultIn(code: number): DeliveryFault | null {
  if (code >= 200 && code < 300) return null;
  if (code >= 300 && code < 400) return 'redirected';
  return code === GONE ? 'gone' : 'refused';
}

function faultOf(error: unknown): DeliveryFault {
  if (error instanceof AddressNotAllowed) return error.fault;
  if (!isNativeError(error)) return 'unreachable';
  if (['AbortError', 'TimeoutError'].includes(error.name)) return 'too-slow';
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ETIMEDOUT') return 'too-slow';
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code) ? 'certificate' : 'unreachable';
}
