import type { CheckAction } from '#application';
import {
  CHECK_KINDS,
  CHECK_STATUSES,
  FINDING_WEIGHTS,
  type CheckConclusion,
  type CheckKind,
  type CheckStatus,
  type FindingWeight,
} from '#domain';
import type { CheckFindingView, CheckProgrammeView, CheckSummary } from '#read-models';
import { listOf, pageOf } from '../answers/page.answer.js';
import { shown, shownListOf, type EachOf } from '../answers/shown.js';
import { RemedyDto } from './remedy.answer.js';
import {
  AssignmentReferenceDto,
  EventReferenceDto,
  EvidenceReferenceDto,
  FileReferenceDto,
} from './reference.answer.js';

const ACTIONS: EachOf<CheckAction> = {
  'correct-plan': true,
  open: true,
  'record-finding': true,
  'withdraw-finding': true,
  conclude: true,
  'demand-remedy': true,
  close: true,
  cancel: true,
};

class OpeningDto implements NonNullable<CheckSummary['opening']> {
  @shown.text({ description: 'Of the decision' })
  readonly number!: string;
  @shown.day()
  readonly decidedOn!: string;
  @shown.id()
  readonly leaderUserId!: string;
  @shown.ids()
  readonly memberUserIds!: readonly string[];
}

class ConclusionDto implements CheckConclusion {
  @shown.text()
  readonly number!: string;
  @shown.day()
  readonly concludedOn!: string;
  @shown.text()
  readonly text!: string;
}

class DemandDto {
  @shown.whole()
  readonly demandNo!: number;
  @shown.id()
  readonly assignmentId!: string;
  @shown.ids()
  readonly findingIds!: readonly string[];
}

/** A check; who is only checked is told of it when it is opened, and of what concerns him when it is concluded. */
class CheckDto implements CheckSummary {
  @shown.id()
  readonly checkId!: string;
  @shown.choice(CHECK_STATUSES)
  readonly status!: CheckStatus;
  @shown.choice(CHECK_KINDS)
  readonly kind!: CheckKind;
  @shown.text()
  readonly title!: string;
  @shown.id()
  readonly inspectorUnitId!: string;
  @shown.text({ nullable: true })
  readonly inspectorName!: string | null;
  @shown.id({ nullable: true })
  readonly programmeId!: string | null;
  @shown.ids()
  readonly unitIds!: readonly string[];
  @shown.ids({ description: 'Directives whose implementation is looked at; none: whatever the units do' })
  readonly directiveIds!: readonly string[];
  @shown.day({ nullable: true })
  readonly periodFrom!: string | null;
  @shown.day({ nullable: true })
  readonly periodTo!: string | null;
  @shown.day()
  readonly startsOn!: string;
  @shown.day()
  readonly endsOn!: string;
  @shown.part(() => OpeningDto, { nullable: true })
  readonly opening!: CheckSummary['opening'];
  @shown.part(() => ConclusionDto, { nullable: true })
  readonly conclusion!: CheckConclusion | null;
  @shown.parts(() => DemandDto)
  readonly demands!: readonly DemandDto[];
  @shown.count()
  readonly findingCount!: number;
  @shown.text({ nullable: true })
  readonly closingRemark!: string | null;
  @shown.text({ nullable: true })
  readonly cancelReason!: string | null;
  @shown.instant()
  readonly plannedAt!: string;
  @shown.instant({ nullable: true })
  readonly openedAt!: string | null;
  @shown.instant({ nullable: true })
  readonly concludedAt!: string | null;
  @shown.instant({ nullable: true, description: 'Closed or cancelled' })
  readonly endedAt!: string | null;
  @shown.whole()
  readonly revision!: number;
}

export const CheckPageDto = pageOf(CheckDto, 'CheckPageDto');

class StandsForDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.flag({ description: 'It took over everything' })
  readonly whole!: boolean;
}

class CheckedUnitDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly name!: string | null;
  @shown.day({ nullable: true })
  readonly dissolvedOn!: string | null;
  @shown.parts(() => StandsForDto, { description: 'Of a unit that is no more: whom the check reaches in its place' })
  readonly reaches!: readonly StandsForDto[];
}

const REFERENCES = [AssignmentReferenceDto, EventReferenceDto, EvidenceReferenceDto, FileReferenceDto];

class FindingDto implements CheckFindingView {
  @shown.id()
  readonly findingId!: string;
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.choice(FINDING_WEIGHTS)
  readonly weight!: FindingWeight;
  @shown.text()
  readonly text!: string;
  @shownListOf(REFERENCES)
  readonly refs!: CheckFindingView['refs'];
  @shown.instant()
  readonly recordedAt!: string;
  @shown.id()
  readonly recordedByUserId!: string;
}

class TeamMemberDto {
  @shown.id()
  readonly userId!: string;
  @shown.text({ nullable: true })
  readonly name!: string | null;
  @shown.flag()
  readonly leads!: boolean;
}

export class CheckDetailDto extends CheckDto {
  @shown.parts(() => TeamMemberDto, { description: 'Empty before the opening' })
  readonly team!: readonly TeamMemberDto[];
  @shown.parts(() => CheckedUnitDto)
  readonly units!: readonly CheckedUnitDto[];
  @shown.parts(() => FindingDto)
  readonly findings!: readonly FindingDto[];
  @shown.parts(() => RemedyDto, { description: 'What is demanded and how it stands, nearest deadline first' })
  readonly remedies!: readonly RemedyDto[];
  @shown.choices(ACTIONS)
  readonly may!: readonly CheckAction[];
}

class ApprovalDto {
  @shown.text()
  readonly number!: string;
  @shown.day()
  readonly on!: string;
}

class ChecksByStatusDto implements Readonly<Record<CheckStatus, number>> {
  @shown.count()
  readonly planned!: number;
  @shown.count()
  readonly opened!: number;
  @shown.count()
  readonly concluded!: number;
  @shown.count()
  readonly closed!: number;
  @shown.count()
  readonly cancelled!: number;
}

class CheckProgrammeDto implements CheckProgrammeView {
  @shown.id()
  readonly programmeId!: string;
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.whole()
  readonly year!: number;
  @shown.text()
  readonly title!: string;
  @shown.part(() => ApprovalDto, { nullable: true, description: 'Null while it is prepared' })
  readonly approval!: ApprovalDto | null;
  @shown.part(() => ChecksByStatusDto)
  readonly checks!: ChecksByStatusDto;
  @shown.whole()
  readonly revision!: number;
}

export const CheckProgrammeListDto = listOf(CheckProgrammeDto, 'CheckProgrammeListDto');
