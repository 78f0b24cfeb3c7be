import { FOLLOW_UP_CLASSES, UNIT_KINDS, type FollowUpClass, type UnitKind } from '#domain';
import {
  AS_OF_SENSES,
  type AsOfSense,
  type Between,
  type ComparedSums,
  type Comparison,
  type Figure,
  type MovedAssignment,
  type PastAssignment,
  type PastAssignmentHead,
  type StoodThen,
} from '#read-models';
import { FollowUpSumsDto } from '../answers/follow-up.answer.js';
import { pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';
import { UnitBelowDto } from '../answers/unit.answer.js';
import { ASSIGNMENT_STATUSES } from '../assignment/assignment.answer.js';

/** Where the assignments are listed that each figure counts. */
export class FigureLinksDto implements Readonly<Record<Figure, string>> {
  @shown.text({ description: 'Of `total`' })
  readonly all!: string;
  @shown.text({ description: 'Of `done.total`' })
  readonly done!: string;
  @shown.text()
  readonly 'done-on-time'!: string;
  @shown.text()
  readonly 'done-late'!: string;
  @shown.text({ description: 'Of `open.total`' })
  readonly open!: string;
  @shown.text()
  readonly 'open-in-term'!: string;
  @shown.text()
  readonly 'open-overdue'!: string;
  @shown.text()
  readonly 'open-without-deadline'!: string;
  @shown.text()
  readonly suspended!: string;
  @shown.text()
  readonly withdrawn!: string;
}

export class StoodThenDto implements StoodThen {
  @shown.id({ description: 'The doer then' })
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.choice(ASSIGNMENT_STATUSES)
  readonly status!: StoodThen['status'];
  @shown.choice(FOLLOW_UP_CLASSES)
  readonly class!: FollowUpClass;
  @shown.instant({ nullable: true, description: 'The deadline that stood then' })
  readonly dueAt!: string | null;
  @shown.instant({ description: 'When the step happened that made it stand so' })
  readonly since!: string;
  @shown.instant({ description: 'When that step was recorded' })
  readonly recordedAt!: string;
  @shown.flag({ description: 'It was recorded more than a day after it happened' })
  readonly backEntry!: boolean;
  @shown.flag({ description: 'It was recorded after the instant asked about: nobody could have told it then' })
  readonly enteredLater!: boolean;
}

class PastAssignmentHeadDto implements PastAssignmentHead {
  @shown.id()
  readonly assignmentId!: string;
  @shown.id()
  readonly directiveId!: string;
  @shown.text({ nullable: true })
  readonly directiveType!: string | null;
  @shown.text({ nullable: true })
  readonly directiveNumber!: string | null;
  @shown.text({ nullable: true })
  readonly directiveTitle!: string | null;
  @shown.text()
  readonly taskNo!: string;
  @shown.text({ nullable: true })
  readonly text!: string | null;
  @shown.id()
  readonly giverUnitId!: string;
  @shown.text({ nullable: true })
  readonly giverName!: string | null;
}

class PastAssignmentDto extends PastAssignmentHeadDto implements PastAssignment {
  @shown.part(() => StoodThenDto)
  readonly stood!: StoodThenDto;
}

export const PastAssignmentPageDto = pageOf(PastAssignmentDto, 'PastAssignmentPageDto');

class MovedAssignmentDto extends PastAssignmentHeadDto implements MovedAssignment {
  @shown.part(() => StoodThenDto, { nullable: true, description: 'null: it was not given yet, or nobody knew of it' })
  readonly from!: StoodThenDto | null;
  @shown.part(() => StoodThenDto, { nullable: true })
  readonly to!: StoodThenDto | null;
}

export const MovedAssignmentPageDto = pageOf(MovedAssignmentDto, 'MovedAssignmentPageDto');

class ChangedDoneDto {
  @shown.whole()
  readonly total!: number;
  @shown.whole()
  readonly onTime!: number;
  @shown.whole()
  readonly late!: number;
}

class ChangedOpenDto {
  @shown.whole()
  readonly total!: number;
  @shown.whole()
  readonly inTerm!: number;
  @shown.whole()
  readonly overdue!: number;
  @shown.whole()
  readonly withoutDeadline!: number;
}

/** Sums that balance as the others do; where fewer count, with a minus. */
class ChangedSumsDto {
  @shown.whole()
  readonly total!: number;
  @shown.part(() => ChangedDoneDto)
  readonly done!: ChangedDoneDto;
  @shown.part(() => ChangedOpenDto)
  readonly open!: ChangedOpenDto;
  @shown.whole()
  readonly suspended!: number;
  @shown.whole()
  readonly withdrawn!: number;
}

class ComparedSumsDto implements ComparedSums {
  @shown.part(() => FollowUpSumsDto)
  readonly from!: FollowUpSumsDto;
  @shown.part(() => FollowUpSumsDto)
  readonly to!: FollowUpSumsDto;
  @shown.part(() => ChangedSumsDto, { description: '`to` less `from`' })
  readonly change!: ChangedSumsDto;
}

class ComparisonOfChildDto extends UnitBelowDto {
  @shown.part(() => ComparedSumsDto)
  readonly subtree!: ComparedSumsDto;
  @shown.text({ description: 'What moved; add `&moved=in` or `out`, and `&figure=`' })
  readonly moved!: string;
}

/** Of which instants, and what its figures open. */
class ComparisonHeadDto implements Between {
  @shown.instant()
  readonly from!: string;
  @shown.instant()
  readonly to!: string;
  @shown.choice(AS_OF_SENSES)
  readonly sense!: AsOfSense;
  @shown.part(() => FigureLinksDto, { description: 'What the sums of the earlier instant count' })
  readonly countedFrom!: FigureLinksDto;
  @shown.part(() => FigureLinksDto, { description: 'What those of the later one count' })
  readonly countedTo!: FigureLinksDto;
  @shown.part(() => FigureLinksDto, { description: 'What came to count' })
  readonly movedIn!: FigureLinksDto;
  @shown.part(() => FigureLinksDto, { description: 'What no longer counts' })
  readonly movedOut!: FigureLinksDto;
}

/** `subtree` is `own` and all `children` added up, at both instants; the links are of `subtree`. */
export class ComparisonOfUnitDto extends ComparisonHeadDto implements Comparison {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(UNIT_KINDS)
  readonly kind!: UnitKind;
  @shown.part(() => ComparedSumsDto)
  readonly own!: ComparedSumsDto;
  @shown.part(() => ComparedSumsDto)
  readonly subtree!: ComparedSumsDto;
  @shown.parts(() => ComparisonOfChildDto)
  readonly children!: readonly ComparisonOfChildDto[];
}

export class ComparisonOfDirectiveDto extends ComparisonHeadDto {
  @shown.id()
  readonly directiveId!: string;
  @shown.part(() => ComparedSumsDto, { description: 'Of all units' })
  readonly total!: ComparedSumsDto;
}
