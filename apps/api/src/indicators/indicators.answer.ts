import type {
  IndicatorDescription,
  IndicatorPoint,
  IndicatorView,
  KnownIndicator,
  ReportBehind,
  StatedPeriods,
} from '#read-models';
import { listOf, pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';

class IndicatorPeriodDto {
  @shown.text({ description: '`2026-Q3`; by a rule, its last day' })
  readonly key!: string;
  @shown.day()
  readonly from!: string;
  @shown.day()
  readonly to!: string;
}

class IndicatorPointDto implements IndicatorPoint {
  @shown.part(() => IndicatorPeriodDto, { nullable: true, description: 'Null: of reports that are owed once' })
  readonly period!: IndicatorPeriodDto | null;
  @shown.number({ nullable: true, description: 'Sum of the reports that state it; null where none does' })
  readonly total!: number | null;
  @shown.count({ description: 'Reports that state it' })
  readonly reported!: number;
  @shown.count({ description: 'Of these, the ones that wait for acceptance' })
  readonly waiting!: number;
  @shown.count({ description: 'Reports that are owed; the total is whole where as many state it' })
  readonly given!: number;
}

const MEASURE = 'In which it is stated; null: none. Figures in different ones are different indicators';

class IndicatorViewDto implements IndicatorView {
  @shown.text()
  readonly taskNo!: string;
  @shown.text({ nullable: true, description: 'Null: the reports of the monitor' })
  readonly taskText!: string | null;
  @shown.text({ description: 'As it was typed first' })
  readonly name!: string;
  @shown.text({ nullable: true, description: MEASURE })
  readonly unitOfMeasure!: string | null;
  @shown.part(() => IndicatorPointDto, { description: 'Of the period asked for, or of the newest one that has it' })
  readonly point!: IndicatorPointDto;
}

const WITHIN = 'Whose reports are added up, with everything below; null: all';

export class IndicatorPageDto extends pageOf(IndicatorViewDto, 'IndicatorsPageDto') implements StatedPeriods {
  @shown.parts(() => IndicatorPeriodDto, { description: 'In which reports state anything, the newest first' })
  readonly periods!: readonly IndicatorPeriodDto[];
  @shown.flag({ description: 'Whether reports that are owed once state anything' })
  readonly hasOnce!: boolean;
  @shown.id({ nullable: true, description: WITHIN })
  readonly unitId!: string | null;
}

class OtherMeasureDto {
  @shown.text({ nullable: true })
  readonly unitOfMeasure!: string | null;
  @shown.count({ description: 'Reports of the directive that state it so' })
  readonly reports!: number;
}

export class IndicatorSeriesDto
  extends pageOf(IndicatorPointDto, 'IndicatorPointPageDto')
  implements IndicatorDescription
{
  @shown.id({ nullable: true, description: WITHIN })
  readonly unitId!: string | null;
  @shown.text()
  readonly taskNo!: string;
  @shown.text({ nullable: true, description: 'Null: the reports of the monitor' })
  readonly taskText!: string | null;
  @shown.text({ description: 'As it was typed first' })
  readonly name!: string;
  @shown.text({ nullable: true, description: MEASURE })
  readonly unitOfMeasure!: string | null;
  @shown.parts(() => OtherMeasureDto, {
    description: 'The same name in other units of measure; never added to this one',
  })
  readonly otherMeasures!: readonly OtherMeasureDto[];
}

const STATUSES: EachOf<ReportBehind['status']> = { 'not-reported': true, waiting: true, accepted: true };

class StatedOtherwiseDto {
  @shown.number()
  readonly value!: number;
  @shown.text({ nullable: true })
  readonly unitOfMeasure!: string | null;
}

class ReportBehindDto implements ReportBehind {
  @shown.id()
  readonly assignmentId!: string;
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.number({ nullable: true, description: 'Null: not stated, or not reported yet' })
  readonly value!: number | null;
  @shown.parts(() => StatedOtherwiseDto, { description: 'Stated under the same name in other units of measure' })
  readonly inOtherMeasures!: readonly StatedOtherwiseDto[];
  @shown.choice(STATUSES)
  readonly status!: ReportBehind['status'];
  @shown.instant({ nullable: true })
  readonly reportedAt!: string | null;
  @shown.day({ nullable: true, description: 'On which the report is due' })
  readonly lastDay!: string | null;
  @shown.flag({ description: 'False: whoever handed it on reports it as well, and the total takes that figure' })
  readonly isCounted!: boolean;
  @shown.id({ nullable: true, description: 'What it was handed on from' })
  readonly parentAssignmentId!: string | null;
}

export const ReportBehindPageDto = pageOf(ReportBehindDto, 'ReportBehindPageDto');

class LastStatedDto {
  @shown.number()
  readonly value!: number;
  @shown.id()
  readonly assignmentId!: string;
  @shown.part(() => IndicatorPeriodDto, { nullable: true, description: 'Null: of a report that was owed once' })
  readonly period!: IndicatorPeriodDto | null;
  @shown.instant()
  readonly reportedAt!: string;
}

class KnownIndicatorDto implements KnownIndicator {
  @shown.text()
  readonly name!: string;
  @shown.text({ nullable: true })
  readonly unitOfMeasure!: string | null;
  @shown.part(() => LastStatedDto, {
    nullable: true,
    description: 'What the unit itself stated last in the same task; null: nothing',
  })
  readonly last!: LastStatedDto | null;
}

export const KnownIndicatorListDto = listOf(KnownIndicatorDto, 'KnownIndicatorListDto');
