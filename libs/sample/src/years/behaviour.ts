import { addDays, dateOf, daysBetween, type Instant, type LocalDate } from '#domain';
import { EVIDENCE_FILES } from './evidence-files.js';
import { officeMoment } from './working-moments.js';
import type { Seeded } from './seeded.js';
import type { AssignmentAt, Happening, MadeReport, StoryStep } from './story-steps.js';
import * as words from './subjects.js';

/** An assignment from which a unit's conduct begins. */
export interface Begun {
  readonly of: AssignmentAt;
  readonly givenAt: Instant;
  /** As the document states it, or about so where it states a term; null: none. */
  readonly lastDay: LocalDate | null;
  readonly productRequired: boolean;
  /** How reliable the unit is, from 0 to 1. */
  readonly diligence: number;
  /** A share of a superior's assignment asks for no more time: its day is bound to the superior's. */
  readonly isShare: boolean;
}

const COURSES = ['on-time', 'late', 'returned', 'more-time', 'refused', 'suspended', 'silent'] as const;
type Course = (typeof COURSES)[number];

/** Of a hundred steps so many are written down days after they happened. */
const ENTERED_LATE = 0.03;
/** Days by which a last day off may move, at most: what is meant to be late comes later than that. */
const MOVED_AT_MOST = 10;

/** What a unit does with an assignment, in the order of time: most in time, some late, some never. */
export function conductOf(begun: Begun, chance: Seeded): StoryStep[] {
  const course = courseOf(begun, chance);
  if (course === 'silent') return [];
  const steps = new Steps(begun, chance);
  const given = dateOf(begun.givenAt);
  const taken = addDays(given, chance.whole(0, 4));
  if (course === 'refused') return refusal(steps, taken, chance);
  steps.add('acknowledge', taken);
  const { lastDay } = begun;
  if (course === 'suspended') {
    const from = addDays(taken, chance.whole(1, 5));
    steps.add('suspend', from, { reason: chance.of(words.SUSPENDED) });
    steps.add('resume', addDays(from, chance.whole(7, 21)));
  }
  const inTime = lastDay === null ? addDays(taken, chance.whole(15, 120)) : before(lastDay, taken, chance);
  switch (course) {
    case 'more-time':
      askForMore(steps, { lastDay: lastDay!, taken }, chance);
      break;
    case 'late':
      steps.report(addDays(lastDay ?? inTime, MOVED_AT_MOST + chance.whole(0, 35)));
      break;
    case 'returned':
      steps.report(inTime);
      steps.add('return', addDays(inTime, chance.whole(1, 3)), { reason: chance.of(words.RETURNED) });
      steps.report(addDays(inTime, chance.whole(4, 9)));
      break;
    case 'on-time':
    case 'suspended':
      steps.report(inTime);
  }
  // Hardly any report waits for long.
  steps.add('accept', addDays(steps.lastDay, chance.happens(0.97) ? chance.whole(0, 5) : chance.whole(20, 90)));
  return steps.taken;
}

function courseOf({ diligence, lastDay, givenAt, isShare }: Begun, chance: Seeded): Course {
  const slack = 1 - diligence;
  const course = chance.weighed<Course>({
    'on-time': 60 + 30 * diligence,
    late: lastDay === null ? 0 : 4 + 36 * slack,
    returned: 6 + 4 * slack,
    'more-time': 6,
    refused: isShare ? 0 : 1.5,
    suspended: 1,
    silent: 0.3 + 3 * slack,
  });
  const isTooShort = lastDay === null || daysBetween(dateOf(givenAt), lastDay) < 15;
  return course === 'more-time' && (isShare || isTooShort) ? 'on-time' : course;
}

/** Whoever refuses is freed of it, or takes it on after all. */
function refusal(steps: Steps, day: LocalDate, chance: Seeded): StoryStep[] {
  steps.add('refuse', day, { reason: chance.of(words.REFUSED) });
  const answered = addDays(day, chance.whole(2, 6));
  if (chance.happens(0.5)) {
    steps.add('withdraw', answered, { reason: 'Chấp nhận ý kiến của đơn vị, giao đơn vị khác thực hiện.' });
    return steps.taken;
  }
  steps.add('acknowledge', answered);
  steps.report(addDays(answered, chance.whole(5, 40)));
  steps.add('accept', addDays(steps.lastDay, chance.whole(1, 4)));
  return steps.taken;
}

/** Asked for some days before the end; mostly granted, and then kept; denied, the report comes late. */
function askForMore(steps: Steps, { lastDay, taken }: { lastDay: LocalDate; taken: LocalDate }, chance: Seeded): void {
  const asked = later(addDays(lastDay, -chance.whole(4, 7)), addDays(taken, 1));
  const wanted = addDays(lastDay, chance.whole(MOVED_AT_MOST + 5, 40));
  steps.add('ask-extension', asked, { reason: chance.of(words.MORE_TIME), lastDay: wanted });
  const answered = addDays(asked, chance.whole(0, 3));
  if (chance.happens(0.75)) {
    steps.add('grant-extension', answered);
    steps.report(addDays(wanted, -chance.whole(0, 8)));
  } else {
    steps.add('deny-extension', answered, { reason: chance.of(words.NO_MORE_TIME) });
    steps.report(addDays(lastDay, MOVED_AT_MOST + chance.whole(0, 12)));
  }
}

/** Some days before the last one, yet after the assignment was taken on. */
const before = (lastDay: LocalDate, taken: LocalDate, chance: Seeded): LocalDate =>
  later(addDays(lastDay, -chance.whole(0, 8)), taken);

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** Steps of one assignment, each after the one before. */
class Steps {
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

  report(day: LocalDate): void {
    const report = madeReport(this.begun.productRequired, this.chance);
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
  return [of.directive, of.taskNo, ...(of.sharedBy ? [of.sharedBy] : []), of.unit].join(' ');
}

function madeReport(productRequired: boolean, chance: Seeded): MadeReport {
  const full = chance.happens(0.4);
  const results = chance.of(words.RESULTS);
  const narrative = full ? { results, limits: chance.of(words.LIMITS), causes: chance.of(words.CAUSES) } : { results };
  const value = chance.whole(3, 60);
  const indicators = chance.happens(0.3) ? [{ name: 'Số cuộc tổ chức', value, unitOfMeasure: 'cuộc' }] : [];
  const hasFile = productRequired || chance.happens(0.15);
  return { narrative, indicators, evidence: hasFile ? chance.whole(0, EVIDENCE_FILES - 1) : null };
}
