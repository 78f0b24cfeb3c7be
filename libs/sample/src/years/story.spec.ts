import { describe, expect, it } from '@jest/globals';
import { dayOfWeek, dateOf, startOfDay } from '#domain';
import { REFORM_DAY } from './made-reform.js';
import { storyOf } from './story.js';
import type { StoryStep } from './story-steps.js';
import { DEFAULT_YEARS, firstDayOf, problemsIn, type YearsOptions } from './years-options.js';

const small: YearsOptions = { ...DEFAULT_YEARS, years: 1, directives: 40, units: 40 };
const told = (options: YearsOptions) => [...storyOf(options)];
const steps = told(small);
const doing = (kind: StoryStep['do']) => steps.filter((step) => step.do === kind);

describe('a story', () => {
  it('is the same for the same options, and another for another seed', () => {
    expect(told(small)).toEqual(steps);
    expect(told({ ...small, seed: 2 })).not.toEqual(steps);
  });

  it('goes forward in time, within its years, under keys of their own', () => {
    const moments = steps.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    expect(dateOf(moments[0]!)).toBe(firstDayOf(small));
    expect(dateOf(moments.at(-1)!) <= small.until).toBe(true);
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
  });

  it('is told in office hours, but for the morning of a reform', () => {
    const atWork = steps.filter((step) => step.do !== 'pass-on');
    expect(atWork.filter(({ at }) => dayOfWeek(dateOf(at)) % 6 === 0)).toEqual([]);
    const minutes = atWork.map(({ at }) => (Date.parse(at) - Date.parse(startOfDay(dateOf(at)))) / 60_000);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(7.5 * 60);
    expect(Math.max(...minutes)).toBeLessThan(17.5 * 60);
  });

  it('has everything in it that happens to an office', () => {
    const kinds = new Set(told({ ...small, years: 2, directives: 400, units: 80 }).map((step) => step.do));
    expect([...kinds].toSorted()).toEqual([
      'accept',
      'acknowledge',
      'adopt-decree',
      'appraise',
      'ask-extension',
      'calendar',
      'chase',
      'close-check',
      'close-round',
      'commend',
      'conclude-check',
      'conclude-review',
      'decide-rating',
      'decide-succession',
      'demand-remedy',
      'deny-extension',
      'draft',
      'draft-decree',
      'enter-reference',
      'find',
      'found',
      'grant-extension',
      'issue',
      'link',
      'open-check',
      'open-periods',
      'open-review',
      'open-round',
      'order',
      'pass-on',
      'plan-check',
      'programme',
      'recall',
      'refuse',
      'register-people',
      'report',
      'report-jointly',
      'resume',
      'return',
      'self-rate',
      'share',
      'suspend',
      'undo-order',
      'withdraw',
    ]);
  });

  it('issues as many directives as were asked for, each of them drafted before', () => {
    expect(doing('issue')).toHaveLength(small.directives);
    for (const issue of doing('issue')) {
      if (issue.do !== 'issue') continue;
      const draft = steps.find((step) => step.do === 'draft' && step.directive.key === issue.directive.key);
      expect(draft!.at < issue.at).toBe(true);
    }
  });

  it('enters some reports days after they were made', () => {
    const late = told({ ...small, directives: 400 }).filter(({ happenedAt }) => happenedAt !== undefined);
    expect(late.length).toBeGreaterThan(0);
    for (const { happenedAt, at } of late) expect(dateOf(happenedAt!) < dateOf(at)).toBe(true);
  });

  it('reforms units where the day is within it, and asks nobody who waits for a decision', () => {
    expect(told({ ...small, until: '2024-12-31' }).some((step) => step.do === 'pass-on')).toBe(false);
    const [reform] = doing('pass-on');
    expect(dateOf(reform!.at)).toBe(REFORM_DAY);
  });
});

describe('a province of any size', () => {
  it.each([10, 11, 20, 57, 150, 1_000, 14_000])('has %d units when so many are asked for, each code once', (units) => {
    const [founding] = storyOf({ ...small, units, directives: 1 });
    const register = founding!.do === 'found' ? founding!.register : null;
    expect(register?.units).toHaveLength(units);
    const codes = register?.units.map(({ code }) => code);
    expect(new Set(codes).size).toBe(units);
    expect(new Set(register?.people.map(({ login }) => login)).size).toBe(register?.people.length);
    for (const { parentCode } of register?.units ?? []) if (parentCode) expect(codes).toContain(parentCode);
  });
});

describe('options', () => {
  it('are bounded, and told all at once', () => {
    expect(problemsIn(DEFAULT_YEARS)).toEqual([]);
    expect(problemsIn({ years: 0, directives: 20_001, units: 9, seed: -1, until: '2025-02-30' })).toEqual([
      'years takes a whole number from 1 to 20',
      'directives takes a whole number from 1 to 20000',
      'units takes a whole number from 10 to 14000',
      'seed takes a whole number from 0 to 4294967295',
      'until takes a day that exists, as YYYY-MM-DD',
    ]);
    expect(problemsIn({ ...DEFAULT_YEARS, years: 20, until: '2010-12-31' })).toEqual([
      'no story begins before 2000-01-01',
    ]);
    expect(problemsIn({ ...DEFAULT_YEARS, years: 1.5 })).toHaveLength(1);
  });
});
