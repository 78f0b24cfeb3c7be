import { describe, expect, it } from '@jest/globals';
import { addDays, dateOf, type LocalDate } from '#domain';
import { storyOf } from './story.js';
import type { StoryStep } from './story-steps.js';
import { DEFAULT_YEARS } from './years-options.js';

const until: LocalDate = DEFAULT_YEARS.until;
const steps = [...storyOf({ ...DEFAULT_YEARS, years: 3, directives: 180, units: 60 })];

type Of<Kind extends StoryStep['do']> = StoryStep & { readonly do: Kind };
const doing = <Kind extends StoryStep['do']>(kind: Kind) => steps.filter((step) => step.do === kind) as Of<Kind>[];

const opened = doing('open-review');
const concluded = new Map(doing('conclude-review').map((step) => [step.review.key, step]));
const reportsFor = (key: string) =>
  doing('report').flatMap((step) => ('review' in step.of && step.of.review.key === key ? [step] : []));

describe('reviews', () => {
  it('are held of some directives every year, on the way and after their end, each final one once', () => {
    for (const year of ['2023', '2024', '2025']) {
      const kinds = opened.filter(({ at }) => at.startsWith(year)).map(({ review }) => review.kind);
      expect(kinds.filter((kind) => kind === 'interim').length).toBeGreaterThanOrEqual(2);
      expect(kinds.length).toBeLessThanOrEqual(12);
    }
    const finals = opened.filter(({ review }) => review.kind === 'final').map(({ review }) => review.directive);
    expect(finals.length).toBeGreaterThanOrEqual(5);
    expect(new Set(finals).size).toBe(finals.length);
    for (const directive of finals) {
      const own = opened.filter(({ review }) => review.directive === directive).map(({ review }) => review.kind);
      expect(own.at(-1)).toBe('final');
    }
  });

  it('are opened while the directive is in force, and concluded when their figures are there', () => {
    const issued = new Map(doing('issue').map(({ directive, at }) => [directive.key, dateOf(at)]));
    for (const { review, at } of opened) {
      expect(issued.get(review.directive)).toBe(review.periodFrom);
      expect(review.figuresOn <= (review.periodTo > dateOf(at) ? review.periodTo : dateOf(at))).toBe(true);
      expect(review.reportsDueOn > dateOf(at)).toBe(true);
      const conclusion = concluded.get(review.key);
      if (conclusion) expect(dateOf(conclusion.at) > review.figuresOn).toBe(true);
    }
  });

  it('say that reports are missing where some are, and name no figures', () => {
    for (const { review, conclusion, at } of concluded.values()) {
      const { units } = opened.find((step) => step.review.key === review.key)!.review;
      const reported = new Set(
        reportsFor(review.key)
          .filter((step) => step.at < at)
          .map(({ of }) => 'unit' in of && of.unit),
      );
      const { limits, results } = conclusion.narrative;
      if (reported.size < units.length) expect(limits).toMatch(/chưa (gửi|có) báo cáo/);
      expect(`${results} ${limits}`).not.toMatch(/\d/);
    }
    const numbers = [...concluded.values()].map(
      ({ conclusion }) => `${conclusion.number} ${conclusion.on.slice(0, 4)}`,
    );
    expect(numbers.every((number) => number.includes('-BC/TU'))).toBe(true);
  });

  it('leave one open at the end, with some of its reports', () => {
    const open = opened.filter(({ review }) => !concluded.has(review.key));
    expect(open).toHaveLength(1);
    const [{ review, at }] = open as [(typeof open)[number]];
    expect(dateOf(at) > addDays(until, -30)).toBe(true);
    const reported = reportsFor(review.key).length;
    expect(reported).toBeGreaterThan(0);
    expect(reported).toBeLessThan(review.units.length);
  });
});
