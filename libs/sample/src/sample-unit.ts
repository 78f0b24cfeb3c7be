import type { UnitKind } from '#domain';

/** A unit of the sample register. Codes are unique and stand where the product has its own ids. */
export interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentCode: string | null;
  /** YYYY-MM-DD. */
  readonly establishedOn: string;
}
