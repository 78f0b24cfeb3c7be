import createClient from 'openapi-fetch';
import { language } from '../words/language.js';
import { Problem, Unreachable } from './problem.js';
import type { paths } from './schema.js';

/** The latest position that this browser has heard of: what it asks for next shows at least that. */
let seen = 0;

export function notePosition(position: number): void {
  if (position > seen) seen = position;
}

/** The API, typed by its own description. */
export const api = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', language());
    if (request.method === 'GET' && seen > 0) request.headers.set('x-at-least-position', String(seen));
    return request;
  },
  onResponse({ response }) {
    notePosition(Number(response.headers.get('x-position') ?? 0));
  },
});

interface Answered<Answer> {
  readonly data?: Answer;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What the API answered.
 * @throws Problem, Unreachable
 */
export async function answerOf<Answer>(asked: Promise<Answered<Answer>>): Promise<Answer> {
  const answered = await asked.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unreachable('No answer', { cause });
  });
  if (!answered.response.ok) throw new Problem(answered.response, answered.error);
  return answered.data as Answer;
}
