import { AS_OF_SENSES, type AsOfSense, type DirectiveOfBoard, type DirectivesOfBoard } from '#read-models';
import { FollowUpSumsDto } from '../answers/follow-up.answer.js';
import { shown } from '../answers/shown.js';

class BranchOfDirectiveDto {
  @shown.id()
  readonly unitId!: string;
  @shown.part(() => FollowUpSumsDto)
  readonly sums!: FollowUpSumsDto;
  @shown.text({ description: 'What `sums` counts; add `&figure=`' })
  readonly listed!: string;
}

/** `subtree` is all `branches` added up. */
class DirectiveOfBoardDto implements DirectiveOfBoard {
  @shown.id()
  readonly directiveId!: string;
  @shown.text({ nullable: true })
  readonly type!: string | null;
  @shown.text({ nullable: true })
  readonly number!: string | null;
  @shown.text({ nullable: true })
  readonly title!: string | null;
  @shown.part(() => FollowUpSumsDto)
  readonly subtree!: FollowUpSumsDto;
  @shown.text({ description: 'What `subtree` counts; add `&figure=`' })
  readonly listed!: string;
  @shown.parts(() => BranchOfDirectiveDto, {
    description: 'The unit by itself, and each child with everything below it; without those that have nothing of it',
  })
  readonly branches!: readonly BranchOfDirectiveDto[];
}

export class DirectivesOfBoardDto implements DirectivesOfBoard {
  @shown.id()
  readonly unitId!: string;
  @shown.instant({ description: 'The instant it is told for' })
  readonly at!: string;
  @shown.parts(() => DirectiveOfBoardDto, { description: 'The most overdue first, then by what is open' })
  readonly items!: readonly DirectiveOfBoardDto[];
  @shown.count({ description: 'Directives that are asked for as well, beyond the limit' })
  readonly more!: number;
}

class TrendPointDto {
  @shown.instant({ description: 'The end of a month; the last one: the present' })
  readonly at!: string;
  @shown.part(() => FollowUpSumsDto)
  readonly subtree!: FollowUpSumsDto;
  @shown.text({ description: 'What `subtree` counts; add `&figure=`' })
  readonly listed!: string;
}

export class TrendDto {
  @shown.id()
  readonly unitId!: string;
  @shown.choice(AS_OF_SENSES)
  readonly sense!: AsOfSense;
  @shown.parts(() => TrendPointDto, { description: 'The earliest first' })
  readonly points!: readonly TrendPointDto[];
}
