import { addDays, at, yearOf } from '#domain';
import { programmeStep } from './made-check.js';
import type { MadeProvince } from './made-province.js';
import { reformSteps } from './reform-steps.js';
import type { StoryStep } from './story-steps.js';
import { isOfficeDay, officeDay } from './working-moments.js';
import { firstDayOf, type YearsOptions } from './years-options.js';

/** What comes whatever directives there are: the founding, calendars, each working morning, the reform. */
export function frameSteps(options: YearsOptions, province: MadeProvince): StoryStep[] {
  const first = firstDayOf(options);
  const steps: StoryStep[] = [{ key: 'found', at: at(first, '08:00'), do: 'found', register: province.register }];
  const chance = province.chance.branch('frame');
  const [firstYear, lastYear] = [yearOf(first), yearOf(options.until)];
  for (let year = firstYear; year <= lastYear + 1; year++) {
    const day = officeDay(year <= firstYear + 1 ? first : `${year - 1}-11-15`);
    steps.push({ key: `calendar ${year}`, at: at(day, '08:30'), by: 'quantri', do: 'calendar', year });
    const programmed = year === firstYear ? addDays(first, 3) : `${year}-01-12`;
    if (year <= lastYear) steps.push(programmeStep(year, programmed, chance));
  }
  for (let day = addDays(first, 1); day <= options.until; day = addDays(day, 1)) {
    if (!isOfficeDay(day)) continue;
    const morning = at(day, '07:30');
    steps.push({ key: `chase ${day}`, at: morning, do: 'chase' });
    steps.push({ key: `periods ${day}`, at: morning, do: 'open-periods' });
  }
  return province.reform ? [...steps, ...reformSteps(province.reform, chance.branch('reform'))] : steps;
}
