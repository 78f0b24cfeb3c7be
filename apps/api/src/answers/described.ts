import { applyDecorators, UseInterceptors, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '../open-api/problem-response.js';
import { CaughtUp } from './caught-up.interceptor.js';
import {
  AssignmentChangedDto,
  CheckChangedDto,
  DirectiveChangedDto,
  DocumentChangedDto,
  ReviewChangedDto,
  type CommandAnswerDto,
} from './command.answer.js';

/** The content of a file, whatever it is. */
export const FILE = 'file';

type Answer = Type | typeof FILE;

/** What an operation may be refused for beyond what follows from its kind, by status. */
type OwnRefusals = Readonly<Record<number, string>>;

const problems = (refusals: OwnRefusals) =>
  Object.entries(refusals).map(([status, words]) => problem(Number(status), words));

const BINARY = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } as const;
const POSITION = { 'X-Position': { description: 'Position of the log', schema: { type: 'integer' } } } as const;
const LOGGED = {
  'X-Reading-Logged': {
    description: '`true` where what an inspector reads is written down',
    schema: { type: 'string' },
  },
} as const;
const ETAG = { ETag: { description: 'Of the revision', schema: { type: 'string' } } } as const;

/**
 * A query over the read models: waits for a position when asked to, and says which one it reflects. What every
 * operation may be refused for is added to the description as a whole, see `describeRefusals`.
 */
export function Answers(
  tag: string,
  summary: string,
  answer: Answer,
  refusals: OwnRefusals = {},
): MethodDecorator & ClassDecorator {
  const shape = answer === FILE ? { content: BINARY } : { type: answer };
  return applyDecorators(
    ApiTags(tag),
    ApiOperation({ summary }),
    ApiHeader({ name: 'X-At-Least-Position', required: false, schema: { type: 'integer' } }),
    ApiBearerAuth(),
    ApiResponse({ status: 200, description: 'The answer', headers: { ...POSITION, ...LOGGED }, ...shape }),
    ...problems(refusals),
    UseInterceptors(CaughtUp),
  );
}

interface Change {
  /** 200 unless told. */
  readonly status?: number;
  readonly answer: Type<CommandAnswerDto>;
  /** If-Match is not only looked at but demanded. */
  readonly demandsSeenRevision?: boolean;
}

/** A command: may be repeated under its Idempotency-Key, and takes If-Match. */
export function Changes(
  tag: string,
  summary: string,
  { status = 200, answer, demandsSeenRevision = false }: Change,
): MethodDecorator & ClassDecorator {
  const seen = { name: 'If-Match', description: 'ETag of what the person saw', schema: { type: 'string' } } as const;
  return applyDecorators(
    ApiTags(tag),
    ApiOperation({ summary }),
    ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', maxLength: 200 } }),
    ApiHeader({ ...seen, required: demandsSeenRevision }),
    ApiBearerAuth(),
    ApiResponse({ status, description: 'Done', type: answer, headers: { ...ETAG, ...POSITION } }),
    problem(409, 'Does not fit where it stands'),
    problem(412, 'Changed meanwhile'),
    problem(422, 'The rule says no'),
    ...(demandsSeenRevision ? [problem(428, 'If-Match is missing')] : []),
  );
}

export const ChangesAssignment = (summary: string, change: Partial<Change> = {}) =>
  Changes('assignments', summary, { answer: AssignmentChangedDto, ...change });
export const ChangesDirective = (summary: string, change: Partial<Change> = {}) =>
  Changes('directives', summary, { answer: DirectiveChangedDto, ...change });
export const ChangesDocument = (summary: string, change: Partial<Change> = {}) =>
  Changes('documents', summary, { answer: DocumentChangedDto, ...change });
export const ChangesCheck = (summary: string, change: Partial<Change> = {}) =>
  Changes('checks', summary, { answer: CheckChangedDto, ...change });

export const ChangesReview = (summary: string, change: Partial<Change> = {}) =>
  Changes('reviews', summary, { answer: ReviewChangedDto, ...change });

export const Administers = Changes;

interface Description {
  readonly status?: number;
  /** Absent: nothing is answered, with 204. */
  readonly answer?: Type;
  readonly refusals?: OwnRefusals;
}

/** Neither a query of the read models nor a command. */
export const Described = (tag: string, summary: string, description: Description = {}) =>
  applyDecorators(DescribedForAnybody(tag, summary, description), ApiBearerAuth());

/** The same of what needs no login. */
export const DescribedForAnybody = (
  tag: string,
  summary: string,
  { status, answer, refusals = {} }: Description = {},
) =>
  applyDecorators(
    ApiTags(tag),
    ApiOperation({ summary }),
    answer
      ? ApiResponse({ status: status ?? 200, description: 'Done', type: answer })
      : ApiResponse({ status: status ?? 204, description: 'Done; there is nothing to answer' }),
    ...problems(refusals),
  );
