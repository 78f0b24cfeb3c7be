import type { RowRemark } from '#application';
import {
  DECREE_STATUSES,
  REFORM_CHANGES,
  UNIT_KINDS,
  type DecreeStatus,
  type Extent,
  type ReformChange,
  type RefusedStep,
  type UnitKind,
} from '#domain';
import type {
  Part,
  PassedOnView,
  ReformEffect,
  ReformEffectCounts,
  ReformPreview,
  ReformSummary,
  ReformView,
  SuccessionStep,
  SuccessionView,
  UndecidedView,
} from '#read-models';
import { AssignmentDto } from '../assignment/assignment.answer.js';
import { pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';
import { RemarkDto } from '../preview-issue/remark.answer.js';

const PARTS: EachOf<Part> = { doer: true, giver: true, monitor: true };
const STEPS: EachOf<RefusedStep['step']> = {
  establish: true,
  rename: true,
  move: true,
  reorganise: true,
  restore: true,
};
const ROW_REMARKS: EachOf<RowRemark['remark']> = { 'no-old-unit': true, 'taken-for-part': true };

class EstablishedDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly code!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(UNIT_KINDS)
  readonly kind!: UnitKind;
  @shown.id({ nullable: true })
  readonly parentId!: string | null;
}

class PartDto {
  @shown.id()
  readonly into!: string;
  @shown.number({ nullable: true, description: 'Percent' })
  readonly share!: number | null;
  @shown.text({ nullable: true })
  readonly what!: string | null;
}

/** As it is sent: which fields it has depends on its type. */
class ChangeDto {
  @shown.choice(REFORM_CHANGES)
  readonly type!: ReformChange['type'];
  @shown.part(() => EstablishedDto, { optional: true })
  readonly unit?: EstablishedDto;
  @shown.ids({ optional: true })
  readonly unitIds?: readonly string[];
  @shown.id({ optional: true })
  readonly into?: string;
  @shown.id({ optional: true })
  readonly unitId?: string;
  @shown.parts(() => PartDto, { optional: true })
  readonly parts?: readonly PartDto[];
  @shown.text({ optional: true })
  readonly name?: string;
  @shown.id({ optional: true, nullable: true })
  readonly parentId?: string | null;
}

class ReformSummaryDto implements ReformSummary {
  @shown.id()
  readonly decreeId!: string;
  @shown.choice(DECREE_STATUSES)
  readonly status!: DecreeStatus;
  @shown.text()
  readonly number!: string;
  @shown.text()
  readonly title!: string;
  @shown.day()
  readonly inForceOn!: string;
  @shown.count()
  readonly changeCount!: number;
  @shown.instant({ nullable: true })
  readonly adoptedAt!: string | null;
  @shown.instant({ nullable: true })
  readonly inForceAt!: string | null;
  @shown.instant({ nullable: true, description: 'When every unit had become what the decree says' })
  readonly carriedOutAt!: string | null;
  @shown.text({ nullable: true })
  readonly correctionReason!: string | null;
  @shown.instant({ nullable: true })
  readonly withdrawnAt!: string | null;
  @shown.text({ nullable: true })
  readonly withdrawReason!: string | null;
  @shown.whole()
  readonly revision!: number;
}

export const ReformPageDto = pageOf(ReformSummaryDto, 'ReformPageDto');

class RefusedStepDto implements RefusedStep {
  @shown.id()
  readonly unitId!: string;
  @shown.choice(STEPS)
  readonly step!: RefusedStep['step'];
  @shown.text({ description: 'Code of the refusal' })
  readonly code!: string;
}

class ReformedUnitDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
}

export class ReformDto extends ReformSummaryDto implements Omit<ReformView, 'changes'> {
  @shown.parts(() => ChangeDto)
  readonly changes!: readonly ChangeDto[];
  @shown.parts(() => RefusedStepDto, { description: 'What a unit refused when the decree took effect' })
  readonly refused!: readonly RefusedStepDto[];
  @shown.count({ description: 'Assignments that passed on by it' })
  readonly passedOn!: number;
  @shown.count({ description: 'Assignments that wait for a person’s decision' })
  readonly undecided!: number;
  @shown.count({ description: 'Accounts that wait for the administrator' })
  readonly peopleWaiting!: number;
  @shown.parts(() => ReformedUnitDto, { description: 'Units of the register that its changes name' })
  readonly namedUnits!: readonly ReformedUnitDto[];
}

class EffectCountsDto implements ReformEffectCounts {
  @shown.count()
  readonly open!: number;
  @shown.count({ description: 'Of the open ones' })
  readonly overdue!: number;
  @shown.count()
  readonly suspended!: number;
}

/** Of a unit, or of all of them together, beside what they must do. */
class WorkAroundDto {
  @shown.count({ description: 'Open assignments that they gave' })
  readonly given!: number;
  @shown.count({ description: 'Open assignments that they follow' })
  readonly followed!: number;
  @shown.count({ description: 'Reports that they handed in and that wait' })
  readonly reportsWaiting!: number;
  @shown.count({ description: 'Reports that wait for their word' })
  readonly reportsToJudge!: number;
  @shown.count({ description: 'Accounts in use' })
  readonly people!: number;
  @shown.count({ description: 'Checks under way that concern them' })
  readonly checks!: number;
}

class ReformEffectDto extends WorkAroundDto implements ReformEffect {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(['passes', 'waits'], { description: 'To one heir by itself, or for a person’s decision' })
  readonly outcome!: ReformEffect['outcome'];
  @shown.id({ nullable: true })
  readonly heirId!: string | null;
  @shown.part(() => EffectCountsDto, { description: 'That it must do' })
  readonly assignments!: EffectCountsDto;
}

class ReformTotalDto extends WorkAroundDto {
  @shown.part(() => EffectCountsDto)
  readonly passes!: EffectCountsDto;
  @shown.part(() => EffectCountsDto)
  readonly waits!: EffectCountsDto;
}

export class ReformPreviewDto implements ReformPreview {
  @shown.parts(() => ReformEffectDto)
  readonly units!: readonly ReformEffectDto[];
  @shown.part(() => ReformTotalDto)
  readonly total!: ReformTotalDto;
  @shown.parts(() => RemarkDto, { description: 'What an adoption would be refused for; the path names the change' })
  readonly obstacles!: readonly RemarkDto[];
}

class UndecidedDto extends AssignmentDto implements UndecidedView {
  @shown.id()
  readonly fromUnitId!: string;
  @shown.text()
  readonly fromUnitName!: string;
  @shown.choice(PARTS, { description: 'What the old unit is in the assignment' })
  readonly part!: Part;
  @shown.id({ nullable: true, description: 'null where the unit was dissolved without a decree' })
  readonly decreeId!: string | null;
  @shown.ids({ description: 'Of whom one is chosen; empty: any unit that exists' })
  readonly successorIds!: readonly string[];
}

class PassedByDecreeDto extends AssignmentDto implements PassedOnView {
  @shown.id()
  readonly fromUnitId!: string;
  @shown.text()
  readonly fromUnitName!: string;
  @shown.id()
  readonly toUnitId!: string;
  @shown.text()
  readonly toUnitName!: string;
}

export const PassedByDecreePageDto = pageOf(PassedByDecreeDto, 'PassedByDecreePageDto');

export const UndecidedPageDto = pageOf(UndecidedDto, 'UndecidedPageDto');

class SuccessionStepDto implements SuccessionStep {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(['whole', 'part'])
  readonly extent!: Extent;
  @shown.id()
  readonly decreeId!: string;
  @shown.day()
  readonly on!: string;
  @shown.count({ description: 'Assignments that passed on this way' })
  readonly passedOn!: number;
}

export class UnitSuccessionDto implements SuccessionView {
  @shown.id()
  readonly unitId!: string;
  @shown.parts(() => SuccessionStepDto)
  readonly predecessors!: readonly SuccessionStepDto[];
  @shown.parts(() => SuccessionStepDto)
  readonly successors!: readonly SuccessionStepDto[];
}

export class RowRemarkDto implements RowRemark {
  @shown.whole({ description: 'Of the table' })
  readonly line!: number;
  @shown.choice(ROW_REMARKS)
  readonly remark!: RowRemark['remark'];
  @shown.text()
  readonly unit!: string;
}
