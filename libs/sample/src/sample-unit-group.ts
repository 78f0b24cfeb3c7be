import type { UnitKind } from '#domain';

/** An addressee group of the sample register; all codes are codes of {@link SampleUnit}s. */
export interface SampleUnitGroup {
  readonly code: string;
  readonly name: string;
  /** Other wordings under which documents name the group, in one spelling each: matching folds case and tone marks. */
  readonly aliases: readonly string[];
  readonly selector: { readonly kinds: readonly UnitKind[]; readonly below?: string };
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}
