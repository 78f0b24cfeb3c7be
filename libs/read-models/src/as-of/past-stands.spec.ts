import { describe, expect, it } from '@jest/globals';
import { movesOf } from './follow-up-moves.js';
import { classAt, isKnownAtOnce, stoodAt, stoodIn, type PastStep } from './past-stands.js';

const DUE = '2026-03-10T17:00:00.000Z';
const on = (day: number) => `2026-03-${String(day).padStart(2, '0')}T02:00:00.000Z`;

function step(occurred: number, recorded: number, change: Partial<PastStep> = {}): PastStep {
  const stand = { unitId: 'north', status: 'in-work', followUp: 'running', dueAt: DUE, reportedAt: null } as const;
  return { ...stand, occurredAt: on(occurred), recordedAt: on(recorded), ...change };
}

describe('how an assignment stood over time', () => {
  it('is what was recorded, step by step, for who asks what was known', () => {
    const steps = [step(1, 1, { status: 'given' }), step(2, 9)];
    expect(stoodIn('known', steps).map(({ from }) => from)).toEqual([on(1), on(9)]);
    expect(stoodIn('happened', steps).map(({ from }) => from)).toEqual([on(1), on(2)]);
  });

  it('takes what was entered afterwards in where it happened, and leaves what came later as it is', () => {
    const longer = '2026-03-31T17:00:00.000Z';
    // Suspended on the 8th; that it was given more time on the 3rd is entered on the 20th.
    const steps = [
      step(1, 1),
      step(8, 8, { followUp: 'suspended' }),
      step(3, 20, { followUp: 'suspended', dueAt: longer }),
    ];
    const stood = stoodIn('happened', steps);
    expect(stoodAt(stood, on(4))?.stand).toMatchObject({ followUp: 'running', dueAt: longer });
    expect(stoodAt(stood, on(9))?.stand).toMatchObject({ followUp: 'suspended', dueAt: longer });
    expect(stoodAt(stood, on(9))?.by.occurredAt).toBe(on(8));
    expect(stoodAt(stoodIn('known', steps), on(9))?.stand).toMatchObject({ followUp: 'suspended', dueAt: DUE });
    expect(stoodAt(stood, '2026-02-01T00:00:00.000Z')).toBeNull();
    expect(isKnownAtOnce(steps)).toBe(false);
  });
});

describe('what it counts as', () => {
  it('changes when the deadline comes, without an event', () => {
    const moves = movesOf(stoodIn('happened', [step(1, 1)]));
    expect(moves.map(({ at, was, became, byItself }) => [at, was, became, byItself])).toEqual([
      [on(1), 'none', 'open-in-term', false],
      [DUE, 'open-in-term', 'open-overdue', true],
    ]);
    expect(classAt(step(1, 1), DUE)).toBe('open-overdue');
  });

  it('does not become overdue where the report came first', () => {
    const steps = [step(1, 1), step(5, 5, { status: 'reported', followUp: 'open-in-term', reportedAt: on(5) })];
    expect(movesOf(stoodIn('happened', steps))).toHaveLength(1);
  });

  it('leaves one unit and comes to another when it passes on, lateness and all', () => {
    const moves = movesOf(stoodIn('happened', [step(1, 1), step(20, 20, { unitId: 'south' })]));
    expect(moves.slice(2).map(({ unitId, was, became }) => [unitId, was, became])).toEqual([
      ['north', 'open-overdue', 'none'],
      ['south', 'none', 'open-overdue'],
    ]);
  });
});
