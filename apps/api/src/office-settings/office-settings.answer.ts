import type { LadderStep, Rung, Told } from '#domain';
import { shown, type EachOf } from '../answers/shown.js';

const RUNGS: EachOf<Rung> = { 'due-soon': true, overdue: true, escalated: true };
const TOLD: EachOf<Told> = { doer: true, superior: true, giver: true, monitor: true, holder: true };
const PERIODS = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'by-rule'] as const;

class LadderStepDto implements LadderStep {
  @shown.choice(RUNGS)
  readonly rung!: Rung;
  @shown.whole({ description: 'Working days from the last day; 0: the first working day after it' })
  readonly offsetWorkingDays!: number;
  @shown.choices(TOLD)
  readonly tells!: readonly Told[];
  @shown.text({ description: 'Time of day in Vietnam, HH:MM' })
  readonly time!: string;
}

class PeriodTermDto {
  @shown.choice(PERIODS)
  readonly period!: (typeof PERIODS)[number];
  @shown.count()
  readonly days!: number;
  @shown.flag()
  readonly workingDays!: boolean;
}

/** What this process was configured with, as far as people's deadlines and reminders depend on it. */
export class OfficeSettingsDto {
  @shown.parts(() => LadderStepDto, { description: 'From the mildest to the hardest' })
  readonly ladder!: readonly LadderStepDto[];
  @shown.flag({ description: 'Whether a deadline on a day off moves to the next working day' })
  readonly deadlinesMove!: boolean;
  @shown.parts(() => PeriodTermDto, { description: 'How long after a period its report is due' })
  readonly reportTerms!: readonly PeriodTermDto[];
}
