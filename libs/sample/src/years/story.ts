import { addDays, daysBetween, dateOf, startOfDay, yearOf, type Instant, type LocalDate } from '#domain';
import { keyOf } from './assignment-steps.js';
import { conductOf, conductThroughout } from './behaviour.js';
import { changesAmong, keyAt, type DirectiveChange } from './directive-changes.js';
import { DocumentLines } from './document-lines.js';
import { frameSteps } from './frame-steps.js';
import { checkDays, checkSteps } from './made-check.js';
import { plannedDirective, type PlannedDirective, type PlannedTask } from './made-directive.js';
import { MadeProvince } from './made-province.js';
import { REFORM_DAY } from './made-reform.js';
import { OFFICE, STANDING_COMMITTEE } from './made-register.js';
import { OrderDesk } from './order-desk.js';
import { PeriodReports } from './period-reports.js';
import { plannedProgramme, programmesAmong, type PlannedProgramme, type Programme } from './programme-directives.js';
import { RatingRounds, roundsOf } from './rating-rounds.js';
import { waited } from './reform-steps.js';
import { ReviewDesk } from './review-desk.js';
import type { Seeded } from './seeded.js';
import { StepsInOrder } from './steps-in-order.js';
import type { StoryStep, TaskAt } from './story-steps.js';
import { RECALLED, SUBJECTS } from './subjects.js';
import { officeDay, officeMoment } from './working-moments.js';
import { firstDayOf, type YearsOptions } from './years-options.js';

/** Days after the first in which the office settles in. */
const SETTLING_IN = 7;
/** In the last ones nothing is issued: offices may be closed. */
const LAST_DAYS = 6;
const RECALLED_SHARE = 0.015;
const HANDED_ON = 0.35;
/** Tasks that checks choose among: the last ones. */
const REMEMBERED = 400;
/** Units are rated on half a year at least. */
const RATED_AFTER = 150;

interface Beginning {
  readonly day: LocalDate;
  readonly begin: () => StoryStep[];
}

/**
 * What an office lives through, step by step in the order in which it is recorded: a pure function of its options.
 * Nothing is decided here. Whoever plays the steps gives them to the product, which decides.
 */
export function* storyOf(options: YearsOptions): Generator<StoryStep, void> {
  yield* new Story(options).steps();
}

class Story {
  private readonly province: MadeProvince;
  private readonly first: LocalDate;
  private readonly waiting = new StepsInOrder();
  private readonly remembered: { readonly of: TaskAt; readonly day: LocalDate }[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly days: readonly LocalDate[];
  private readonly programmes: ReadonlyMap<number, Programme>;
  private readonly changes: readonly DirectiveChange[];
  private readonly lines: DocumentLines;
  private readonly reports: PeriodReports;
  private readonly reviews: ReviewDesk;
  private readonly orders = new OrderDesk();

  constructor(private readonly options: YearsOptions) {
    this.province = new MadeProvince(options);
    this.first = firstDayOf(options);
    this.days = Array.from({ length: options.directives }, (_, index) => this.issueDay(index));
    this.programmes = programmesAmong(this.days);
    this.changes = changesAmong(this.days, this.programmes, this.province.chance.branch('changes'));
    this.lines = new DocumentLines(this.province, (issuer, type, day) => this.nextNumber(issuer, type, day));
    this.reports = new PeriodReports(this.province, yearOf(this.first));
    this.reviews = new ReviewDesk(this.province, options.until, (day) => this.nextNumber('', 'BC', day));
  }

  *steps(): Generator<StoryStep, void> {
    const { waiting } = this;
    const end = startOfDay(addDays(this.options.until, 1));
    waiting.add(frameSteps(this.options, this.province));
    waiting.add(this.lines.foundations(this.first));
    for (const { day, begin } of this.beginnings()) {
      if (startOfDay(day) >= end) break;
      yield* waiting.before(startOfDay(day));
      waiting.add(begin());
    }
    yield* waiting.before(end);
  }

  /** What begins on a day: what follows from it is made then, and not kept before. */
  private beginnings(): Beginning[] {
    const directives = this.days.map((day, index) => ({ day, begin: () => this.directive(index, day) }));
    const checks = checkDays(this.options).map((day, index) => ({ day, begin: () => this.check(index + 1, day) }));
    const years = Array.from({ length: this.options.years + 1 }, (_, index) => yearOf(this.first) + index);
    const regular = years.flatMap((year) => this.regularly(year)).filter(({ day }) => day > this.first);
    const last = { day: this.reviews.lastDay, begin: () => this.reviews.atTheEnd() };
    return [...directives, ...checks, ...regular, last].toSorted((one, other) =>
      one.day < other.day ? -1 : Number(one.day > other.day),
    );
  }

  /** What comes every year: months with their reports and reviews, ratings, and orders for many. */
  private regularly(year: number): Beginning[] {
    const { orders, reports, reviews } = this;
    const chance = this.province.chance.branch(`orders ${year}`);
    const rounds = new RatingRounds(this.province, (issuer, day) => {
      const number = String(this.nextNumber(issuer, 'QĐ', day)).padStart(2, '0');
      return `${number}-QĐ/${issuer === '' ? 'TU' : 'HU'}`;
    });
    const months = Array.from({ length: 12 }, (_, month): LocalDate => {
      return `${year}-${String(month + 1).padStart(2, '0')}-01`;
    });
    return [
      ...months.map((day) => ({ day, begin: () => [...reports.ofMonth(day), ...reviews.ofMonth(day)] })),
      ...roundsOf(year)
        .filter(({ cutOffOn }) => daysBetween(this.first, cutOffOn) >= RATED_AFTER)
        .map((round) => ({ day: round.opensOn, begin: () => rounds.steps(round) })),
      { day: `${year}-09-12`, begin: () => orders.storm(`${year}-09-12`, chance) },
      ...(year % 2 === 0
        ? [{ day: `${year}-05-14`, begin: () => orders.mistake(`${year}-05-14`, chance) }]
        : [{ day: `${year}-03-17`, begin: () => orders.pause(`${year}-03-17`, chance) }]),
    ];
  }

  /** Directives are spread over the years; the same share of each day. */
  private issueDay(index: number): LocalDate {
    const begin = addDays(this.first, SETTLING_IN);
    const days = Math.max(0, daysBetween(begin, this.options.until) - LAST_DAYS);
    return officeDay(addDays(begin, Math.floor((index / this.options.directives) * days)));
  }

  private directive(index: number, day: LocalDate): StoryStep[] {
    const key = keyAt(index);
    const chance = this.province.chance.branch(key);
    const { planned, series } = this.planned(index, day, chance);
    const { directive, draftedAt, issuedAt } = planned;
    const by = directive.clerk;
    const change = this.changes.find(({ earlier }) => earlier === index);
    const changing = this.changes.find(({ later }) => later === index);
    const steps: StoryStep[] = [
      { key: `${key} draft`, at: draftedAt, by, do: 'draft', directive },
      { key: `${key} issue`, at: issuedAt, by, do: 'issue', directive },
      ...(changing ? [changing.step] : []),
      ...this.reports.begin(series),
    ];
    const isPlain = directive.issuer === STANDING_COMMITTEE && series.length === 0 && !change && !changing;
    const isRecalled = isPlain && chance.happens(RECALLED_SHARE);
    const recalledAt = isRecalled
      ? officeMoment(addDays(dateOf(issuedAt), chance.whole(5, 40)), chance, issuedAt)
      : null;
    const conduct = planned.tasks.flatMap((task) =>
      this.conductIn(planned, task, recalledAt ?? change?.withdrawnAt ?? null),
    );
    if (recalledAt === null) {
      const isLasting = directive.issuer === STANDING_COMMITTEE && !change && !changing;
      if (isLasting) this.reviews.remember(planned, series.length > 0);
      const isOfTheYear = this.programmes.get(index) === 'of-the-year';
      return [...steps, ...this.lines.around(planned, isOfTheYear, chance.branch('lines')), ...conduct];
    }
    const reason = chance.of(RECALLED);
    return [...steps, { key: `${key} recall`, at: recalledAt, by, do: 'recall', directive, reason }, ...conduct];
  }

  private planned(index: number, day: LocalDate, chance: Seeded): PlannedProgramme {
    const { province, programmes, changes } = this;
    const numberOf = (issuer: string, type: string) => this.nextNumber(issuer, type, day);
    const wanted = { province, key: keyAt(index), day, storyEndsOn: this.options.until, numberOf };
    const programme = programmes.get(index);
    if (programme) return plannedProgramme(wanted, programme, chance);
    const changed = changes.findIndex(({ earlier, later }) => earlier === index || later === index);
    return { planned: plannedDirective(wanted, chance, SUBJECTS[changed] ?? null), series: [] };
  }

  /** What is done with a task, until the directive's own end if it has one before. */
  private conductIn(
    { directive, issuedAt }: PlannedDirective,
    task: PlannedTask,
    endedAt: Instant | null,
  ): StoryStep[] {
    const day = dateOf(issuedAt);
    return task.units.flatMap((unit) => {
      const of = { directive: directive.key, taskNo: task.no, unit };
      if (directive.issuer === STANDING_COMMITTEE) this.remember(of, day);
      const chance = this.province.chance.branch(keyOf(of));
      const { lastDay, productRequired } = task;
      const diligence = this.province.diligenceOf(unit);
      const begun = { of, givenAt: issuedAt, lastDay, productRequired, isShare: false, diligence };
      if (task.recurrence) return this.asOfReform([unit], conductThroughout(begun, chance));
      const steps = conductOf(begun, chance);
      const shared = this.shared(of, task, steps, chance);
      const own = this.asOfReform([unit, directive.issuer], [...steps, ...shared.own]);
      const done = [...own, ...shared.below].filter(({ at }) => endedAt === null || at < endedAt);
      const isOfProvince = directive.issuer === STANDING_COMMITTEE && endedAt === null;
      if (isOfProvince) this.orders.remember(of, day, lastDay, own);
      return done;
    });
  }

  /** A district hands on to its communes what it has taken on; they follow in their own way. */
  private shared(of: TaskAt, task: PlannedTask, steps: readonly StoryStep[], chance: Seeded) {
    const none = { own: [] as StoryStep[], below: [] as StoryStep[] };
    const units = this.province.communesOf(of.unit);
    const [taken, next] = steps;
    if (units.length === 0 || taken?.do !== 'acknowledge' || !chance.happens(HANDED_ON)) return none;
    const moment = officeMoment(addDays(dateOf(taken.at), chance.whole(0, 2)), chance, taken.at);
    const isLate = next && moment >= (next.happenedAt ?? next.at);
    if (isLate || (this.province.reform && moment >= startOfDay(REFORM_DAY))) return none;
    const wished = task.deadline?.kind === 'date' ? addDays(task.deadline.lastDay, -5) : null;
    const lastDay = wished && wished > addDays(dateOf(moment), 5) ? wished : null;
    const share: StoryStep = { key: `${keyOf(of)} share`, at: moment, do: 'share', of, units, lastDay };
    const below = units.flatMap((unit) => {
      const part = { ...of, unit, sharedBy: of.unit };
      const begun = { of: part, givenAt: moment, lastDay: lastDay ?? task.lastDay, isShare: true };
      const diligence = this.province.diligenceOf(unit);
      const { productRequired } = task;
      const own = conductOf({ ...begun, productRequired, diligence }, this.province.chance.branch(keyOf(part)));
      return this.asOfReform([unit, of.unit], own);
    });
    return { own: [share], below };
  }

  private asOfReform(parties: readonly string[], steps: StoryStep[]): StoryStep[] {
    return parties.some((unit) => this.province.waitsForDecision(unit)) ? waited(steps) : steps;
  }

  /** Numbers run per type and term of the committee. */
  private nextNumber(issuer: string, type: string, day: LocalDate): number {
    const term = this.province.register.terms.find(({ startsOn, endsOn }) => startsOn <= day && day <= (endsOn ?? day));
    const register = `${issuer} ${type} ${term?.termId ?? ''}`;
    const number = (this.numbers.get(register) ?? 0) + 1;
    this.numbers.set(register, number);
    return number;
  }

  private remember(of: TaskAt, day: LocalDate): void {
    if (of.unit === OFFICE) return;
    this.remembered.push({ of, day });
    if (this.remembered.length > 2 * REMEMBERED) this.remembered.splice(0, REMEMBERED);
  }

  /** Of a unit that is there, and had time to do what it was asked. */
  private check(number: number, day: LocalDate): StoryStep[] {
    const chance = this.province.chance.branch(`check ${number}`);
    const longAgo = addDays(day, -30);
    const possible = this.remembered.filter((one) => one.day < longAgo && this.province.isThere(one.of.unit, day));
    return possible.length > 0 ? checkSteps(number, day, chance.of(possible).of, chance) : [];
  }
}
