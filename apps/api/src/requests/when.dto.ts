import { InstantText, LONG_TEXT, Text } from './fields.js';

/** When it happened, where that is not now; not in the future and not before the year 2000. */
export class WhenDto {
  @InstantText({ optional: true, nullable: true })
  readonly occurredAt?: string | null;
}

export class ReasonDto extends WhenDto {
  @Text({ max: LONG_TEXT, min: 0 })
  readonly reason!: string;
}
