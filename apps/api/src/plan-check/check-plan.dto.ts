import { CHECK_KINDS, type CheckKind } from '#domain';
import { Choice, Day, Id, Ids, Name } from '../requests/fields.js';

const blank = { optional: true, nullable: true } as const;

/** Whom and what a check looks at, and when. */
export class CheckPlanDto {
  @Choice(CHECK_KINDS)
  readonly kind!: CheckKind;
  @Name({ max: 2_000 })
  readonly title!: string;
  /** Units that are no more, too: the check reaches whoever took over from them. */
  @Ids({ max: 500 })
  readonly unitIds!: readonly string[];
  @Ids({ max: 200, optional: true })
  readonly directiveIds?: readonly string[];
  @Id(blank)
  readonly programmeId?: string | null;
  /** First and last day of the time that is looked at. */
  @Day(blank)
  readonly periodFrom?: string | null;
  @Day(blank)
  readonly periodTo?: string | null;
  @Day()
  readonly startsOn!: string;
  @Day()
  readonly endsOn!: string;
}
