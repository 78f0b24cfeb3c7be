import { CLOCK_HOLDERS, type ClockHolder, type ClockInterval, type HeldTime } from '#domain';
import type { ClocksOfUnit, ClockSum, ClockSums } from '#read-models';
import { shown } from '../answers/shown.js';
import { UnitBelowDto, UnitHeadDto } from '../answers/unit.answer.js';

/** A time for which one unit held the clock under one deadline. */
export class ClockIntervalDto implements ClockInterval {
  @shown.choice(CLOCK_HOLDERS)
  readonly holder!: ClockHolder;
  @shown.id()
  readonly unitId!: string;
  @shown.instant()
  readonly from!: string;
  @shown.instant({ nullable: true, description: 'null: it holds the clock still' })
  readonly to!: string | null;
  @shown.instant({ nullable: true, description: 'The deadline that stood' })
  readonly dueAt!: string | null;
}

class HeldTimeDto implements HeldTime {
  @shown.count({ description: 'The day on which it began is left out' })
  readonly calendarDays!: number;
  @shown.count()
  readonly workingDays!: number;
  @shown.count({ description: 'After the deadline; charged to whoever held the clock' })
  readonly lateCalendarDays!: number;
  @shown.count()
  readonly lateWorkingDays!: number;
}

/** How long one unit held the clock of an assignment, as one thing. */
export class HeldByDto extends HeldTimeDto {
  @shown.choice(CLOCK_HOLDERS)
  readonly holder!: ClockHolder;
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
}

class ClockSumDto extends HeldTimeDto implements ClockSum {
  @shown.whole({ description: 'Assignments held at the end of the period' })
  readonly holding!: number;
}

class ClockSumsDto implements ClockSums {
  @shown.part(() => ClockSumDto)
  readonly doer!: ClockSumDto;
  @shown.part(() => ClockSumDto)
  readonly approver!: ClockSumDto;
  @shown.part(() => ClockSumDto)
  readonly giver!: ClockSumDto;
}

class ClocksOfChildDto extends UnitBelowDto {
  @shown.part(() => ClockSumsDto)
  readonly subtree!: ClockSumsDto;
}

/** `subtree` is `own` and all `children` added up. */
export class ClocksOfUnitDto extends UnitHeadDto implements ClocksOfUnit {
  @shown.day({ description: 'Days after it are counted' })
  readonly since!: string;
  @shown.instant({ description: 'The instant it is told for' })
  readonly at!: string;
  @shown.part(() => ClockSumsDto)
  readonly own!: ClockSumsDto;
  @shown.part(() => ClockSumsDto)
  readonly subtree!: ClockSumsDto;
  @shown.parts(() => ClocksOfChildDto)
  readonly children!: readonly ClocksOfChildDto[];
}
