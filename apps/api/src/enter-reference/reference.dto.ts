import { Day, Id, Text } from '../requests/fields.js';

const blank = { optional: true, nullable: true } as const;

/** What is known of a document of another system beside its symbol; null is blank. */
class ReferenceHeadDto {
  @Text({ max: 2_000, ...blank })
  readonly title?: string | null;
  @Text({ max: 500, ...blank })
  readonly issuerNamed?: string | null;
  /** Where the issuer is one of the units here: its number then stands in the register. */
  @Id(blank)
  readonly issuerUnitId?: string | null;
  @Day(blank)
  readonly documentDate?: string | null;
}

export class ReferenceCorrectionDto extends ReferenceHeadDto {
  /** Why its number stands where another document has it, by the corrected issuer and date; absent, that is refused. */
  @Text({ max: 1_000, ...blank })
  readonly doubleNumberReason?: string | null;
}

export class ReferenceDto extends ReferenceHeadDto {
  @Text({ max: 100 })
  readonly symbol!: string;
}
