import { addDays, at, dateOf, isWorkingDay, type LocalDate, type WorkCalendar } from '#domain';
import type { DemoOffice } from './office.js';

/** Steps carried out at the same time on one morning. */
const AT_ONCE = 64;

export interface TimelineEntry {
  /** ISO instant. */
  readonly at: string;
  readonly step: string;
  readonly detail: string;
}

/** Who does what on which day, and the clock that goes through the days. */
export class Schedule {
  private readonly days = new Map<LocalDate, Map<string, (() => Promise<unknown>)[]>>();
  readonly timeline: TimelineEntry[] = [];

  constructor(
    private readonly office: DemoOffice,
    private readonly tell: (entry: TimelineEntry) => void,
  ) {}

  /** @param act carries the step out; words that it answers are noted, otherwise the steps of the day are counted */
  add(on: LocalDate, step: string, act: () => Promise<unknown>): void {
    const today = dateOf(this.office.clock.now());
    const day = on <= today ? addDays(today, 1) : on;
    const steps = this.days.get(day) ?? new Map<string, (() => Promise<unknown>)[]>();
    this.days.set(day, steps);
    steps.set(step, [...(steps.get(step) ?? []), act]);
  }

  note(step: string, detail: string): void {
    const entry = { at: this.office.clock.now().toISOString(), step, detail };
    this.timeline.push(entry);
    this.tell(entry);
  }

  /** Plays day after day: at 07:31 the chaser looks, at 09:00 people act. */
  async playUntil(last: LocalDate, calendar: WorkCalendar): Promise<void> {
    for (let day = addDays(dateOf(this.office.clock.now()), 1); day <= last; day = addDays(day, 1)) {
      if (isWorkingDay(day, calendar)) {
        this.office.clock.advanceTo(at(day, '07:31'));
        const chased = await this.office.chase();
        if (chased > 0) this.note('chased', counted(chased));
      }
      const steps = this.days.get(day);
      if (!steps) continue;
      this.office.clock.advanceTo(at(day, '09:00'));
      for (const [step, acts] of steps) {
        const told: unknown[] = [];
        for (let start = 0; start < acts.length; start += AT_ONCE) {
          told.push(...(await Promise.all(acts.slice(start, start + AT_ONCE).map((act) => act()))));
        }
        const own = told.filter((words) => typeof words === 'string');
        this.note(step, own.length > 0 ? own.join('; ') : counted(acts.length));
      }
    }
  }
}

const counted = (n: number): string => `${n} nhiệm vụ`;
