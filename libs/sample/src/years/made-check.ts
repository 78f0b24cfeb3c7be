import { addDays, dateOf, yearOf, type Instant, type LocalDate } from '#domain';
import { keyOf } from './assignment-steps.js';
import { EVIDENCE_FILES } from './evidence-files.js';
import type { Seeded } from './seeded.js';
import type { Happening, MadeCheck, StoryStep, TaskAt } from './story-steps.js';
import { FINDINGS } from './subjects.js';
import { officeMoment } from './working-moments.js';
import { firstDayOf, type YearsOptions } from './years-options.js';

const LEADER = 'kiemtra';
/** In so many of a hundred checks something has to be mended. */
const MENDED = 0.7;

/** Directives of a year for each check. */
const DIRECTIVES_A_CHECK = 30;
/** Days of a story before the first. */
const CHECKED_AFTER = 60;

/** In spring and in autumn, so that none of them is under way when units are reformed. */
export function checkDays(options: YearsOptions): LocalDate[] {
  const { years, directives, until } = options;
  const first = firstDayOf(options);
  const perYear = Math.max(1, Math.min(12, Math.round(directives / years / DIRECTIVES_A_CHECK)));
  const days: LocalDate[] = [];
  for (let year = yearOf(first); year <= yearOf(until); year++) {
    for (let n = 0; n < perYear; n++) {
      const day = addDays(`${year}-${n % 2 === 0 ? '08-20' : '03-01'}`, 4 * (n >> 1));
      if (day > addDays(first, CHECKED_AFTER)) days.push(day);
    }
  }
  return days.toSorted();
}

/** The year's programme of the inspectors. */
export function programmeStep(year: number, day: LocalDate, chance: Seeded): StoryStep {
  const at = officeMoment(day, chance);
  const title = `Chương trình kiểm tra, giám sát năm ${year}`;
  return { key: `programme ${year}`, at, by: LEADER, do: 'programme', year, title, on: dateOf(at) };
}

/** A check of what a unit did with a task, from its plan to the last remedy. It is over within three months. */
export function checkSteps(number: number, day: LocalDate, about: TaskAt, chance: Seeded): StoryStep[] {
  const planned = officeMoment(day, chance);
  const startsOn = addDays(dateOf(planned), 7);
  const check: MadeCheck = {
    key: `check-${number}`,
    title: 'Kiểm tra việc thực hiện văn bản chỉ đạo của Ban Thường vụ Tỉnh ủy',
    unit: about.unit,
    directive: about.directive,
    startsOn,
    endsOn: addDays(startsOn, 10),
    year: Number(startsOn.slice(0, 4)),
  };
  const steps: StoryStep[] = [];
  let last: Instant | null = null;
  const add = (name: string, on: LocalDate, happening: Happening, by: string | null = LEADER) => {
    last = last === null ? planned : officeMoment(on, chance, last);
    steps.push({ key: `${check.key} ${name}`, at: last, ...(by && { by }), ...happening });
  };
  add('plan', day, { do: 'plan-check', check });
  const opened = addDays(dateOf(planned), 3);
  add('open', opened, { do: 'open-check', check, number: `${padded(number)}-QĐ/UBKT`, on: opened });
  const findings = chance.some(FINDINGS, chance.whole(1, 3));
  for (const [index, [weight, text]] of findings.entries()) {
    add(`finding ${index}`, addDays(startsOn, 2 + index), { do: 'find', check, weight, text, about });
  }
  const concluded = addDays(check.endsOn, 4);
  add('conclude', concluded, { do: 'conclude-check', check, number: `${padded(number)}-KL/UBKT`, on: concluded });
  // What is mended is a shortcoming or worse, and the last of them weighs most.
  const finding = findings.findLastIndex(([weight]) => weight !== 'strength');
  if (chance.happens(MENDED) && finding >= 0) {
    const lastDay = addDays(concluded, 30);
    const text = 'Khắc phục các thiếu sót đã nêu trong kết luận, gửi hồ sơ minh chứng.';
    const demanded = addDays(concluded, 2);
    add('remedy', demanded, { do: 'demand-remedy', check, finding, text, lastDay });
    const of = { check: check.key };
    const mended = (index: number) => `mended ${index} ${keyOf(of)}`;
    add(mended(0), addDays(demanded, 1), { do: 'acknowledge', of }, null);
    const narrative = { results: 'Đã khắc phục xong các thiếu sót được nêu trong kết luận.' };
    const report = { narrative, indicators: [], evidence: chance.whole(0, EVIDENCE_FILES - 1) };
    add(mended(1), addDays(demanded, chance.whole(8, 24)), { do: 'report', of, report }, null);
    add(mended(2), addDays(dateOf(last ?? planned), 3), { do: 'accept', of });
  }
  add('close', addDays(dateOf(last ?? planned), 2), { do: 'close-check', check });
  return steps;
}

const padded = (number: number): string => String(number).padStart(2, '0');
