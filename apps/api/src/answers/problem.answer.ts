import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { shown } from './shown.js';

/** What is wrong with one field of a request. */
export class FieldProblemDto {
  @shown.text({ description: 'Where it stands: `tasks.0.deadline.lastDay`' })
  readonly path!: string;
  @shown.text({ nullable: true, description: 'What the screens call it; null where the request has no such field' })
  readonly name!: string | null;
  @shown.text()
  readonly rule!: string;
  @shown.text({ description: 'The rule in words, to be read after the name of the field' })
  readonly detail!: string;
  @shown.text({ optional: true, description: 'How the text is written' })
  readonly form?: string;
  @shown.text({ optional: true })
  readonly example?: string;
  @shown.texts({ optional: true })
  readonly allowed?: readonly string[];
  @shown.number({ optional: true, description: 'Of a number, of a text’s length, or of a list’s' })
  readonly least?: number;
  @shown.number({ optional: true })
  readonly most?: number;
}

/** RFC 9457 problem details, as every refusal is answered. */
@ApiExtraModels(FieldProblemDto)
export class ProblemDto {
  @ApiProperty({ type: 'string', example: 'urn:thong-suot:problem:stale-screen' })
  readonly type!: string;
  @shown.text()
  readonly title!: string;
  @ApiProperty({ type: 'integer', example: 412 })
  readonly status!: number;
  @shown.text({ description: 'What is wrong and what to do next, in Vietnamese or English by Accept-Language' })
  readonly detail!: string;
  @ApiProperty({ type: 'string', example: 'stale-screen', description: 'Stable' })
  readonly code!: string;
  @shown.text()
  readonly instance!: string;
  @ApiProperty({
    description: 'What the sentence was filled from; of invalid input, a list of fields',
    oneOf: [
      { type: 'array', items: { $ref: getSchemaPath(FieldProblemDto) } },
      { type: 'object', additionalProperties: true },
    ],
  })
  readonly fields!: readonly FieldProblemDto[] | Readonly<Record<string, unknown>>;
}
