import { addDays, DEFAULT_REPORTING, yearOf, type LocalDate, type Period } from '#domain';
import { DIALOGUES, DOSSIERS, ONLINE, PETITIONS, type IndicatorSet } from './indicator-sets.js';
import { written, type PlannedDirective, type PlannedTask, type Wanted } from './made-directive.js';
import { REFORM_DAY } from './made-reform.js';
import { GROUPS, MONITOR } from './made-register.js';
import type { Seeded } from './seeded.js';
import { SUBJECTS } from './subjects.js';

/** A directive that asks for reports again and again: the year's own, and another one from the middle of the year. */
export type Programme = 'of-the-year' | 'from-mid-year';

/** One demand for periodic reports, from the issue of its directive on. */
export interface MadeSeries {
  readonly directive: string;
  /** Null: of the monitor. */
  readonly taskNo: string | null;
  readonly issuedOn: LocalDate;
  readonly period: Period;
  /** Null: until somebody ends it. */
  readonly until: LocalDate | null;
  readonly units: readonly string[];
  readonly indicators: IndicatorSet;
}

export interface PlannedProgramme {
  readonly planned: PlannedDirective;
  readonly series: readonly MadeSeries[];
}

/** Units below the province that a programme asks, at most. */
const MOST_BELOW = 40;
/** After the last period everything is summed up within so many days; the last report of a period has come by then. */
const SUMMED_UP = 20;
/** Districts report for the last time on a period that is over before they end. */
const LAST_OF_DISTRICTS: Readonly<Partial<Record<Period, LocalDate>>> = {
  monthly: '2025-05-31',
  quarterly: '2025-03-31',
};

/** Which of the directives are programmes, by the days on which they are issued. */
export function programmesAmong(days: readonly LocalDate[]): ReadonlyMap<number, Programme> {
  const found = new Map<number, Programme>();
  const had = new Set<string>();
  for (const [index, day] of days.entries()) {
    const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
    const programme = quarter === 1 ? 'of-the-year' : quarter === 3 ? 'from-mid-year' : null;
    const key = `${yearOf(day)} ${programme}`;
    if (!programme || had.has(key)) continue;
    had.add(key);
    found.set(index, programme);
  }
  return found;
}

export function plannedProgramme(wanted: Wanted, programme: Programme, chance: Seeded): PlannedProgramme {
  const year = yearOf(wanted.day);
  const demands = new Demands(wanted, chance);
  if (programme === 'of-the-year') {
    const until: LocalDate = `${year}-12-31`;
    const subject = `nhiệm vụ trọng tâm năm ${year}`;
    const monitorReports = { period: 'half-yearly', until } as const;
    const planned = written(
      wanted,
      { issuer: null, type: 'KH', subject, title: `thực hiện ${subject}`, monitorReports },
      chance,
      (issuedOn) => [
        demands.ofAgencies(
          '1',
          `Hằng quý báo cáo kết quả thực hiện ${subject} và việc giải quyết hồ sơ.`,
          until,
          DOSSIERS,
        ),
        demands.ofLower('2', 'Hằng tháng báo cáo việc tiếp công dân, giải quyết đơn thư.', issuedOn, {
          period: 'monthly',
          until,
          indicators: PETITIONS,
        }),
      ],
    );
    return demands.with(planned, { period: 'half-yearly', until });
  }
  const end: LocalDate = `${year + 1}-06-30`;
  // The last of a story goes on, for whoever works on where it ends.
  const until = end <= wanted.storyEndsOn ? end : null;
  const subject = SUBJECTS[3]!;
  const planned = written(wanted, { issuer: null, type: 'CT', subject, title: `về ${subject}` }, chance, (issuedOn) => [
    demands.ofAgencies('1', 'Hằng quý báo cáo kết quả rút gọn thủ tục và tiếp nhận hồ sơ trực tuyến.', until, ONLINE),
    demands.ofLower('2', 'Hằng quý báo cáo việc đối thoại với Nhân dân, giải quyết kiến nghị.', issuedOn, {
      period: 'quarterly',
      until,
      indicators: DIALOGUES,
    }),
  ]);
  return demands.with(planned, null);
}

type Asked = Pick<MadeSeries, 'period' | 'until' | 'indicators'>;

/** Tasks of one programme, and what is to be reported of each. */
class Demands {
  private readonly asked: (Pick<MadeSeries, 'taskNo' | 'units'> & Asked)[] = [];

  constructor(
    private readonly wanted: Wanted,
    private readonly chance: Seeded,
  ) {}

  ofAgencies(no: string, text: string, until: LocalDate | null, indicators: IndicatorSet): PlannedTask {
    const { agencies } = this.wanted.province;
    return this.task(
      no,
      text,
      { to: { group: GROUPS.agencies }, units: agencies },
      { period: 'quarterly', until, indicators },
    );
  }

  ofLower(no: string, text: string, issuedOn: LocalDate, asked: Asked): PlannedTask {
    const { province } = this.wanted;
    const districts = province.districtsOn(issuedOn);
    const all = districts.length > 0 ? districts : province.communesOn(issuedOn);
    const units = this.chance.some(all, MOST_BELOW);
    const last = province.reform && issuedOn < REFORM_DAY ? LAST_OF_DISTRICTS[asked.period] : undefined;
    const until = last && (asked.until === null || last < asked.until) ? last : asked.until;
    return this.task(no, text, { to: { units }, units }, { ...asked, until });
  }

  with(planned: PlannedDirective, monitors: Pick<MadeSeries, 'period' | 'until'> | null): PlannedProgramme {
    const of = { directive: planned.directive.key, issuedOn: planned.directive.correction.documentDate! };
    const series = this.asked.map((one) => ({ ...of, ...one }));
    if (!monitors) return { planned, series };
    return { planned, series: [...series, { ...of, ...monitors, taskNo: null, units: [MONITOR], indicators: [] }] };
  }

  private task(no: string, text: string, whose: Pick<PlannedTask, 'to' | 'units'>, asked: Asked): PlannedTask {
    const { period, until } = asked;
    this.asked.push({ taskNo: no, units: whose.units, ...asked });
    const lastDay = until && addDays(until, SUMMED_UP);
    const deadline = lastDay === null ? null : ({ kind: 'date', lastDay } as const);
    return { no, text, ...whose, deadline, lastDay, productRequired: false, recurrence: { period, until } };
  }
}

/** Days after a period in which its report is due, as the office has it. */
export const dueDaysOf = (period: Period): number => DEFAULT_REPORTING[period].days;
