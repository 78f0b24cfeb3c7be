import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueAt } from '../calendar/local-time.js';
import { balances, classify, FOLLOW_UP_CLASSES, sumsOf, type FollowUpClass, type FollowUpFacts } from './taxonomy.js';

const deadline = dueAt('2026-03-13');
const justBefore = '2026-03-13T16:59:59.999Z';
const longAfter = '2026-04-30T00:00:00.000Z';

const open: FollowUpFacts = { standing: 'open', dueAt: deadline, reportedAt: null };
const done: FollowUpFacts = { standing: 'done', dueAt: deadline, reportedAt: justBefore };

describe('the follow-up taxonomy', () => {
  it.each<[string, FollowUpFacts, string, FollowUpClass]>([
    ['open until 24:00 of its last day', open, justBefore, 'open-in-term'],
    ['overdue from 24:00 on', open, deadline, 'open-overdue'],
    ['overdue until reported', open, longAfter, 'open-overdue'],
    ['without deadline, never overdue', { ...open, dueAt: null }, longAfter, 'open-without-deadline'],
    [
      'without deadline, reported',
      { ...open, dueAt: null, reportedAt: justBefore },
      longAfter,
      'open-without-deadline',
    ],
    ['reported in time, the approver dawdles', { ...open, reportedAt: justBefore }, longAfter, 'open-in-term'],
    ['reported at 24:00', { ...open, reportedAt: deadline }, longAfter, 'open-overdue'],
    ['reported in time, accepted late', done, longAfter, 'done-on-time'],
    ['reported at 24:00, accepted', { ...done, reportedAt: deadline }, longAfter, 'done-late'],
    ['done without deadline', { ...done, dueAt: null, reportedAt: longAfter }, longAfter, 'done-on-time'],
    ['suspended past its deadline', { ...open, standing: 'suspended' }, longAfter, 'suspended'],
    ['withdrawn past its deadline', { ...open, standing: 'withdrawn' }, longAfter, 'withdrawn'],
  ])('%s', (_case, facts, now, expected) => expect(classify(facts, now)).toBe(expected));

  it('reproduces the published table of 2017', () => {
    const sums = sumsOf({
      'done-on-time': 14_068,
      'done-late': 1_983,
      'open-in-term': 5_640,
      'open-overdue': 223,
    });
    expect(sums).toEqual({
      total: 21_914,
      done: { total: 16_051, onTime: 14_068, late: 1_983 },
      open: { total: 5_863, inTerm: 5_640, overdue: 223, withoutDeadline: 0 },
      suspended: 0,
      withdrawn: 0,
    });
    expect(balances(sums)).toBe(true);
  });

  it('notices sums that do not balance', () => {
    const sums = sumsOf({ 'done-late': 2, suspended: 1 });
    expect(balances({ ...sums, total: 4 })).toBe(false);
    expect(balances({ ...sums, done: { ...sums.done, late: 1 } })).toBe(false);
    expect(balances({ ...sums, open: { ...sums.open, overdue: 1 } })).toBe(false);
  });
});

const anyInstant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyFacts: fc.Arbitrary<FollowUpFacts> = fc.record({
  standing: fc.constantFrom('open', 'done', 'suspended', 'withdrawn'),
  dueAt: fc.option(anyInstant),
  reportedAt: fc.option(anyInstant),
});

describe('the sums, over any assignments at any instant', () => {
  it('balance, and count every assignment in exactly one class', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 60 }), anyInstant, (assignments, now) => {
        const counts: Partial<Record<FollowUpClass, number>> = {};
        for (const facts of assignments) {
          const name = classify(facts, now);
          counts[name] = (counts[name] ?? 0) + 1;
        }
        const sums = sumsOf(counts);
        expect(balances(sums)).toBe(true);
        expect(sums.total).toBe(assignments.length);
        expect(Object.keys(counts).every((name) => FOLLOW_UP_CLASSES.includes(name as FollowUpClass))).toBe(true);
      }),
    );
  });

  it('grow less in term and more overdue as time goes by, and nothing else changes', () => {
    fc.assert(
      fc.property(anyFacts, anyInstant, anyInstant, (facts, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const before = classify(facts, earlier);
        const after = classify(facts, later);
        expect(after === before || (before === 'open-in-term' && after === 'open-overdue')).toBe(true);
      }),
    );
  });
});
