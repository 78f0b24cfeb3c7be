import { localDate } from '#domain';
import {
  AS_OF_SENSES,
  FIGURES,
  MOVEMENTS,
  type AsOf,
  type AsOfSense,
  type Between,
  type Figure,
  type Movement,
} from '#read-models';
import { formed } from '../problems/expectation.js';
import { InvalidInput } from '../problems/refusals.js';
import { Choice, Id, InstantText, QueryFlag } from '../requests/fields.js';
import { AtLeastDto, PageDto } from '../requests/page.dto.js';
import { AsOfAhead, ComparisonBackwards } from './refusals.js';

/** What these queries are refused for, as it is described. */
export const AHEAD = { 422: 'An instant is still to come, or the two are in the wrong order' };

/** A past instant, and in which sense it is asked about; absent: how things stand now. */
export class AsOfDto extends AtLeastDto {
  @InstantText({ optional: true })
  readonly asOf?: string;
  /** `happened` unless told: what had happened by then. `known`: what was known then. */
  @Choice(AS_OF_SENSES, { optional: true })
  readonly sense?: AsOfSense;
}

export class AsOfPageDto extends PageDto {
  @InstantText({ optional: true })
  readonly asOf?: string;
  @Choice(AS_OF_SENSES, { optional: true })
  readonly sense?: AsOfSense;
}

/** A figure of a board, and the past instant at which it is asked for. */
export class CountedDto extends AsOfPageDto {
  /** `all` unless told. */
  @Choice(FIGURES, { optional: true })
  readonly figure?: Figure;
  @Id({ optional: true })
  readonly directiveId?: string;
  /** Of the unit alone; with everything below it unless told. */
  @QueryFlag()
  readonly own?: boolean;
}

export class CountedOfDirectiveDto extends AsOfPageDto {
  @Choice(FIGURES, { optional: true })
  readonly figure?: Figure;
  @Id({ optional: true })
  readonly unitId?: string;
}

export class ComparisonDto extends AtLeastDto {
  @InstantText()
  readonly from!: string;
  /** Now unless told. */
  @InstantText({ optional: true })
  readonly to?: string;
  @Choice(AS_OF_SENSES, { optional: true })
  readonly sense?: AsOfSense;
}

class MovedPageDto extends PageDto {
  @InstantText()
  readonly from!: string;
  @InstantText({ optional: true })
  readonly to?: string;
  @Choice(AS_OF_SENSES, { optional: true })
  readonly sense?: AsOfSense;
  @Choice(FIGURES, { optional: true })
  readonly figure?: Figure;
  @Choice(MOVEMENTS)
  readonly moved!: Movement;
}

export class MovedDto extends MovedPageDto {
  @Id({ optional: true })
  readonly directiveId?: string;
  @QueryFlag()
  readonly own?: boolean;
}

export class MovedOfDirectiveDto extends MovedPageDto {
  @Id({ optional: true })
  readonly unitId?: string;
}

/**
 * null: nobody asks for a past instant.
 * @throws AsOfAhead, DateInvalid, InvalidInput
 */
export function asOfIn({ asOf, sense }: Pick<AsOfDto, 'asOf' | 'sense'>, now: string): AsOf | null {
  if (asOf === undefined && sense === undefined) return null;
  return { at: pastInstant('asOf', asOf, now), sense: sense ?? 'happened' };
}

/** @throws AsOfAhead, ComparisonBackwards, InvalidInput */
export function betweenIn(query: Pick<ComparisonDto, 'from' | 'to' | 'sense'>, now: string): Between {
  const [from, to] = [pastInstant('from', query.from, now), pastInstant('to', query.to, now)];
  if (from > to) throw new ComparisonBackwards(from, to);
  return { from, to, sense: query.sense ?? 'happened' };
}

function pastInstant(field: string, stated: string | undefined, now: string): string {
  if (stated === undefined) return now;
  localDate(stated.slice(0, 10));
  const time = Date.parse(stated);
  if (Number.isNaN(time)) throw new InvalidInput([{ path: field, rule: 'matches', expected: formed('instant') }]);
  const at = new Date(time).toISOString();
  if (at > now) throw new AsOfAhead(field, at, now);
  return at;
}
