import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import { INBOX_SECTIONS, inboxCounts, inboxOf, type InboxSection } from './unit-inbox.queries.js';

const CLOCK = { now: '2026-03-15T02:00:00.000Z', dueSoonUntil: deadline('2026-03-18').dueAt };

describe('the inbox of a unit', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    province.issue(
      'd1',
      Array.from({ length: 11 }, (_, index) => `Việc ${index + 1}`),
    );
    const give = (taskNo: string, lastDay: string | null) =>
      province.give('d1', taskNo, 'north', { deadline: lastDay ? deadline(lastDay) : null });
    const acknowledged = (assignmentId: string) => {
      province.step({ type: 'AssignmentAcknowledged.v1', data: { assignmentId } });
      return assignmentId;
    };
    give('1', null);
    give('2', '2026-03-17');
    acknowledged(give('3', '2026-03-10'));
    const reported = acknowledged(give('4', '2026-03-12'));
    const late = acknowledged(give('5', '2026-03-04'));
    const asking = acknowledged(give('6', '2026-04-30'));
    const suspended = acknowledged(give('7', '2026-03-10'));
    const done = [acknowledged(give('8', '2026-03-20')), acknowledged(give('9', '2026-03-20'))];
    province.report(reported, '2026-03-11T01:00:00.000Z');
    province.report(late, '2026-03-06T01:00:00.000Z');
    const asked = { assignmentId: asking, reason: 'Lũ', deadline: deadline('2026-05-10') };
    province.step({ type: 'ExtensionRequested.v1', data: asked });
    province.step({ type: 'AssignmentSuspended.v1', data: { assignmentId: suspended, reason: 'Chờ' } });
    for (const [index, assignmentId] of done.entries()) {
      const reportId = province.report(assignmentId, '2026-03-13T01:00:00.000Z');
      province.accept(assignmentId, reportId, `2026-03-14T0${index + 1}:00:00.000Z`);
    }
    for (const [taskNo, at] of [
      ['10', '2026-02-10T01:00:00.000Z'],
      ['11', '2026-03-12T01:00:00.000Z'],
    ] as const) {
      const data = { assignmentId: give(taskNo, null), reason: 'Giao nhầm' };
      province.step({ type: 'AssignmentWithdrawn.v1', data }, { at });
    }
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it.each<[InboxSection, string, string[]]>([
    ['new', 'north', ['2', '1']],
    ['in-work', 'north', ['3', '6']],
    ['due-soon', 'north', ['2']],
    ['overdue', 'north', ['5', '3']],
    ['waiting', 'north', ['5', '4', '6']],
    ['to-accept', 'north', []],
    ['done', 'north', ['9', '8']],
    ['withdrawn', 'north', ['11']],
    ['to-accept', 'province', ['5', '4', '6']],
    ['new', 'province', []],
  ])('has in "%s" of %s the tasks %j', async (section, unitId, taskNos) => {
    const found = await allPages((cursor) => inboxOf(database.db, unitId, { ...CLOCK, section, limit: 1, cursor }));
    expect(found.map(({ taskNo }) => taskNo)).toEqual(taskNos);
    expect((await inboxCounts(database.db, unitId, CLOCK))[section]).toBe(taskNos.length);
  });

  it('shows with each assignment the words of its task and its directive', async () => {
    const { items } = await inboxOf(database.db, 'north', { ...CLOCK, section: 'due-soon' });
    expect(items).toMatchObject([{ text: 'Việc 2', directiveNumber: 'd1-CT/TU', giverName: 'Tỉnh ủy', revision: 0 }]);
    expect(items[0]).not.toHaveProperty('position');
  });

  it('counts nothing for a unit without assignments', async () => {
    const counts = await inboxCounts(database.db, 'south', CLOCK);
    expect(INBOX_SECTIONS.map((section) => counts[section])).toEqual(INBOX_SECTIONS.map(() => 0));
  });
});
