import { UNIT_KINDS, type UnitKind } from '#domain';
import { shown } from './shown.js';

export class UnitHeadDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(UNIT_KINDS)
  readonly kind!: UnitKind;
}

/** A line of a board. */
export class UnitBelowDto extends UnitHeadDto {
  @shown.day({ nullable: true })
  readonly dissolvedOn!: string | null;
}
