import type { IncomingHttpHeaders } from 'node:http';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Caller } from '../access/caller.js';

/** What this application uses of Fastify's request. */
export interface ApiRequest {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly ip: string;
  /** As the client named it, port included. */
  readonly host: string;
  readonly protocol: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly query: unknown;
  /** Made for this request; every event that comes of it bears it. Absent where nobody observes requests. */
  correlationId?: string;
  /** Of the command that the request turned out to be. */
  commandId?: string;
  /** Set by the guard on every route that is not public. */
  caller?: Caller;
}

/** What this application uses of Fastify's reply. */
export interface ApiReply {
  readonly sent: boolean;
  status(code: number): this;
  type(mediaType: string): this;
  header(name: string, value: string): this;
  setCookie(name: string, value: string, options: CookieSerializeOptions): this;
  clearCookie(name: string, options: CookieSerializeOptions): this;
  send(body?: unknown): this;
}
