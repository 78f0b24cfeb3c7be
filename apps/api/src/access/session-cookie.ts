import type { ApiReply, ApiRequest } from '../requests/api-request.js';
import { demandOwnPage } from './own-page.js';

const NAME = 'thong-suot';
const TOKEN = /^[\w-]{20,100}$/;
const READS: readonly string[] = ['GET', 'HEAD'];

/** Scripts cannot read it, other sites' pages do not send it, and over https it goes nowhere else. */
const rulesFor = ({ protocol }: ApiRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', ...(protocol === 'https' && { secure: true }) }) as const;

/**
 * Leaves the token with the browser instead of telling it to the page.
 * @param lasts in milliseconds: the browser's clock need not be right
 */
export function keepSession(request: ApiRequest, reply: ApiReply, token: string, lasts: number): void {
  void reply.setCookie(NAME, token, { ...rulesFor(request), maxAge: Math.ceil(lasts / 1_000) });
}

export function dropSession(request: ApiRequest, reply: ApiReply): void {
  if (request.cookies[NAME] !== undefined) void reply.clearCookie(NAME, rulesFor(request));
}

/**
 * The token that the browser keeps; undefined where it keeps none, or none of ours.
 * @throws ForeignPage where a page of somebody else would act by it
 */
export function keptToken(request: ApiRequest): string | undefined {
  const token = request.cookies[NAME];
  if (token === undefined || !TOKEN.test(token)) return undefined;
  if (!READS.includes(request.method)) demandOwnPage(request);
  return token;
}
