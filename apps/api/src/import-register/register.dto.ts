import { UNIT_KINDS, type UnitKind } from '#domain';
import { Choice, Choices, Day, Part, Parts, Text, Texts } from '../requests/fields.js';

/** Codes and names are as long as the command line takes them. */
const LONGEST = 500;

/** Every commune of the country has a place; what is more is a file of another kind. */
const MOST_UNITS = 20_000;
const MOST_GROUPS = 1_000;
const MOST_NAMED = 5_000;

class RegisterUnitDto {
  @Text({ max: LONGEST })
  readonly code!: string;
  @Text({ max: LONGEST })
  readonly name!: string;
  @Choice(UNIT_KINDS)
  readonly kind!: UnitKind;
  /** Of the unit above; null for the topmost one. */
  @Text({ max: LONGEST, nullable: true })
  readonly parentCode!: string | null;
  @Day()
  readonly establishedOn!: string;
}

class SelectorDto {
  @Choices(UNIT_KINDS, { max: UNIT_KINDS.length })
  readonly kinds!: readonly UnitKind[];
  /** Only below this unit, by its code. */
  @Text({ max: LONGEST, optional: true, nullable: true })
  readonly below?: string | null;
}

class RegisterGroupDto {
  @Text({ max: LONGEST })
  readonly code!: string;
  @Text({ max: LONGEST })
  readonly name!: string;
  @Texts({ max: 100, maxLength: LONGEST })
  readonly aliases!: readonly string[];
  @Part(() => SelectorDto)
  readonly selector!: SelectorDto;
  /** Codes of units. */
  @Texts({ max: MOST_NAMED, maxLength: LONGEST, optional: true })
  readonly include?: readonly string[];
  @Texts({ max: MOST_NAMED, maxLength: LONGEST, optional: true })
  readonly exclude?: readonly string[];
}

/** The file that `import-register` of the command line takes. */
export class RegisterDto {
  @Parts(() => RegisterUnitDto, { max: MOST_UNITS })
  readonly units!: readonly RegisterUnitDto[];
  @Parts(() => RegisterGroupDto, { max: MOST_GROUPS, optional: true })
  readonly unitGroups?: readonly RegisterGroupDto[];
}
