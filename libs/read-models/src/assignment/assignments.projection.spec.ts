import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CheckpointMoved, foldBatch, InMemoryProjectionStore, START } from '#event-sourcing';
import { rowsOf } from '../log.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import { attempts, lived } from '../random-history.fixture.js';
import { assignments } from './assignments.projection.js';
import { reports } from './reports.projection.js';

const MARCH_20 = deadline('2026-03-20');

async function rowAfter(tell: (province: Province, assignmentId: string) => void) {
  const province = new Province();
  const assignmentId = province.give('d1', '1', 'north', { deadline: MARCH_20 }, { at: '2026-03-02T01:00:00.000Z' });
  tell(province, assignmentId);
  const [row] = await rowsOf(assignments, province.events);
  return row!;
}

describe('the row of an assignment', () => {
  it('begins with what was given', async () => {
    const row = await rowAfter(() => {});
    expect(row).toMatchObject({
      status: 'given',
      standing: 'open',
      holder: 'doer',
      followUp: 'running',
      revision: 0,
      position: 1,
    });
    expect(row).toMatchObject({ ...MARCH_20, givenAt: '2026-03-02T01:00:00.000Z', chasedRank: 0 });
    expect(row).not.toHaveProperty('deadline');
  });

  it('stops the clock with a report and starts it again when that is returned', async () => {
    const reported = await rowAfter((province, id) => province.report(id, '2026-03-19T01:00:00.000Z'));
    expect(reported).toMatchObject({ status: 'reported', holder: 'approver', followUp: 'open-in-term' });
    const returned = await rowAfter((province, assignmentId) => {
      const reportId = province.report(assignmentId, '2026-03-19T01:00:00.000Z');
      const data = { assignmentId, reportId, reason: 'Thiếu minh chứng' };
      province.step({ type: 'ReportReturned.v1', data }, { at: '2026-03-21T01:00:00.000Z' });
    });
    expect(returned).toMatchObject({
      status: 'in-work',
      holder: 'doer',
      followUp: 'running',
      reportedAt: null,
      reportId: null,
    });
    expect(returned).toMatchObject({ returnedCount: 1, returnReason: 'Thiếu minh chứng' });
    expect(returned.clockStartedAt).toBe('2026-03-21T01:00:00.000Z');
  });

  it('is done late when the accepted report came at or after the deadline', async () => {
    const done = (submittedAt: string) =>
      rowAfter((province, id) => province.accept(id, province.report(id, submittedAt), '2026-03-25T01:00:00.000Z'));
    expect(await done(MARCH_20.dueAt)).toMatchObject({ standing: 'done', followUp: 'done-late', holder: null });
    expect(await done('2026-03-20T16:59:59.999Z')).toMatchObject({ followUp: 'done-on-time' });
  });

  it('writes instants in one way, so that text order is time order', async () => {
    const row = await rowAfter((province, id) => province.report(id, '2026-03-20T23:59:00+07:00'));
    expect(row).toMatchObject({ reportedAt: '2026-03-20T16:59:00.000Z', followUp: 'open-in-term' });
  });

  it('begins the ladder anew with a new deadline', async () => {
    const to = deadline('2026-04-01');
    const row = await rowAfter((province, assignmentId) => {
      const chased = { assignmentId, rung: 'overdue' as const, dueAt: MARCH_20.dueAt, toldUnitIds: ['north'] };
      province.step({ type: 'AssignmentChased.v1', data: chased }, { at: '2026-03-21T00:30:00.000Z' });
      province.step({ type: 'ExtensionRequested.v1', data: { assignmentId, reason: 'Lũ', deadline: to } });
      province.step({ type: 'ExtensionGranted.v1', data: { assignmentId, from: MARCH_20, to } });
    });
    expect(row).toMatchObject({
      ...to,
      chasedRank: 0,
      chasedAt: null,
      extensionAsked: null,
      extensionCount: 1,
      holder: 'doer',
    });
  });

  it('remembers what is asked for while it waits', async () => {
    const row = await rowAfter((province, assignmentId) => {
      const data = { assignmentId, reason: 'Lũ', deadline: deadline('2026-04-01') };
      province.step({ type: 'ExtensionRequested.v1', data }, { at: '2026-03-18T01:00:00.000Z' });
    });
    expect(row.extensionAsked).toEqual({
      ...deadline('2026-04-01'),
      reason: 'Lũ',
      askedAt: '2026-03-18T01:00:00.000Z',
    });
    expect(row.holder).toBe('giver');
  });

  it('is the same whether its events come in one batch or one by one', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const { events } = lived(tries).province;
        const whole = foldBatch(assignments, new Map(), events).saved;
        expect(whole).toEqual(foldBatch({ ...assignments, fold: undefined }, new Map(), events).saved);
      }),
    );
  });

  it('is not delivered twice: a batch that was applied is refused', async () => {
    const province = new Province();
    province.give('d1', '1', 'north');
    const store = new InMemoryProjectionStore();
    await store.apply(assignments, province.events, START, 1);
    await expect(store.apply(assignments, province.events, START, 1)).rejects.toBeInstanceOf(CheckpointMoved);
    expect(store.counts('compliance_counts')).toMatchObject([{ n: 1 }]);
  });
});

describe('the rows of reports', () => {
  it('keep what was returned beside what was accepted', async () => {
    const province = new Province();
    const assignmentId = province.give('d1', '1', 'north');
    province.report(assignmentId, '2026-03-19T01:00:00.000Z', 'r1');
    province.step({ type: 'ReportReturned.v1', data: { assignmentId, reportId: 'r1', reason: 'Thiếu' } });
    province.report(assignmentId, '2026-03-20T01:00:00.000Z', 'r2');
    province.accept(assignmentId, 'r2');
    expect(await rowsOf(reports, province.events)).toMatchObject([
      { reportId: 'r1', status: 'returned', returnReason: 'Thiếu', decidedByUserId: 'clerk' },
      { reportId: 'r2', status: 'accepted', returnReason: null, assignmentId },
    ]);
  });
});
