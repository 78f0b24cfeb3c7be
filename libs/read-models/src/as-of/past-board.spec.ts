import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balances } from '#domain';
import type { RecordedEvent } from '#event-sourcing';
import { assignments } from '../assignment/assignments.projection.js';
import { addSums } from '../compliance/sums.js';
import { complianceOf } from '../compliance/compliance.queries.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { project } from '../log.fixture.js';
import { units } from '../organisation/units.projection.js';
import { deadline, Province, UNIT_IDS } from '../province.fixture.js';
import { attempts, lived } from '../random-history.fixture.js';
import { assignmentPasts } from './assignment-pasts.projection.js';
import { AS_OF_SENSES, type AsOf } from './sense.js';
import { pastComplianceOf } from './past-board.queries.js';

/** Nothing in the histories comes later. */
const END = '2027-12-01T00:00:00.000Z';

describe('the board as of a past instant', () => {
  let database: ProjectedDatabase;
  let rebuilt: ProjectedDatabase;
  beforeAll(async () => {
    [database, rebuilt] = [await projectedDatabase(), await projectedDatabase()];
  });
  afterAll(async () => {
    await database.close();
    await rebuilt.close();
  });

  const anyLife = (late: boolean) => attempts.map((tries) => lived(tries, { late }).province.events);
  const boards = (asOf: AsOf, { db } = database) =>
    Promise.all(UNIT_IDS.map((unitId) => pastComplianceOf(db, unitId, asOf)));
  const liveBoards = ({ db }: ProjectedDatabase, at: string) =>
    Promise.all(UNIT_IDS.map((unitId) => complianceOf(db, unitId, at)));
  const project7 = async (to: ProjectedDatabase, events: readonly RecordedEvent[]) => {
    await to.clear();
    await project(to.store, events, { projections: [units, assignments, assignmentPasts], batchSize: 7 });
  };

  it('of now is the live board, in both senses, whatever was entered afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife(true), fc.integer({ min: 0, max: 300 }), async (events, days) => {
        await project7(database, events);
        const last = Date.parse(events.at(-1)!.meta.recordedAt);
        const now = new Date(last + days * 86_400_000).toISOString();
        const live = await liveBoards(database, now);
        for (const sense of AS_OF_SENSES) expect(await boards({ at: now, sense })).toEqual(live);
      }),
      { numRuns: 8 },
    );
  });

  it('as it was known then is the board that the log made by then', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife(true), fc.nat(1_000), async (events, which) => {
        await project7(database, events);
        const at = events[which % events.length]!.meta.recordedAt;
        const until = events.filter(({ meta }) => meta.recordedAt <= at);
        // The tree is told as it is today.
        const unitsLater = events.filter(({ type, meta }) => type.startsWith('Unit') && meta.recordedAt > at);
        await project7(rebuilt, [...until, ...unitsLater]);
        expect(await boards({ at, sense: 'known' })).toEqual(await liveBoards(rebuilt, at));
      }),
      { numRuns: 8 },
    );
  });

  it('as it was is the board that a log without late entries would have made by then', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife(false), fc.nat(1_000), fc.integer({ min: 0, max: 60 }), async (events, which, more) => {
        await project7(database, events);
        const at = new Date(
          Date.parse(events[which % events.length]!.meta.occurredAt) + more * 3_600_000,
        ).toISOString();
        await project7(
          rebuilt,
          events.filter(({ meta }) => meta.occurredAt <= at),
        );
        expect(await boards({ at, sense: 'happened' })).toEqual(await liveBoards(rebuilt, at));
      }),
      { numRuns: 8 },
    );
  });

  it('balances at every level and instant', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLife(true),
        fc.array(fc.nat(4_000), { minLength: 1, maxLength: 3 }),
        async (events, hours) => {
          await project7(database, events);
          for (const hour of hours) {
            const at = new Date(Date.UTC(2026, 2, 1, hour)).toISOString();
            for (const sense of AS_OF_SENSES) {
              for (const board of await boards({ at, sense })) {
                const { own, subtree, children } = board!;
                expect([own, subtree, ...children.map((child) => child.subtree)].every(balances)).toBe(true);
                expect(addSums([own, ...children.map((child) => child.subtree)])).toEqual(subtree);
              }
            }
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it('tells what was late from what was entered late', async () => {
    await database.clear();
    const province = Province.withUnits();
    province.issue('d1', ['Việc một']);
    const assignmentId = province.give('d1', '1', 'north-1', { deadline: deadline('2026-03-10') });
    const [on9th, on20th] = ['2026-03-09T02:00:00.000Z', '2026-03-20T02:00:00.000Z'];
    province.step({ type: 'AssignmentAcknowledged.v1', data: { assignmentId } }, { at: on9th, recordedAt: on20th });
    const report = { reportId: 'r1', narrative: { results: 'Đã xong' }, indicators: [], evidence: [] };
    province.step(
      { type: 'ReportSubmitted.v1', data: { assignmentId, ...report, submittedAt: on9th, byUserId: 'doer' } },
      { at: on9th, recordedAt: on20th },
    );
    await database.project(province.events);
    const classOn = async (at: string, sense: AsOf['sense']) => {
      const { subtree } = (await pastComplianceOf(database.db, 'province', { at, sense }))!;
      return subtree.open.overdue === 1 ? 'overdue' : subtree.open.inTerm === 1 ? 'in term' : subtree.total;
    };
    expect(await classOn('2026-03-15T03:00:00.000Z', 'known')).toBe('overdue');
    expect(await classOn('2026-03-15T03:00:00.000Z', 'happened')).toBe('in term');
    expect(await classOn('2026-03-20T03:00:00.000Z', 'known')).toBe('in term');
    expect(await classOn('2026-01-01T00:00:00.000Z', 'happened')).toBe(0);
    expect(await pastComplianceOf(database.db, 'nowhere', { at: END, sense: 'known' })).toBeNull();
  });
});
