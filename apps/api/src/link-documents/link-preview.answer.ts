import { OPEN_ASSIGNMENTS, RELATIONS, type OpenAssignments, type Relation } from '#domain';
import { FollowUpSumsDto } from '../answers/follow-up.answer.js';
import { shown } from '../answers/shown.js';
import { RemarkDto } from '../preview-issue/remark.answer.js';

const WITHDRAWALS = ['at-once', 'when-issued'] as const;

export class LinkPreviewDto {
  @shown.choice(RELATIONS)
  readonly relation!: Relation;
  @shown.id()
  readonly toId!: string;
  @shown.text({ nullable: true })
  readonly toSymbol!: string | null;
  @shown.choice(OPEN_ASSIGNMENTS, { nullable: true })
  readonly openAssignments!: OpenAssignments | null;
  @shown.part(() => FollowUpSumsDto, { nullable: true, description: 'Of the earlier document; null for a reference' })
  readonly assignments!: FollowUpSumsDto | null;
  @shown.choice(WITHDRAWALS, { nullable: true, description: 'When what is open is withdrawn; null: it is kept' })
  readonly withdraws!: (typeof WITHDRAWALS)[number] | null;
  @shown.parts(() => RemarkDto, { description: 'What the link would be refused for' })
  readonly obstacles!: readonly RemarkDto[];
}
