import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DraftIncomplete } from '#domain';
import type { Refusal } from '#event-sourcing';
import type { ApiReply, ApiRequest } from '../requests/api-request.js';
import { asRefusal } from './as-refusal.js';
import type { Expectation } from './expectation.js';
import { fieldInWords } from './field-names.js';
import { languageOf, type Language } from './language.js';
import { sentenceFor, titleFor } from './messages.js';
import { missingInWords } from './missing-in-words.js';
import { InvalidInput, type FieldProblem } from './refusals.js';
import { ruleInWords } from './rules.js';
import { STATUS_OF } from './status-of.js';

/** RFC 9457; `code` is stable, `fields` is what the sentence was filled from. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance: string;
  readonly fields: unknown;
}

/** The one place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<ApiRequest>(), http.getResponse<ApiReply>());
  }
}

/** Also for what the server refuses before any route is found. */
export function answerProblem(
  error: unknown,
  { method, url, headers, correlationId }: ApiRequest,
  reply: ApiReply,
): void {
  // A stream that broke on its way out, or a client that left: there is nobody to tell.
  if (reply.sent) return;
  const path = url.split('?', 1)[0]!;
  const refusal = asRefusal(error, { method, path, correlationId });
  const language = languageOf(headers['accept-language']);
  const status = STATUS_OF[refusal.code] ?? 500;
  const problem: Problem = {
    type: `urn:thong-suot:problem:${refusal.code}`,
    title: titleFor(status, language),
    status,
    detail: sentenceFor(refusal.code, refusal.fields, language),
    code: refusal.code,
    instance: refusal.code === 'internal-error' ? `urn:uuid:${String(refusal.fields['incident'])}` : path,
    fields: fieldsOf(refusal, language),
  };
  const { retryAfterSeconds } = refusal.fields;
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds));
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply.status(status).type('application/problem+json').header('content-language', language).send(problem);
}

function fieldsOf(refusal: Refusal, language: Language): unknown {
  if (refusal instanceof InvalidInput) return inWords(refusal, language);
  if (!(refusal instanceof DraftIncomplete)) return refusal.fields;
  return { ...refusal.fields, inWords: missingInWords(refusal.fields['missing'], language) };
}

/** A field's problem as it is told: its name and the rule it breaks, in words, and what it takes, for programs. */
interface ToldFieldProblem extends Expectation {
  readonly path: string;
  /** Null where the request has no such field. */
  readonly name: string | null;
  readonly rule: string;
  readonly detail: string;
}

function inWords({ fields }: InvalidInput, language: Language): ToldFieldProblem[] {
  const problems = fields['fields'] as readonly FieldProblem[];
  return problems.map(({ path, rule, expected = {} }) => ({
    path,
    name: fieldInWords(path, language),
    rule,
    detail: ruleInWords(rule, expected, language),
    ...expected,
  }));
}
