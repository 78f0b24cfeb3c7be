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
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** Whether a field may be left out, or be null. Every field is bounded, checked and described in one place. */
interface Presence {
  readonly optional?: boolean;
  readonly nullable?: boolean;
}

/** Longest text a person writes into one field, in UTF-16 units. */
export const LONG_TEXT = 20_000;

export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const DAY = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const INSTANT = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

function field({ optional, nullable }: Presence, schema: ApiPropertyOptions, ...rules: PropertyDecorator[]) {
  const isAbsent = (value: unknown) => (optional && value === undefined) || (nullable && value === null);
  const presence = optional || nullable ? [ValidateIf((_, value) => !isAbsent(value))] : [];
  const described = { ...schema, required: !optional, nullable: nullable ?? false } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(described), ...presence, ...rules);
}

/** A text of at most `max` UTF-16 units; at least one unless told. */
export function Text({ max, min = 1, ...presence }: Presence & { max: number; min?: number }): PropertyDecorator {
  const schema = { type: 'string', minLength: min, maxLength: max } as const;
  return field(presence, schema, IsString(), MinLength(min), MaxLength(max));
}

export function Id(presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: 'string', pattern: ID.source, maxLength: 64 }, IsString(), Matches(ID));
}

/** YYYY-MM-DD; whether the month has that day is judged by the domain. */
export function Day(presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: 'string', format: 'date' }, IsString(), Matches(DAY));
}

/** ISO 8601 with its offset. */
export function InstantText(presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: 'string', format: 'date-time' }, IsString(), Matches(INSTANT));
}

export function Choice(values: readonly string[], presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: 'string', enum: [...values] }, IsIn(values));
}

export function Flag(presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: 'boolean' }, IsBoolean());
}

/** A flag in a query: `true` or `false`. */
export function QueryFlag(): PropertyDecorator {
  const parsed = ({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value);
  return applyDecorators(Transform(parsed), Flag({ optional: true }));
}

export function Whole({ min, max, ...presence }: Presence & { min: number; max: number }): PropertyDecorator {
  return field(presence, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));
}

/** A whole number in a query. */
export function QueryWhole(bounds: { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    Type(() => Number),
    Whole({ ...bounds, optional: true }),
  );
}

export function Quantity(presence: Presence = {}): PropertyDecorator {
  const most = 1e15;
  const rules = [IsNumber({ allowNaN: false, allowInfinity: false }), Min(-most), Max(most)];
  return field(presence, { type: 'number', minimum: -most, maximum: most }, ...rules);
}

export function Email(presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: 'string', format: 'email', maxLength: 254 }, IsEmail(), MaxLength(254));
}

/** A name to log in by: letters of any script, digits, and the signs that addresses have. */
export function Login(): PropertyDecorator {
  const pattern = /^[\p{L}\p{N}._@-]+$/u;
  return field(
    {},
    { type: 'string', pattern: pattern.source, maxLength: 100 },
    IsString(),
    MaxLength(100),
    Matches(pattern),
  );
}

export function Sha256(presence: Presence = {}): PropertyDecorator {
  const pattern = /^[0-9a-f]{64}$/;
  return field(presence, { type: 'string', pattern: pattern.source }, IsString(), Matches(pattern));
}

type Count = Presence & { max: number; min?: number };

export function Texts({ max, min = 0, maxLength, ...presence }: Count & { maxLength: number }): PropertyDecorator {
  const items = { type: 'string', maxLength } as const;
  const each = [IsString({ each: true }), MaxLength(maxLength, { each: true })];
  return field(presence, { type: 'array', items, minItems: min, maxItems: max }, ...listOf(min, max), ...each);
}

export function Ids({ max, min = 0, ...presence }: Count): PropertyDecorator {
  const items = { type: 'string', pattern: ID.source } as const;
  const each = [IsString({ each: true }), Matches(ID, { each: true })];
  return field(presence, { type: 'array', items, minItems: min, maxItems: max }, ...listOf(min, max), ...each);
}

export function Choices(values: readonly string[], { max, min = 0, ...presence }: Count): PropertyDecorator {
  const items = { type: 'string' as const, enum: [...values] };
  const schema: ApiPropertyOptions = { type: 'array', items, minItems: min, maxItems: max };
  return field(presence, schema, ...listOf(min, max), IsIn(values, { each: true }));
}

export function Part(type: () => new () => object, presence: Presence = {}): PropertyDecorator {
  // Written out, for the description recognises a class named later by the name of the function.
  const schema = { type: () => type() } as ApiPropertyOptions;
  return field(presence, schema, IsDefined(), ValidateNested(), Type(type));
}

export function Parts(type: () => new () => object, { max, min = 0, ...presence }: Count): PropertyDecorator {
  const schema = { type: () => type(), isArray: true, minItems: min, maxItems: max } as ApiPropertyOptions;
  return field(presence, schema, ...listOf(min, max), ValidateNested({ each: true }), Type(type));
}

const listOf = (min: number, max: number) => [IsArray(), ArrayMinSize(min), ArrayMaxSize(max)];
