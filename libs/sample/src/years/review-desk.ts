import { addDays, dateOf, daysBetween, yearOf, type Instant, type LocalDate, type ReviewKind } from '#domain';
import { keyOf } from './assignment-steps.js';
import { conductOf } from './behaviour.js';
import type { PlannedDirective, PlannedTask } from './made-directive.js';
import type { MadeProvince } from './made-province.js';
import { CLERK } from './made-register.js';
import type { MadeReview } from './review-steps.js';
import { concludingWords } from './review-words.js';
import type { ReviewReportAt, StoryStep } from './story-steps.js';
import { TYPES } from './subjects.js';
import { officeDay, officeMoment } from './working-moments.js';

const FOLLOWER = 'danvan';
/** Letters and notices are carried out, and not summed up. */
const SUMMED_UP: readonly string[] = ['CT', 'KH', 'KL'];
/** Units of one review; fewer are not worth one. */
const ASKED = { least: 3, most: 12 } as const;
/** Days that a directive takes at least to be reviewed; half of them are more than a month before the opening. */
const SHORTEST = 90;
/** Days after the issue from which the figures of a whole month are taken. */
const WHOLE_MONTH_AFTER = 45;
/** After the last day of a directive what is late has mostly come within so many days. */
const MOSTLY_DONE = 20;
/** Days before the end of the story in which its last review is opened. */
const LAST_OPENED = 16;
/** After a conclusion the last report that was late is accepted within so many days; nobody asked ends before. */
const WORKED_OFF = 150;
/** Directives that the last review chooses among. */
const REMEMBERED = 60;

interface Running {
  readonly key: string;
  readonly issuedOn: LocalDate;
  /** Null: it goes on. */
  readonly end: LocalDate | null;
  readonly isProgramme: boolean;
  /** Whose work the review is. */
  readonly by: string;
  readonly what: string;
  readonly units: readonly string[];
}

/** A review before its units are asked. */
interface Coming {
  readonly of: Running;
  readonly key: string;
  readonly kind: ReviewKind;
  readonly opensOn: LocalDate;
  readonly periodTo: LocalDate;
  readonly figuresOn: LocalDate;
  readonly reportsDueOn: LocalDate;
  readonly concludedOn: LocalDate;
}

/** Reviews of directives: every programme and one more of each half-year, about half-way and after the end. */
export class ReviewDesk {
  private coming: Coming[] = [];
  private readonly running: Running[] = [];
  private readonly chosen = new Set<string>();

  constructor(
    private readonly province: MadeProvince,
    private readonly storyEndsOn: LocalDate,
    private readonly numberOf: (day: LocalDate) => number,
  ) {}

  /** The day on which the last review is opened. */
  get lastDay(): LocalDate {
    return officeDay(addDays(this.storyEndsOn, -LAST_OPENED));
  }

  /** A directive of the province that stays in force to its end. */
  remember({ directive, subject, issuedAt, tasks }: PlannedDirective, isProgramme: boolean): void {
    const { key, correction, monitor } = directive;
    const type = correction.type ?? '';
    const issuedOn = dateOf(issuedAt);
    const running: Running = {
      key,
      issuedOn,
      end: endOf(tasks),
      isProgramme,
      by: monitor === null ? CLERK : FOLLOWER,
      what: `việc thực hiện ${TYPES[type]} số ${correction.number} về ${subject}`,
      units: [...new Set(tasks.flatMap(({ units }) => units))],
    };
    if (running.units.length < ASKED.least || !SUMMED_UP.includes(type)) return;
    this.running.push(running);
    if (this.running.length > REMEMBERED) this.running.shift();
    if (this.isReviewed(running)) this.coming.push(...reviewsOf(running));
  }

  /** Reviews that are opened in a month and concluded before the story ends. */
  ofMonth(first: LocalDate): StoryStep[] {
    const month = first.slice(0, 7);
    const now = this.coming.filter(({ opensOn }) => opensOn.startsWith(month));
    this.coming = this.coming.filter(({ opensOn }) => opensOn.slice(0, 7) > month);
    const whole = now.filter(({ concludedOn }) => concludedOn <= this.storyEndsOn);
    return whole
      .toSorted((one, other) => (one.opensOn < other.opensOn ? -1 : Number(one.opensOn > other.opensOn)))
      .flatMap((one) => this.steps(one));
  }

  /** One that is open when the story ends: some units have reported, others will. */
  atTheEnd(): StoryStep[] {
    const opensOn = this.lastDay;
    const until = this.storyEndsOn;
    const under = this.running.filter(({ issuedOn }) => daysBetween(issuedOn, opensOn) > 2 * LAST_OPENED);
    const isOpen = ({ end }: Running) => end === null || end > until;
    const of = under.findLast((one) => one.isProgramme && isOpen(one)) ?? under.findLast(isOpen) ?? under.at(-1);
    if (!of) return [];
    const reportsDueOn = addDays(until, 2);
    const days = {
      opensOn,
      periodTo: until,
      figuresOn: until,
      reportsDueOn,
      concludedOn: concludedAfter(reportsDueOn),
    };
    return this.steps({ of, key: `review ${of.key} last`, kind: 'interim', ...days });
  }

  private isReviewed({ issuedOn, end, isProgramme }: Running): boolean {
    if (end === null || daysBetween(issuedOn, end) < SHORTEST) return false;
    if (isProgramme) return true;
    const half = `${yearOf(issuedOn)} ${issuedOn.slice(5) < '07' ? 1 : 2}`;
    if (this.chosen.has(half)) return false;
    this.chosen.add(half);
    return true;
  }

  private steps({ of, key, kind, opensOn, concludedOn, ...days }: Coming): StoryStep[] {
    const chance = this.province.chance.branch(key);
    const there = of.units.filter((unit) => this.isThereThroughout(unit, opensOn, concludedOn));
    if (there.length < ASKED.least) return [];
    const openedAt = officeMoment(opensOn, chance);
    const name = kind === 'interim' ? 'Sơ kết' : 'Tổng kết';
    const review: MadeReview = {
      key,
      kind,
      directive: of.key,
      title: `${name} ${of.what}`,
      text: `Nêu kết quả đến hết ngày ${written(days.figuresOn)}, việc chưa làm được, nguyên nhân và kiến nghị (nếu có).`,
      periodFrom: of.issuedOn,
      ...days,
      units: chance.some(there, ASKED.most),
    };
    const at = { key, kind, directive: of.key };
    const conducts = review.units.map((unit) => this.conduct({ review: at, unit }, openedAt, days.reportsDueOn));
    const concludedAt = officeMoment(concludedOn, chance, openedAt);
    const narrative = concludingWords(
      kind,
      conducts.some((own) => isMissingAt(concludedAt, own)),
      chance,
    );
    const on = dateOf(concludedAt);
    const isTold = on <= this.storyEndsOn;
    const number = isTold ? `${String(this.numberOf(on)).padStart(2, '0')}-BC/TU` : '';
    const conclusion = { number, on, narrative };
    return [
      { key: `${key} open`, at: openedAt, by: of.by, do: 'open-review', review },
      ...conducts.flat(),
      { key: `${key} conclude`, at: concludedAt, by: of.by, do: 'conclude-review', review: at, conclusion },
    ];
  }

  /** Who reports for a review bargains no more than who was handed a share: its day is bound to another one's. */
  private conduct(of: ReviewReportAt, givenAt: Instant, lastDay: LocalDate): StoryStep[] {
    const diligence = this.province.diligenceOf(of.unit);
    const begun = { of, givenAt, lastDay, productRequired: false, isShare: true, diligence };
    return conductOf(begun, this.province.chance.branch(keyOf(of)));
  }

  private isThereThroughout(unit: string, from: LocalDate, concludedOn: LocalDate): boolean {
    return this.province.isThere(unit, from) && this.province.isThere(unit, addDays(concludedOn, WORKED_OFF));
  }
}

/** The last day of all its tasks; null where one of them has none. */
function endOf(tasks: readonly PlannedTask[]): LocalDate | null {
  const days = tasks.flatMap(({ lastDay }) => lastDay ?? []);
  return days.length < tasks.length ? null : (days.toSorted().at(-1) ?? null);
}

function reviewsOf(of: Running): Coming[] {
  const { key, issuedOn, end } = of;
  if (end === null) return [];
  const middle = addDays(issuedOn, Math.round(daysBetween(issuedOn, end) / 2));
  const monthEnd = addDays(`${middle.slice(0, 7)}-01`, -1);
  const figuresOn = daysBetween(issuedOn, monthEnd) >= WHOLE_MONTH_AFTER ? monthEnd : middle;
  const interimDue = addDays(figuresOn, 4);
  const opensOn = officeDay(addDays(end, MOSTLY_DONE));
  const finalDue = addDays(opensOn, 14);
  return [
    {
      of,
      key: `review ${key} interim`,
      kind: 'interim',
      opensOn: officeDay(addDays(figuresOn, -10)),
      periodTo: figuresOn,
      figuresOn,
      reportsDueOn: interimDue,
      concludedOn: concludedAfter(interimDue),
    },
    {
      of,
      key: `review ${key} final`,
      kind: 'final',
      opensOn,
      periodTo: end,
      figuresOn: opensOn,
      reportsDueOn: finalDue,
      concludedOn: concludedAfter(finalDue),
    },
  ];
}

const concludedAfter = (reportsDueOn: LocalDate): LocalDate => officeDay(addDays(reportsDueOn, 9));

/** Whether no report is with the giver at that instant: none came, or it was returned. */
function isMissingAt(moment: Instant, steps: readonly StoryStep[]): boolean {
  const last = steps.findLast((step) => step.at < moment);
  return last?.do !== 'report' && last?.do !== 'accept';
}

const written = (day: LocalDate): string => day.split('-').toReversed().join('/');
