import { ApiExtraModels, ApiProperty, getSchemaPath, type ApiPropertyOptions } from '@nestjs/swagger';
import type { Type } from '@nestjs/common';
import { INSTANT, SHA256 } from '../requests/fields.js';

/** Whether a field may be left out of an answer, or be null; and what the name alone does not tell. */
interface Presence {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
}

/** The values of a union of words, each written out: one that is missing or too much does not compile. */
export type EachOf<Word extends string> = Readonly<Record<Word, true>>;

type Words = readonly string[] | EachOf<string>;
type Named = () => Type;

const wordsOf = (words: Words): string[] => (Array.isArray(words) ? [...words] : Object.keys(words));

function of(schema: object, { optional = false, nullable = false, description }: Presence): PropertyDecorator {
  const told = description === undefined ? {} : { description };
  return ApiProperty({ ...schema, ...told, required: !optional, nullable } as ApiPropertyOptions);
}

const list = (items: object, presence: Presence) => of({ type: 'array', items }, presence);

/** What a field of an answer is, for its description: one decorator a field. Nothing is checked when it is answered. */
export const shown = {
  text: (presence: Presence = {}) => of({ type: 'string' }, presence),
  id: (presence: Presence = {}) => of({ type: 'string', maxLength: 64 }, presence),
  sha256: (presence: Presence = {}) => of({ type: 'string', pattern: SHA256.source }, presence),
  /** YYYY-MM-DD. */
  day: (presence: Presence = {}) => of({ type: 'string', format: 'date' }, presence),
  /** ISO 8601 with offset, to the precision in which it is known: minutes, seconds or less. */
  moment: (presence: Presence = {}) => of({ type: 'string', pattern: INSTANT.source }, presence),
  instant: (presence: Presence = {}) => of({ type: 'string', format: 'date-time' }, presence),
  count: (presence: Presence = {}) => of({ type: 'integer', minimum: 0 }, presence),
  whole: (presence: Presence = {}) => of({ type: 'integer' }, presence),
  number: (presence: Presence = {}) => of({ type: 'number' }, presence),
  numbers: (presence: Presence = {}) => list({ type: 'integer' }, presence),
  flag: (presence: Presence = {}) => of({ type: 'boolean' }, presence),
  choice: (words: Words, presence: Presence = {}) => of({ type: 'string', enum: wordsOf(words) }, presence),
  texts: (presence: Presence = {}) => list({ type: 'string' }, presence),
  ids: (presence: Presence = {}) => list({ type: 'string', maxLength: 64 }, presence),
  choices: (words: Words, presence: Presence = {}) => list({ type: 'string', enum: wordsOf(words) }, presence),
  /** Named fields that differ from case to case. */
  facts: (presence: Presence = {}) => of({ type: 'object', additionalProperties: true }, presence),
  part: (type: Named, presence: Presence = {}) => of({ type: () => type() }, presence),
  parts: (type: Named, presence: Presence = {}) => of({ type: () => type(), isArray: true }, presence),
};

const anyShapeOf = (shapes: readonly Type[]) => ({ oneOf: shapes.map((shape) => ({ $ref: getSchemaPath(shape) })) });

export const shownOneOf = (shapes: readonly Type[], presence: Presence = {}): PropertyDecorator =>
  withShapes(shapes, of(anyShapeOf(shapes), presence));

export const shownListOf = (shapes: readonly Type[], presence: Presence = {}): PropertyDecorator =>
  withShapes(shapes, list(anyShapeOf(shapes), presence));

function withShapes(shapes: readonly Type[], property: PropertyDecorator): PropertyDecorator {
  return (target, key) => {
    ApiExtraModels(...shapes)(target.constructor as Type);
    property(target, key);
  };
}
