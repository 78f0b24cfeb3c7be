import type { FollowUpSums } from '#domain';
import { AS_OF_SENSES, type AsOfSense, type Compliance, type ComplianceOfChild } from '#read-models';
import { FollowUpSumsDto } from '../answers/follow-up.answer.js';
import { shown } from '../answers/shown.js';
import { UnitBelowDto, UnitHeadDto } from '../answers/unit.answer.js';
import { FigureLinksDto } from '../as-of/as-of.answer.js';

class ComplianceOfChildDto extends UnitBelowDto implements ComplianceOfChild {
  @shown.part(() => FollowUpSumsDto)
  readonly subtree!: FollowUpSumsDto;
  @shown.text({ description: 'What `subtree` counts; add `&figure=`' })
  readonly listed!: string;
}

/** `subtree` is `own` and all `children` added up. */
export class ComplianceDto extends UnitHeadDto implements Compliance {
  @shown.instant({ description: 'The instant it is told for' })
  readonly at!: string;
  @shown.choice(AS_OF_SENSES, {
    nullable: true,
    description: 'Whether a past instant is told as it was, or as it was known then; null: as things stand',
  })
  readonly sense!: AsOfSense | null;
  @shown.part(() => FollowUpSumsDto)
  readonly own!: FollowUpSumsDto;
  @shown.part(() => FollowUpSumsDto)
  readonly subtree!: FollowUpSumsDto;
  @shown.part(() => FollowUpSumsDto, {
    nullable: true,
    description: 'Of a past instant: what was known of `subtree` then. Where it differs, something was entered later',
  })
  readonly knownThen!: FollowUpSums | null;
  @shown.parts(() => ComplianceOfChildDto)
  readonly children!: readonly ComplianceOfChildDto[];
  @shown.part(() => FigureLinksDto, { description: 'What `own` counts, at this instant' })
  readonly ownListed!: FigureLinksDto;
  @shown.part(() => FigureLinksDto, { description: 'What `subtree` counts, at this instant' })
  readonly subtreeListed!: FigureLinksDto;
}
