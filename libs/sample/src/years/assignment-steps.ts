import { addDays, dateOf, type Instant, type LocalDate } from '#domain';
import type { Seeded } from './seeded.js';
import type { AssignmentAt, Happening, MadeReport, StoryStep } from './story-steps.js';
import { officeMoment } from './working-moments.js';

/** Of a hundred reports so many are written down days after they were made. */
const ENTERED_LATE = 0.03;

export interface Begun {
  readonly of: AssignmentAt;
  readonly givenAt: Instant;
}

/** Steps of one assignment, each after the one before. */
export class AssignmentSteps {
  readonly taken: StoryStep[] = [];
  private last: Instant;

  constructor(
    private readonly begun: Begun,
    private readonly chance: Seeded,
  ) {
    this.last = begun.givenAt;
  }

  /** Day of the last step. */
  get lastDay(): LocalDate {
    return dateOf(this.last);
  }

  add(doing: Extract<Happening, { of: AssignmentAt }>['do'], day: LocalDate, more: object = {}): void {
    const at = officeMoment(day, this.chance, this.last);
    this.last = at;
    const key = `${keyOf(this.begun.of)} ${this.taken.length}`;
    this.taken.push({ key, at, do: doing, of: this.begun.of, ...more } as StoryStep);
  }

  report(day: LocalDate, report: MadeReport): void {
    this.add('report', day, { report });
    if (!this.chance.happens(ENTERED_LATE)) return;
    const step = this.taken.pop()!;
    const entered = officeMoment(addDays(dateOf(step.at), this.chance.whole(3, 8)), this.chance, step.at);
    this.last = entered;
    this.taken.push({ ...step, at: entered, happenedAt: step.at });
  }
}

export function keyOf(of: AssignmentAt): string {
  if ('check' in of) return `${of.check} remedy`;
  if ('review' in of) return `${of.review.key} ${of.unit}`;
  if ('period' in of) return [of.directive, of.taskNo ?? 'monitor', of.unit, of.period].join(' ');
  return [of.directive, of.taskNo, ...(of.sharedBy ? [of.sharedBy] : []), of.unit].join(' ');
}
