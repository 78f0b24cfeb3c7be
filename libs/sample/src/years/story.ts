import { addDays, at, daysBetween, dateOf, startOfDay, type LocalDate } from '#domain';
import { conductOf, keyOf } from './behaviour.js';
import { checkSteps, programmeStep } from './made-check.js';
import { plannedDirective, type PlannedDirective, type PlannedTask } from './made-directive.js';
import { MadeProvince } from './made-province.js';
import { REFORM_DAY } from './made-reform.js';
import { OFFICE, STANDING_COMMITTEE } from './made-register.js';
import { reformSteps, waited } from './reform-steps.js';
import type { Seeded } from './seeded.js';
import { StepsInOrder } from './steps-in-order.js';
import type { AssignmentAt, StoryStep } from './story-steps.js';
import { RECALLED } from './subjects.js';
import { isOfficeDay, officeDay, officeMoment } from './working-moments.js';
import { firstDayOf, type YearsOptions } from './years-options.js';

/** Days after the first in which the office settles in. */
const SETTLING_IN = 7;
/** In the last ones nothing is issued: offices may be closed. */
const LAST_DAYS = 6;
const RECALLED_SHARE = 0.015;
const HANDED_ON = 0.35;
/** Tasks that checks choose among: the last ones. */
const REMEMBERED = 400;
/** Directives of a year for each check. */
const DIRECTIVES_A_CHECK = 30;

type TaskAtUnit = Extract<AssignmentAt, { directive: string }>;

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
  private readonly remembered: { readonly of: TaskAtUnit; readonly day: LocalDate }[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly options: YearsOptions) {
    this.province = new MadeProvince(options);
    this.first = firstDayOf(options);
  }

  *steps(): Generator<StoryStep, void> {
    const { waiting } = this;
    const end = startOfDay(addDays(this.options.until, 1));
    waiting.add(this.frame());
    for (const { day, begin } of this.beginnings()) {
      if (startOfDay(day) >= end) break;
      yield* waiting.before(startOfDay(day));
      waiting.add(begin());
    }
    yield* waiting.before(end);
  }

  /** Directives and checks by the day on which they begin: what follows from them is made then, and not kept before. */
  private beginnings(): { readonly day: LocalDate; readonly begin: () => StoryStep[] }[] {
    const directives = Array.from({ length: this.options.directives }, (_, index) => {
      const day = this.issueDay(index);
      return { day, begin: () => this.directive(index, day) };
    });
    const checks = this.checkDays().map((day, index) => ({ day, begin: () => this.check(index + 1, day) }));
    return [...directives, ...checks].toSorted((one, other) =>
      one.day < other.day ? -1 : Number(one.day > other.day),
    );
  }

  /** What comes whatever directives there are. */
  private frame(): StoryStep[] {
    const { options, first, province } = this;
    const steps: StoryStep[] = [{ key: 'found', at: at(first, '08:00'), do: 'found', register: province.register }];
    const chance = province.chance.branch('frame');
    const firstYear = Number(first.slice(0, 4));
    const lastYear = Number(options.until.slice(0, 4));
    for (let year = firstYear; year <= lastYear + 1; year++) {
      const day = officeDay(year <= firstYear + 1 ? first : `${year - 1}-11-15`);
      steps.push({ key: `calendar ${year}`, at: at(day, '08:30'), by: 'quantri', do: 'calendar', year });
      const programmed = year === firstYear ? addDays(first, 3) : `${year}-01-12`;
      if (year <= lastYear) steps.push(programmeStep(year, programmed, chance));
    }
    for (let day = addDays(first, 1); day <= options.until; day = addDays(day, 1)) {
      if (isOfficeDay(day)) steps.push({ key: `chase ${day}`, at: at(day, '07:30'), do: 'chase' });
    }
    return province.reform ? [...steps, ...reformSteps(province.reform, chance.branch('reform'))] : steps;
  }

  /** Directives are spread over the years; the same share of each day. */
  private issueDay(index: number): LocalDate {
    const begin = addDays(this.first, SETTLING_IN);
    const days = Math.max(0, daysBetween(begin, this.options.until) - LAST_DAYS);
    return officeDay(addDays(begin, Math.floor((index / this.options.directives) * days)));
  }

  private directive(index: number, day: LocalDate): StoryStep[] {
    const key = `vb-${index + 1}`;
    const chance = this.province.chance.branch(key);
    const planned = plannedDirective(this.province, key, day, chance, (issuer, type) =>
      this.nextNumber(issuer, type, day),
    );
    const { directive, draftedAt, issuedAt } = planned;
    const by = directive.clerk;
    const steps: StoryStep[] = [
      { key: `${key} draft`, at: draftedAt, by, do: 'draft', directive },
      { key: `${key} issue`, at: issuedAt, by, do: 'issue', directive },
    ];
    const isRecalled = directive.issuer === STANDING_COMMITTEE && chance.happens(RECALLED_SHARE);
    const conduct = planned.tasks.flatMap((task) => this.conductIn(planned, task));
    if (!isRecalled) return [...steps, ...conduct];
    const recalledAt = officeMoment(addDays(dateOf(issuedAt), chance.whole(5, 40)), chance, issuedAt);
    const reason = chance.of(RECALLED);
    steps.push({ key: `${key} recall`, at: recalledAt, by, do: 'recall', directive, reason });
    return [...steps, ...conduct.filter((step) => step.at < recalledAt)];
  }

  private conductIn({ directive, issuedAt }: PlannedDirective, task: PlannedTask): StoryStep[] {
    const day = dateOf(issuedAt);
    return task.units.flatMap((unit) => {
      const of = { directive: directive.key, taskNo: task.no, unit };
      if (directive.issuer === STANDING_COMMITTEE) this.remember(of, day);
      const chance = this.province.chance.branch(keyOf(of));
      const { lastDay, productRequired } = task;
      const begun = { of, givenAt: issuedAt, lastDay, productRequired, isShare: false };
      const steps = conductOf({ ...begun, diligence: this.province.diligenceOf(unit) }, chance);
      const shared = this.shared(of, task, steps, chance);
      return [...this.asOfReform([unit, directive.issuer], [...steps, ...shared.own]), ...shared.below];
    });
  }

  /** A district hands on to its communes what it has taken on; they follow in their own way. */
  private shared(of: TaskAtUnit, task: PlannedTask, steps: readonly StoryStep[], chance: Seeded) {
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

  private remember(of: TaskAtUnit, day: LocalDate): void {
    if (of.unit === OFFICE) return;
    this.remembered.push({ of, day });
    if (this.remembered.length > 2 * REMEMBERED) this.remembered.splice(0, REMEMBERED);
  }

  /** In spring and in autumn, so that none of them is under way when units are reformed. */
  private checkDays(): LocalDate[] {
    const { years, directives, until } = this.options;
    const perYear = Math.max(1, Math.min(12, Math.round(directives / years / DIRECTIVES_A_CHECK)));
    const days: LocalDate[] = [];
    for (let year = Number(this.first.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
      for (let n = 0; n < perYear; n++) {
        const day = addDays(`${year}-${n % 2 === 0 ? '08-20' : '03-01'}`, 4 * (n >> 1));
        if (day > addDays(this.first, 60)) days.push(day);
      }
    }
    return days.toSorted();
  }

  /** Of a unit that is there, and had time to do what it was asked. */
  private check(number: number, day: LocalDate): StoryStep[] {
    const chance = this.province.chance.branch(`check ${number}`);
    const longAgo = addDays(day, -30);
    const possible = this.remembered.filter((one) => one.day < longAgo && this.isThere(one.of.unit, day));
    return possible.length > 0 ? checkSteps(number, day, chance.of(possible).of, chance) : [];
  }

  private isThere(unit: string, day: LocalDate): boolean {
    if (this.province.agencies.includes(unit)) return true;
    return this.province.districtsOn(day).includes(unit) || this.province.communesOn(day).includes(unit);
  }
}
