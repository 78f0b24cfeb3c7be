import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_YEARS, type YearsOptions } from '#sample';
import { KeptInMemory } from './kept-in-memory.fixture.js';
import { tellStory, type Told } from './tell-story.js';

const options: YearsOptions = { ...DEFAULT_YEARS, years: 1, directives: 60, units: 60 };

async function toldTo(asked: YearsOptions, kept?: number): Promise<{ sink: KeptInMemory; told: Told }> {
  const sink = new KeptInMemory();
  return { sink, told: await tellStory(asked, sink, kept === undefined ? {} : { kept }) };
}

describe('a story told through the use cases', () => {
  let first: Awaited<ReturnType<typeof toldTo>>;
  beforeAll(async () => {
    first = await toldTo(options);
  }, 240_000);

  it('is refused nothing: it asks only for what an office may do', () => {
    expect(Object.fromEntries(first.told.refused)).toEqual({});
  });

  it('has in it what an office does beside its directives', () => {
    const { counts } = first.told;
    const beside = ['ReportPeriodOpened.v1', 'ReferenceEntered.v1', 'DocumentLinked.v1', 'BulkItemsDecided.v1'];
    expect(beside.filter((type) => !counts.has(type))).toEqual([]);
    expect(counts.get('RatingDecided.v1')).toBe(counts.get('EvaluationOpened.v1'));
    expect(counts.get('EvaluationRoundClosed.v1')).toBe(counts.get('EvaluationRoundOpened.v1'));
    expect(counts.get('CommendationAwarded.v1')).toBeGreaterThan(0);
    // The last one waits for its reports when the story ends.
    expect(counts.get('ReviewConcluded.v1')).toBe(counts.get('ReviewOpened.v1')! - 1);
    const followed = first.sink.events.filter(({ type }) => type === 'ReportersNamed.v1');
    const named = followed.reduce((sum, { data }) => sum + (data as { reporters: unknown[] }).reporters.length, 0);
    const given = first.sink.events.filter(
      ({ type, data }) => type === 'AssignmentGiven.v1' && (data as { reportPeriod?: object }).reportPeriod,
    );
    expect(given).toHaveLength(named);
  });

  it('is the same log, byte for byte, when it is told again', async () => {
    const again = await toldTo(options);
    expect(again.sink.events).toHaveLength(first.sink.events.length);
    expect(again.sink.sha256).toBe(first.sink.sha256);
  }, 240_000);

  it('is the same log when little of it is kept in memory', async () => {
    expect((await toldTo(options, 700)).sink.sha256).toBe(first.sink.sha256);
  }, 240_000);

  it('is another log for another seed', async () => {
    expect((await toldTo({ ...options, seed: 2 })).sink.sha256).not.toBe(first.sink.sha256);
  }, 240_000);

  it.each([
    ['the smallest province', { units: 10, directives: 30 }],
    ['a day after a reform', { units: 120, directives: 30, until: '2025-07-02' }],
    ['without a reform', { units: 40, directives: 30, until: '2024-06-30' }],
    ['one directive', { units: 10, directives: 1 }],
  ])(
    'is refused nothing in %s',
    async (_which, changes) => {
      const { told } = await toldTo({ ...options, ...changes });
      expect(Object.fromEntries(told.refused)).toEqual({});
      expect(told.counts.get('DirectiveIssued.v1')).toBe(changes.directives);
    },
    240_000,
  );

  it('has reports for several superiors from its second year on, and is refused nothing', async () => {
    const { told } = await toldTo({ ...options, years: 2, units: 30 });
    expect(Object.fromEntries(told.refused)).toEqual({});
    expect(told.counts.get('JointReportEntered.v1')).toBeGreaterThan(0);
    expect(told.counts.has('JointReportNotDelivered.v1')).toBe(false);
  }, 240_000);
});
