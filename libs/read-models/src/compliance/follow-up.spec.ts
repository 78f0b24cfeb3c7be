import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classify, type FollowUpFacts } from '#domain';
import { classOf, followUpOf } from './follow-up.js';

const instants = fc.integer({ min: 0, max: 20 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString());

const facts: fc.Arbitrary<FollowUpFacts> = fc.record({
  standing: fc.constantFrom('open', 'done', 'suspended', 'withdrawn'),
  dueAt: fc.option(instants),
  reportedAt: fc.option(instants),
});

describe('where an assignment counts without knowing the time', () => {
  it('is what the taxonomy says at every instant, given only whether the deadline has come', () => {
    fc.assert(
      fc.property(facts, instants, (fact, now) => {
        const pastDue = fact.dueAt !== null && fact.dueAt <= now;
        expect(classOf(followUpOf(fact), pastDue)).toBe(classify(fact, now));
      }),
      { numRuns: 1_000 },
    );
  });

  it('depends on the clock only for what is open, has a deadline, and was not reported', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const runs = fact.standing === 'open' && fact.dueAt !== null && fact.reportedAt === null;
        expect(followUpOf(fact) === 'running').toBe(runs);
      }),
    );
  });
});
