import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  balances,
  classify,
  sumsOf,
  type AssignmentState,
  type FollowUpClass,
  type FollowUpFacts,
  type FollowUpSums,
} from '#domain';
import { InMemoryProjectionStore } from '#event-sourcing';
import { assignments, type AssignmentRow } from '../assignment/assignments.projection.js';
import { project } from '../log.fixture.js';
import { attempts, lived } from '../random-history.fixture.js';
import type { TimelessClass } from './follow-up.js';
import { sumsOfCounted } from './sums.js';

const instants = fc
  .integer({ min: -5, max: 200 })
  .map((days) => new Date(Date.UTC(2026, 2, 2 + days, 17)).toISOString());
const onlyAssignments = { projections: [assignments] };

describe('compliance over random histories', () => {
  it('counts every assignment once, as the taxonomy does, for every unit at any instant', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, instants, async (tries, now) => {
        const { province, states } = lived(tries);
        const store = new InMemoryProjectionStore();
        await project(store, province.events, onlyAssignments);

        const all = [...states.values()];
        expect(boardOf(store, now)).toEqual(bruteForce(all, now));
        expect(boardOf(store, now).total).toBe(states.size);
        for (const unitId of new Set(all.map(({ terms }) => terms!.unitId))) {
          const sums = boardOf(store, now, unitId);
          expect(sums).toEqual(
            bruteForce(
              all.filter(({ terms }) => terms!.unitId === unitId),
              now,
            ),
          );
          expect(balances(sums)).toBe(true);
        }
        for (const directiveId of new Set(all.map(({ terms }) => terms!.directiveId))) {
          const sums = progressOf(store, now, directiveId);
          expect(sums).toEqual(
            bruteForce(
              all.filter(({ terms }) => terms!.directiveId === directiveId),
              now,
            ),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same after a rebuild in batches of any size, cell by cell and row by row', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, fc.integer({ min: 1, max: 50 }), async (tries, batchSize) => {
        const { events } = lived(tries).province;
        const [live, rebuilt] = [new InMemoryProjectionStore(), new InMemoryProjectionStore()];
        await project(live, events, { ...onlyAssignments, batchSize: 1 });
        await project(rebuilt, events, { ...onlyAssignments, batchSize });
        expect(rebuilt.rows('assignments')).toEqual(live.rows('assignments'));
        for (const tally of ['compliance_counts', 'running_counts', 'running_months', 'directive_progress']) {
          expect(cellsOf(rebuilt, tally)).toEqual(cellsOf(live, tally));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with the rows about who holds the clock and where each assignment stands', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (tries) => {
        const { province, states } = lived(tries);
        const store = new InMemoryProjectionStore();
        await project(store, province.events, onlyAssignments);
        for (const row of store.rows<AssignmentRow>('assignments')) {
          const state = states.get(row.assignmentId)!;
          expect(row).toMatchObject({ status: state.status, dueAt: state.deadline?.dueAt ?? null });
          expect(row.holder === null).toBe(standingOf(state) !== 'open');
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** A unit's sums, or everybody's, as a board makes them of the two tallies. */
function boardOf(store: InMemoryProjectionStore, now: string, unitId?: string): FollowUpSums {
  const of = (table: string) => store.counts(table).filter(({ cell }) => !unitId || cell['unit_id'] === unitId);
  const all = of('compliance_counts').map(({ cell, n }) => ({
    followUp: cell['follow_up'] as TimelessClass,
    pastDue: false,
    n,
  }));
  const overdue = of('running_counts').filter(({ cell }) => String(cell['due_at']) <= now);
  const moved = overdue.flatMap(({ n }) => [
    { followUp: 'running' as const, pastDue: true, n },
    { followUp: 'running' as const, pastDue: false, n: -n },
  ]);
  return sumsOfCounted([...all, ...moved]);
}

function progressOf(store: InMemoryProjectionStore, now: string, directiveId: string): FollowUpSums {
  const cells = store.counts('directive_progress').filter(({ cell }) => cell['directive_id'] === directiveId);
  return sumsOfCounted(
    cells.map(({ cell, n }) => ({
      followUp: cell['follow_up'] as TimelessClass,
      pastDue: cell['due_at'] !== null && String(cell['due_at']) <= now,
      n,
    })),
  );
}

function cellsOf(store: InMemoryProjectionStore, tally: string): string[] {
  return store
    .counts(tally)
    .map((count) => JSON.stringify(count))
    .toSorted();
}

/** Classifies each assignment by the state that its own stream folds to. */
function bruteForce(states: readonly AssignmentState[], now: string): FollowUpSums {
  const counts: Partial<Record<FollowUpClass, number>> = {};
  for (const state of states) {
    const facts = {
      standing: standingOf(state),
      dueAt: state.deadline?.dueAt ?? null,
      reportedAt: state.report?.submittedAt ?? null,
    };
    const name = classify(facts, now);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return sumsOf(counts);
}

function standingOf({ status, suspended }: AssignmentState): FollowUpFacts['standing'] {
  if (status === 'accepted') return 'done';
  if (status === 'withdrawn') return 'withdrawn';
  return suspended ? 'suspended' : 'open';
}
