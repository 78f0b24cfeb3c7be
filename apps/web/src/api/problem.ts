/** What is wrong with one field, as the API tells it. */
export interface FieldProblem {
  readonly path: string;
  /** What the screens call it; null where the request has no such field. */
  readonly name?: string | null;
  readonly detail: string;
}

/** A refusal of the API (RFC 9457). Its message is a sentence for the person, in the person's language. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly fields: Readonly<Record<string, unknown>> | readonly FieldProblem[];
  /** Seconds after which to try again; null where the API says nothing of it. */
  readonly retryAfter: number | null;

  constructor(response: Response, body: unknown) {
    const { detail, code, fields } = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem> & {
      detail?: string;
    };
    super(detail ?? `${response.status} ${response.statusText}`);
    this.status = response.status;
    this.code = code ?? 'unknown';
    this.fields = fields ?? {};
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    this.retryAfter = Number.isFinite(seconds) ? seconds : null;
  }

  /** The problem of each field, by its path; empty where the refusal is of another kind. */
  get byField(): Readonly<Record<string, string>> {
    if (!Array.isArray(this.fields)) return {};
    return Object.fromEntries((this.fields as readonly FieldProblem[]).map(({ path, detail }) => [path, detail]));
  }
}

/** No answer came: the line is gone, or the server is. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export const isSessionOver = (error: unknown): boolean => error instanceof Problem && error.status === 401;

/** It may well go through the next time, under the same key. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof Problem && [429, 502, 503, 504].includes(error.status));
