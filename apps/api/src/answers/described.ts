import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CaughtUp } from './caught-up.interceptor.js';

/** RFC 9457 problem details, as every refusal is answered. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:thong-suot:problem:stale-screen' })
  readonly type!: string;
  @ApiProperty()
  readonly title!: string;
  @ApiProperty({ example: 412 })
  readonly status!: number;
  @ApiProperty({ description: 'What is wrong and what to do next, in Vietnamese or English by Accept-Language' })
  readonly detail!: string;
  @ApiProperty({ example: 'stale-screen', description: 'Stable' })
  readonly code!: string;
  @ApiProperty()
  readonly instance!: string;
  @ApiProperty({ description: 'What the sentence was filled from; of invalid input, a list of fields' })
  readonly fields!: object;
}

/** What a command did. */
export class CommandAnswerDto {
  @ApiProperty({ description: 'Revision of what was changed; also the ETag' })
  readonly revision!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Send it as X-At-Least-Position to see the change' })
  readonly position!: number | null;
  @ApiProperty({ description: 'The command had been carried out before under the same Idempotency-Key' })
  readonly repeated!: boolean;
}

const problem = (status: number, description: string) =>
  ApiResponse({ status, description, content: { 'application/problem+json': { schema: { $ref: PROBLEM } } } });
const PROBLEM = '#/components/schemas/ProblemDto';

const AsksForLogin = () =>
  applyDecorators(
    ApiBearerAuth(),
    problem(401, 'Login needed'),
    problem(403, 'Not allowed'),
    problem(400, 'Bad input'),
  );

/** A query over the read models: waits for a position when asked to, and says which one it reflects. */
export function Answers(tag: string, summary: string): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiTags(tag),
    ApiOperation({ summary }),
    ApiHeader({ name: 'X-At-Least-Position', required: false, schema: { type: 'integer' } }),
    AsksForLogin(),
    problem(503, 'The read models are behind; repeat'),
    UseInterceptors(CaughtUp),
  );
}

/** A command: may be repeated under its Idempotency-Key, and takes If-Match. */
export function Changes(tag: string, summary: string, status = 200): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiTags(tag),
    ApiOperation({ summary }),
    ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', maxLength: 200 } }),
    ApiHeader({ name: 'If-Match', required: false, description: 'ETag of what the person saw' }),
    ApiResponse({ status, description: 'Done', type: CommandAnswerDto }),
    AsksForLogin(),
    problem(404, 'Unknown'),
    problem(409, 'Does not fit where it stands'),
    problem(412, 'Changed meanwhile'),
    problem(422, 'The rule says no'),
    problem(503, 'A store does not answer; repeat under the same key'),
  );
}

export const ChangesAssignment = (summary: string) => Changes('assignments', summary);
export const ChangesDirective = (summary: string, status?: number) => Changes('directives', summary, status);
export const Administers = (tag: string, summary: string, status?: number) => Changes(tag, summary, status);

/** Neither a query of the read models nor a command. */
export const Described = (tag: string, summary: string) =>
  applyDecorators(ApiTags(tag), ApiOperation({ summary }), AsksForLogin());
