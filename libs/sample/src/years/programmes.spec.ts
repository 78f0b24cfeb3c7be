import { describe, expect, it } from '@jest/globals';
import { addDays, dateOf, type Instant } from '#domain';
import type { DocumentAt } from './lineage-steps.js';
import { storyOf } from './story.js';
import type { PeriodicAt, StoryStep } from './story-steps.js';
import { DEFAULT_YEARS } from './years-options.js';

const steps = [...storyOf({ ...DEFAULT_YEARS, years: 2, directives: 120, units: 60 })];

type Of<Kind extends StoryStep['do']> = StoryStep & { readonly do: Kind };
const doing = <Kind extends StoryStep['do']>(kind: Kind) => steps.filter((step) => step.do === kind) as Of<Kind>[];

describe('reports of periods', () => {
  const demanded = doing('issue').flatMap(({ directive }) => directive.tasks.filter(({ recurrence }) => recurrence));
  const reported = doing('report').flatMap((step) => ('period' in step.of ? [{ ...step, of: step.of }] : []));
  const seriesOf = (of: PeriodicAt) => `${of.directive} ${of.taskNo} ${of.unit}`;

  it('are asked for by some directives of every year, with an end, but for those that go on when the story ends', () => {
    expect(demanded.length).toBeGreaterThanOrEqual(6);
    const endless = demanded.filter(({ recurrence }) => recurrence?.until === null);
    expect(demanded.slice(-2)).toEqual(endless);
  });

  it('come when the period is over, a few of them late and a few returned', () => {
    for (const { of, at, happenedAt } of reported) {
      const made = dateOf(happenedAt ?? at);
      const [year, half] = [of.period.slice(0, 4), of.period.slice(5)];
      const end = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31', H1: '06-30', H2: '12-31' }[half];
      expect(made > `${year}-${end ?? `${half}-27`}`).toBe(true);
    }
    const returned = doing('return').filter(({ of }) => 'period' in of);
    expect(returned.length).toBeGreaterThan(0);
    expect(returned.length).toBeLessThan(reported.length / 5);
  });

  it('bear the same indicators each time, whose figures stay near one another', () => {
    const names = new Map<string, Set<string>>();
    const values = new Map<string, number[]>();
    for (const { of, report } of reported) {
      if (of.taskNo === null) continue;
      const key = seriesOf(of);
      const asked = names.get(key) ?? new Set();
      names.set(key, asked.add(report.indicators.map(({ name, unitOfMeasure }) => `${name} ${unitOfMeasure}`).join()));
      values.set(key, [...(values.get(key) ?? []), report.indicators[0]!.value]);
    }
    for (const asked of names.values()) expect(asked.size).toBe(1);
    for (const [least, most] of [...values.values()].map((some) => [Math.min(...some), Math.max(...some)] as const)) {
      expect(most).toBeLessThanOrEqual(2 * least + 4);
    }
  });

  it('are written once where two directives ask for the same quarter', () => {
    const joint = doing('report-jointly');
    expect(joint.length).toBeGreaterThan(0);
    for (const { of } of joint) {
      expect(new Set(of.map(({ directive }) => directive)).size).toBe(of.length);
      expect(new Set(of.map(({ unit, period }) => `${unit} ${period}`)).size).toBe(1);
    }
  });
});

describe('rounds of ratings', () => {
  it('rate lower levels first, and each unit once', () => {
    const years = doing('open-round').filter(({ round }) => !round.period.includes('-'));
    expect(years.length).toBeGreaterThanOrEqual(1);
    for (const { round } of years) {
      const decided = doing('decide-rating').filter(({ rated }) => rated.period === round.period);
      expect(decided.map(({ rated }) => rated.unit).toSorted()).toEqual(round.units.toSorted());
      const below = decided.filter(({ by }) => by !== 'thuongvu').map(({ at }) => at);
      const above = decided.filter(({ by }) => by === 'thuongvu').map(({ at }) => at);
      expect(last(below, '') < above.toSorted()[0]!).toBe(true);
    }
  });

  it('give every rating its reasons, and points that bear it', () => {
    for (const { decision } of doing('decide-rating')) expect(decision.reasons).not.toBe('');
    const excellent = doing('appraise').filter(({ judgement }) => judgement.rating === 'excellent');
    for (const { judgement } of excellent) {
      expect(judgement.points!.general + judgement.points!.tasks).toBeGreaterThanOrEqual(90);
    }
    expect(new Set(doing('decide-rating').map(({ decision }) => decision.rating)).size).toBeGreaterThanOrEqual(3);
  });
});

describe('documents', () => {
  it('rest on one another over three generations at least, and some are amended and replaced', () => {
    const above = new Map<string, DocumentAt[]>();
    for (const { link } of doing('link')) {
      above.set(JSON.stringify(link.from), [...(above.get(JSON.stringify(link.from)) ?? []), link.to]);
    }
    const depth = (document: DocumentAt): number =>
      1 + Math.max(0, ...(above.get(JSON.stringify(document)) ?? []).map((one) => depth(one)));
    const depths = doing('link').map(({ link }) => depth(link.from));
    expect(Math.max(...depths)).toBeGreaterThanOrEqual(4);
    const relations = new Set(doing('link').map(({ link }) => link.relation));
    expect([...relations].toSorted()).toEqual(['amends', 'basis', 'concretises', 'presses-on', 'replaces']);
  });

  it('are entered when they are there', () => {
    for (const { at, reference } of doing('enter-reference')) {
      expect(reference.documentDate <= dateOf(at)).toBe(true);
    }
  });

  it('ask nothing any more once they are replaced', () => {
    const { link, at } = doing('link').find((step) => step.link.relation === 'replaces')!;
    const replaced = 'directive' in link.to ? link.to.directive : '';
    const later = steps.filter((step) => 'of' in step && 'directive' in step.of && step.of.directive === replaced);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every((step) => step.at < at)).toBe(true);
  });
});

describe('orders', () => {
  it('are given for several, one is taken back, and what was suspended goes on', () => {
    const orders = doing('order').map(({ order }) => order);
    for (const { of } of orders) expect(of.length).toBeGreaterThanOrEqual(3);
    const kinds = orders.map(({ step }) => step.kind);
    expect(kinds.filter((kind) => kind === 'suspend')).toHaveLength(kinds.filter((kind) => kind === 'resume').length);
    expect(kinds).toContain('extend');
    for (const { at, order } of doing('undo-order')) {
      const given = doing('order').find((step) => step.order.key === order)!;
      expect(dateOf(at) <= addDays(dateOf(given.at), 5)).toBe(true);
    }
    expect(doing('undo-order').length).toBeGreaterThan(0);
  });
});

const last = (moments: readonly Instant[], none: Instant): Instant => moments.toSorted().at(-1) ?? none;
