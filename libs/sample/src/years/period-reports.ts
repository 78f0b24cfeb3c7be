import { addDays, at, periodOn, type LocalDate, type ReportPeriod } from '#domain';
import { AssignmentSteps, keyOf } from './assignment-steps.js';
import { latenessOf } from './behaviour.js';
import { valuesIn } from './indicator-sets.js';
import type { MadeProvince } from './made-province.js';
import { dueDaysOf, type MadeSeries } from './programme-directives.js';
import { waited } from './reform-steps.js';
import type { Seeded } from './seeded.js';
import type { MadeReport, PeriodicAt, StoryStep } from './story-steps.js';
import * as words from './subjects.js';
import { officeDay, officeMoment } from './working-moments.js';

/** What the office is asked for twice for one quarter, so many write once. */
const WRITTEN_ONCE = 0.5;

interface Due {
  readonly series: MadeSeries;
  readonly period: ReportPeriod;
}

/** The reports that running programmes ask for, period by period. */
export class PeriodReports {
  private running: MadeSeries[] = [];

  constructor(
    private readonly province: MadeProvince,
    private readonly firstYear: number,
  ) {}

  /** The period that is under way when the directive is issued; the others come with their months. */
  begin(series: readonly MadeSeries[]): StoryStep[] {
    this.running.push(...series);
    return series.flatMap((one) => {
      const due = { series: one, period: periodOn(one.period, one.issuedOn) };
      return one.units.flatMap((unit) => this.single(due, unit, addDays(one.issuedOn, 1)));
    });
  }

  /** Periods that begin with a month. */
  ofMonth(first: LocalDate): StoryStep[] {
    this.running = this.running.filter(({ until }) => until === null || until >= first);
    const due = this.running.flatMap((series): Due[] => {
      const period = periodOn(series.period, first);
      return series.issuedOn < first && period.from === first ? [{ series, period }] : [];
    });
    const of = new Map<string, Due[]>();
    for (const one of due) {
      for (const unit of one.series.units) {
        const key = `${unit} ${one.period.key}`;
        of.set(key, [...(of.get(key) ?? []), one]);
      }
    }
    return [...of].flatMap(([key, asked]) => {
      const unit = key.slice(0, key.indexOf(' '));
      const chance = this.province.chance.branch(`jointly ${key}`);
      if (asked.length > 1 && chance.happens(WRITTEN_ONCE)) return this.joint(asked, unit, chance);
      return asked.flatMap((one) => this.single(one, unit, first));
    });
  }

  private single({ series, period }: Due, unit: string, opensOn: LocalDate): StoryStep[] {
    const of = ofPeriod(series, period, unit);
    const chance = this.province.chance.branch(keyOf(of));
    const diligence = this.province.diligenceOf(unit);
    const slack = 1 - diligence;
    const course = chance.weighed({
      'on-time': 70 + 26 * diligence,
      late: latenessOf(diligence),
      returned: 3 + 6 * slack,
      silent: slack > 0.3 ? 1.5 : 0,
    });
    const steps = new AssignmentSteps({ of, givenAt: at(officeDay(opensOn), '07:45') }, chance);
    if (course === 'silent') return [];
    if (chance.happens(0.25)) steps.add('acknowledge', addDays(opensOn, chance.whole(0, 3)));
    const dueDays = dueDaysOf(series.period);
    const report = this.reportOn([{ series, period }], unit, chance);
    const inTime = addDays(period.to, chance.whole(1, dueDays));
    steps.report(course === 'late' ? addDays(period.to, dueDays + 3 + chance.whole(0, 12)) : inTime, report);
    if (course === 'returned') {
      steps.add('return', addDays(steps.lastDay, chance.whole(1, 2)), { reason: chance.of(words.RETURNED) });
      steps.report(addDays(steps.lastDay, chance.whole(1, 4)), report);
    }
    steps.add('accept', addDays(steps.lastDay, chance.whole(0, 4)));
    return this.asOfReform(unit, steps.taken);
  }

  /** Written once for all who asked for the same period; accepted by each for himself. */
  private joint(asked: readonly Due[], unit: string, chance: Seeded): StoryStep[] {
    const { period, series } = asked[0]!;
    const moment = officeMoment(addDays(period.to, chance.whole(1, dueDaysOf(series.period))), chance);
    const of = asked.map((one) => ofPeriod(one.series, one.period, unit));
    const report = this.reportOn(asked, unit, chance);
    const key = `jointly ${unit} ${period.key}`;
    const accepted = of.flatMap((one) => {
      const steps = new AssignmentSteps({ of: one, givenAt: moment }, chance);
      steps.add('accept', addDays(steps.lastDay, chance.whole(0, 4)));
      return steps.taken;
    });
    return this.asOfReform(unit, [{ key, at: moment, do: 'report-jointly', of, report }, ...accepted]);
  }

  private reportOn(asked: readonly Due[], unit: string, chance: Seeded): MadeReport {
    const indicators = asked.flatMap(({ series, period }) => {
      const size = this.province.chance.branch(`size ${unit} ${series.indicators[0]?.name}`);
      return valuesIn(series.indicators, period, this.firstYear, { size, chance });
    });
    const results = chance.of(indicators.length > 0 ? words.OF_PERIOD : words.FOLLOWED);
    const narrative = chance.happens(0.3) ? { results, limits: chance.of(words.LIMITS) } : { results };
    return { narrative, indicators, evidence: null };
  }

  private asOfReform(unit: string, steps: StoryStep[]): StoryStep[] {
    return this.province.waitsForDecision(unit) ? waited(steps) : steps;
  }
}

const ofPeriod = ({ directive, taskNo }: MadeSeries, { key }: ReportPeriod, unit: string): PeriodicAt => {
  return { directive, taskNo, unit, period: key };
};
