import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { formed, type Expectation } from '../problems/expectation.js';
import { withoutRoomless } from './is-text.js';

/** Whether a field may be left out, or be null. Every field is bounded, checked and described in one place. */
interface Presence {
  readonly optional?: boolean;
  readonly nullable?: boolean;
}

/** Longest text a person writes into one field, in UTF-16 units. */
export const LONG_TEXT = 20_000;

export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** In lower case, as files are named by it. */
export const SHA256 = /^[0-9a-f]{64}$/;
const DAY = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
export const INSTANT = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Rules of a field; each is given what the field takes, to tell whoever breaks it. */
type Rules = (options: ValidationOptions) => readonly PropertyDecorator[];

function field(
  { optional, nullable }: Presence,
  schema: ApiPropertyOptions,
  expected: Expectation,
  rules: Rules,
  ...otherRules: readonly PropertyDecorator[]
) {
  const isAbsent = (value: unknown) => (optional && value === undefined) || (nullable && value === null);
  const presence = optional || nullable ? [ValidateIf((_, value) => !isAbsent(value))] : [];
  const example = expected.form && { example: expected.example };
  const described = { ...schema, ...example, required: !optional, nullable: nullable ?? false } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(described), ...presence, ...rules({ context: expected }), ...otherRules);
}

/** A text of at most `max` UTF-16 units; at least one unless told. */
export function Text({ max, min = 1, ...presence }: Presence & { max: number; min?: number }): PropertyDecorator {
  const schema = { type: 'string', minLength: min, maxLength: max } as const;
  const rules: Rules = (o) => [IsString(o), MinLength(min, o), MaxLength(max, o)];
  return field(presence, schema, { least: min, most: max }, rules);
}

/**
 * A text of one line that something is called by; spaces around it are nobody's, and alone they are no name. Signs that
 * take no room, which pasting brings along, would make two names of one.
 */
export function Name(bounds: Presence & { max: number }): PropertyDecorator {
  const named = ({ value }: { value: unknown }) =>
    typeof value === 'string' ? withoutRoomless(value).trim().normalize('NFC') : value;
  return applyDecorators(Transform(named), Text(bounds));
}

export function Id(presence: Presence = {}): PropertyDecorator {
  const schema = { type: 'string', pattern: ID.source, maxLength: 64 } as const;
  return field(presence, schema, formed('id'), (o) => [IsString(o), Matches(ID, o)]);
}

/** YYYY-MM-DD; whether the month has that day is judged by the domain. */
export function Day(presence: Presence = {}): PropertyDecorator {
  const schema = { type: 'string', format: 'date' } as const;
  return field(presence, schema, formed('day'), (o) => [IsString(o), Matches(DAY, o)]);
}

/** ISO 8601 with its offset. */
export function InstantText(presence: Presence = {}): PropertyDecorator {
  const schema = { type: 'string', format: 'date-time' } as const;
  return field(presence, schema, formed('instant'), (o) => [IsString(o), Matches(INSTANT, o)]);
}

export function Choice(values: readonly string[], presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: 'string', enum: [...values] }, { allowed: values }, (o) => [IsIn(values, o)]);
}

export function Flag(presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: 'boolean' }, {}, (o) => [IsBoolean(o)]);
}

/** A flag in a query: `true` or `false`. */
export function QueryFlag(): PropertyDecorator {
  const parsed = ({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value);
  return applyDecorators(Transform(parsed), Flag({ optional: true }));
}

export function Whole({ min, max, ...presence }: Presence & { min: number; max: number }): PropertyDecorator {
  const schema = { type: 'integer', minimum: min, maximum: max } as const;
  return field(presence, schema, { least: min, most: max }, (o) => [IsInt(o), Min(min, o), Max(max, o)]);
}

/** Years of which the system knows days. */
export const YEARS = { min: 1_900, max: 2_199 };

/** A whole number in a query. */
export function QueryWhole(bounds: { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    Type(() => Number),
    Whole({ ...bounds, optional: true }),
  );
}

export function Quantity(presence: Presence = {}): PropertyDecorator {
  const most = 1e15;
  const schema = { type: 'number', minimum: -most, maximum: most } as const;
  const rules: Rules = (o) => [IsNumber({ allowNaN: false, allowInfinity: false }, o), Min(-most, o), Max(most, o)];
  return field(presence, schema, { least: -most, most }, rules);
}

export function Email(presence: Presence = {}): PropertyDecorator {
  const schema = { type: 'string', format: 'email', maxLength: 254 } as const;
  return field(presence, schema, formed('email'), (o) => [IsEmail({}, o), MaxLength(254, o)]);
}

/** A name to log in by: letters of any script, digits, and the signs that addresses have. */
export function Login(): PropertyDecorator {
  const pattern = /^[\p{L}\p{N}._@-]+$/u;
  const schema = { type: 'string', pattern: pattern.source, maxLength: 100 } as const;
  return field({}, schema, formed('login'), (o) => [IsString(o), MaxLength(100, o), Matches(pattern, o)]);
}

export function Sha256(presence: Presence = {}): PropertyDecorator {
  const schema = { type: 'string', pattern: SHA256.source } as const;
  return field(presence, schema, formed('sha256'), (o) => [IsString(o), Matches(SHA256, o)]);
}

type Count = Presence & { max: number; min?: number };

export function Texts({ max, min = 0, maxLength, ...presence }: Count & { maxLength: number }): PropertyDecorator {
  const items = { type: 'string', maxLength } as const;
  const each = { each: true, context: { most: maxLength } };
  return list({ max, min, ...presence }, { items }, IsString(each), MaxLength(maxLength, each));
}

export function Ids({ max, min = 0, ...presence }: Count): PropertyDecorator {
  const items = { type: 'string', pattern: ID.source } as const;
  const each = { each: true, context: formed('id') };
  return list({ max, min, ...presence }, { items }, IsString(each), Matches(ID, each));
}

export function Choices(values: readonly string[], { max, min = 0, ...presence }: Count): PropertyDecorator {
  const items = { type: 'string' as const, enum: [...values] };
  const each = { each: true, context: { allowed: values } };
  return list({ max, min, ...presence }, { items }, IsIn(values, each));
}

function list(
  { max, min = 0, ...presence }: Count,
  { items }: { items: object },
  ...each: readonly PropertyDecorator[]
): PropertyDecorator {
  const schema = { type: 'array', items, minItems: min, maxItems: max } as ApiPropertyOptions;
  return field(presence, schema, { least: min, most: max }, listRules(min, max), ...each);
}

export function Part(type: () => new () => object, presence: Presence = {}): PropertyDecorator {
  // Written out, for the description recognises a class named later by the name of the function.
  const schema = { type: () => type() } as ApiPropertyOptions;
  return field(presence, schema, {}, (o) => [IsDefined(o), IsObject(o), ValidateNested(o)], Type(type));
}

export function Parts(type: () => new () => object, { max, min = 0, ...presence }: Count): PropertyDecorator {
  const schema = { type: () => type(), isArray: true, minItems: min, maxItems: max } as ApiPropertyOptions;
  // A list within the list would be looked at item by item, and be taken for one of its items.
  const nested = [IsObject({ each: true }), ValidateNested({ each: true }), Type(type)];
  return field(presence, schema, { least: min, most: max }, listRules(min, max), ...nested);
}

const listRules =
  (min: number, max: number): Rules =>
  (o) => [IsArray(o), ArrayMinSize(min, o), ArrayMaxSize(max, o)];
