import { QueryWhole, Text } from './fields.js';

/** The position that a query must reflect; of a command's answer, so that a person sees his own action. */
export class AtLeastDto {
  @QueryWhole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  readonly atLeastPosition?: number;
}

export class PageDto extends AtLeastDto {
  @Text({ max: 4_000, optional: true })
  readonly cursor?: string;

  @QueryWhole({ min: 1, max: 200 })
  readonly limit?: number;
}
