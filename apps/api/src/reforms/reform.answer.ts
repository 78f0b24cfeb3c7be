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
  ReformSummary,
  ReformView,
  SuccessionStep,
  SuccessionView,
  UndecidedView,
} from '#read-models';
import { AssignmentDto } from '../assignment/assignment.answer.js';
import { pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';

const PARTS: EachOf<Part> = { doer: true, giver: true, monitor: true };
export const STEPS: EachOf<RefusedStep['step']> = {
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

class ReformSummaryDto implements Omit<ReformSummary, 'sharesNumber'> {
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

class ListedReformDto extends ReformSummaryDto implements ReformSummary {
  @shown.flag({ description: 'Another decree of its year, not withdrawn either, has its number' })
  readonly sharesNumber!: boolean;
}

export const ReformPageDto = pageOf(ListedReformDto, 'ReformPageDto');

export class RefusedStepDto implements RefusedStep {
  @shown.id()
  readonly unitId!: string;
  @shown.choice(STEPS)
  readonly step!: RefusedStep['step'];
  @shown.text({ description: 'Code of the refusal' })
  readonly code!: string;
  @shown.text({ description: 'What is wrong, and what to do next' })
  readonly message!: string;
}

class ReformedUnitDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
}

export class ReformDto extends ReformSummaryDto implements Omit<ReformView, 'changes' | 'refused'> {
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
