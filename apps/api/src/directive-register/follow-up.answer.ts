import type { DirectiveComplianceOfUnit } from '#read-models';
import { FollowUpSumsDto } from '../answers/follow-up.answer.js';
import { pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

class DirectiveComplianceOfUnitDto implements DirectiveComplianceOfUnit {
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly name!: string | null;
  @shown.part(() => FollowUpSumsDto)
  readonly sums!: FollowUpSumsDto;
}

export class DirectiveComplianceDto extends pageOf(DirectiveComplianceOfUnitDto, 'DirectiveComplianceOfUnitPageDto') {
  @shown.part(() => FollowUpSumsDto, { description: 'Of all units, not of this page only' })
  readonly total!: FollowUpSumsDto;
}
