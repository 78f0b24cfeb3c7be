import { UNIT_KINDS, type UnitKind } from '#domain';
import type { Compliance, ComplianceOfChild } from '#read-models';
import { FollowUpSumsDto } from '../answers/follow-up.answer.js';
import { shown } from '../answers/shown.js';

class ComplianceOfChildDto implements ComplianceOfChild {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(UNIT_KINDS)
  readonly kind!: UnitKind;
  @shown.day({ nullable: true })
  readonly dissolvedOn!: string | null;
  @shown.part(() => FollowUpSumsDto)
  readonly subtree!: FollowUpSumsDto;
}

/** `subtree` is `own` and all `children` added up. */
export class ComplianceDto implements Compliance {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(UNIT_KINDS)
  readonly kind!: UnitKind;
  @shown.instant({ description: 'The instant it is told for' })
  readonly at!: string;
  @shown.part(() => FollowUpSumsDto)
  readonly own!: FollowUpSumsDto;
  @shown.part(() => FollowUpSumsDto)
  readonly subtree!: FollowUpSumsDto;
  @shown.parts(() => ComplianceOfChildDto)
  readonly children!: readonly ComplianceOfChildDto[];
}
