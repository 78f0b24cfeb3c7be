import { addDays, dateOf, daysBetween, type LocalDate } from '#domain';
import { AssignmentSteps, type Begun } from './assignment-steps.js';
import { EVIDENCE_FILES } from './evidence-files.js';
import type { Seeded } from './seeded.js';
import type { MadeReport, StoryStep } from './story-steps.js';
import * as words from './subjects.js';

/** A task from which a unit's conduct begins. */
export interface BegunTask extends Begun {
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

/** Days by which a last day off may move, at most: what is meant to be late comes later than that. */
const MOVED_AT_MOST = 10;
/** Above this the late ones of a year are told on one hand: somebody has to be excellent. */
const VERY_DILIGENT = 0.92;

/** What a unit does with an assignment, in the order of time: most in time, some late, some never. */
export function conductOf(begun: BegunTask, chance: Seeded): StoryStep[] {
  const course = courseOf(begun, chance);
  if (course === 'silent') return [];
  const steps = new Conduct(begun, chance);
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
      steps.handIn(addDays(lastDay ?? inTime, MOVED_AT_MOST + chance.whole(0, 35)));
      break;
    case 'returned':
      steps.handIn(inTime);
      steps.add('return', addDays(inTime, chance.whole(1, 3)), { reason: chance.of(words.RETURNED) });
      steps.handIn(addDays(inTime, chance.whole(4, 9)));
      break;
    case 'on-time':
    case 'suspended':
      steps.handIn(inTime);
  }
  // Hardly any report waits for long.
  steps.add('accept', addDays(steps.lastDay, chance.happens(0.97) ? chance.whole(0, 5) : chance.whole(20, 90)));
  return steps.taken;
}

function courseOf({ diligence, lastDay, givenAt, isShare }: BegunTask, chance: Seeded): Course {
  const slack = 1 - diligence;
  const course = chance.weighed<Course>({
    'on-time': 60 + 30 * diligence,
    late: lastDay === null ? 0 : latenessOf(diligence),
    returned: 6 + 4 * slack,
    'more-time': 6,
    refused: isShare ? 0 : 1.5,
    suspended: 1,
    silent: 0.3 + 3 * slack,
  });
  const isTooShort = lastDay === null || daysBetween(dateOf(givenAt), lastDay) < 15;
  return course === 'more-time' && (isShare || isTooShort) ? 'on-time' : course;
}

/** What a unit does with a task that is reported on period by period: it goes on until everything is summed up. */
export function conductThroughout(begun: BegunTask, chance: Seeded): StoryStep[] {
  const steps = new Conduct(begun, chance);
  steps.add('acknowledge', addDays(dateOf(begun.givenAt), chance.whole(0, 3)));
  if (begun.lastDay === null) return steps.taken;
  const isLate = begun.diligence < 0.5 && chance.happens(0.25);
  const days = isLate ? MOVED_AT_MOST + chance.whole(0, 15) : -chance.whole(0, 6);
  steps.handIn(addDays(begun.lastDay, days));
  steps.add('accept', addDays(steps.lastDay, chance.whole(1, 5)));
  return steps.taken;
}

/** How many of a hundred come late. */
export const latenessOf = (diligence: number): number => (diligence >= VERY_DILIGENT ? 0.4 : 4 + 36 * (1 - diligence));

/** Whoever refuses is freed of it, or takes it on after all. */
function refusal(steps: Conduct, day: LocalDate, chance: Seeded): StoryStep[] {
  steps.add('refuse', day, { reason: chance.of(words.REFUSED) });
  const answered = addDays(day, chance.whole(2, 6));
  if (chance.happens(0.5)) {
    steps.add('withdraw', answered, { reason: 'Chấp nhận ý kiến của đơn vị, giao đơn vị khác thực hiện.' });
    return steps.taken;
  }
  steps.add('acknowledge', answered);
  steps.handIn(addDays(answered, chance.whole(5, 40)));
  steps.add('accept', addDays(steps.lastDay, chance.whole(1, 4)));
  return steps.taken;
}

/** Asked for some days before the end; mostly granted, and then kept; denied, the report comes late. */
function askForMore(
  steps: Conduct,
  { lastDay, taken }: { lastDay: LocalDate; taken: LocalDate },
  chance: Seeded,
): void {
  const asked = later(addDays(lastDay, -chance.whole(4, 7)), addDays(taken, 1));
  const wanted = addDays(lastDay, chance.whole(MOVED_AT_MOST + 5, 40));
  steps.add('ask-extension', asked, { reason: chance.of(words.MORE_TIME), lastDay: wanted });
  const answered = addDays(asked, chance.whole(0, 3));
  if (chance.happens(0.75)) {
    steps.add('grant-extension', answered);
    steps.handIn(addDays(wanted, -chance.whole(0, 8)));
  } else {
    steps.add('deny-extension', answered, { reason: chance.of(words.NO_MORE_TIME) });
    steps.handIn(addDays(lastDay, MOVED_AT_MOST + chance.whole(0, 12)));
  }
}

/** Some days before the last one, yet after the assignment was taken on. */
const before = (lastDay: LocalDate, taken: LocalDate, chance: Seeded): LocalDate =>
  later(addDays(lastDay, -chance.whole(0, 8)), taken);

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** Steps whose reports say what any report of a task may say. */
class Conduct extends AssignmentSteps {
  constructor(
    private readonly task: BegunTask,
    private readonly draws: Seeded,
  ) {
    super(task, draws);
  }

  handIn(day: LocalDate): void {
    this.report(day, madeReport(this.task.productRequired, this.draws));
  }
}

function madeReport(productRequired: boolean, chance: Seeded): MadeReport {
  const full = chance.happens(0.4);
  const results = chance.of(words.RESULTS);
  const narrative = full ? { results, limits: chance.of(words.LIMITS), causes: chance.of(words.CAUSES) } : { results };
  const value = chance.whole(1, 12);
  const indicators = chance.happens(0.3) ? [{ name: 'Số cuộc tổ chức', value, unitOfMeasure: 'cuộc' }] : [];
  const hasFile = productRequired || chance.happens(0.15);
  return { narrative, indicators, evidence: hasFile ? chance.whole(0, EVIDENCE_FILES - 1) : null };
}
