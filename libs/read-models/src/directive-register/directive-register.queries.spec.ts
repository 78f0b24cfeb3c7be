import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directiveStream, type FollowUp } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import {
  findDirective,
  findDirectiveSource,
  listDirectives,
  type DirectiveFilter,
} from './directive-register.queries.js';
import { progressOf } from './progress.queries.js';
import { isDirectiveVisible, type VisibleTo } from './visibility.js';

const NOW = '2026-03-15T02:00:00.000Z';
const followedBy = (monitorUnitId: string): FollowUp => ({
  monitorUnitId,
  monitorNamed: null,
  coordinators: [],
  reportsTo: null,
  recurrence: null,
});

describe('the register of directives', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    province.issue('given', ['Việc một', 'Việc hai'], { title: 'Về phòng chống lũ lụt', assignmentCount: 4 });
    const terms = { deadline: deadline('2026-03-10') };
    const parent = { directiveId: 'given', taskNo: '1', unitId: 'north' };
    const assignmentId = province.give('given', '1', 'north', terms);
    province.handOn({ ...parent, assignmentId }, 'north-1');
    province.give('given', '1', 'south', terms);
    const done = province.give('given', '2', 'south', terms);
    province.accept(done, province.report(done, '2026-03-09T01:00:00.000Z'), '2026-03-09T02:00:00.000Z');

    province.issue('followed', ['Việc'], {
      title: 'Về thi đua',
      issuerUnitId: 'office',
      followUp: followedBy('south-1'),
    });
    province.draft('draft', { title: 'Đang soạn', issuerUnitId: 'province', followUp: followedBy('south-1') });
    province.draft('discarded');
    province.record(directiveStream('discarded'), { type: 'DraftDiscarded.v1', data: { directiveId: 'discarded' } });
    province.issue('recalled', ['Việc']);
    const recall = { directiveId: 'recalled', reason: 'Ban hành nhầm' };
    province.record(directiveStream('recalled'), { type: 'DirectiveRecalled.v1', data: recall });
    await database.project(province.events);
  });
  afterAll(() => database.close());

  const ids = async (filter: Partial<DirectiveFilter> = {}) => {
    const found = await allPages((cursor) =>
      listDirectives(database.db, { visibleTo: 'everything', now: NOW, limit: 2, cursor, ...filter }),
    );
    return found.map(({ directiveId }) => directiveId);
  };

  it('lists the newest first, without what was discarded unless asked', async () => {
    expect(await ids()).toEqual(['recalled', 'draft', 'followed', 'given']);
    expect(await ids({ status: ['discarded', 'draft'] })).toEqual(['discarded', 'draft']);
  });

  it('finds by issuer and by words, with or without marks', async () => {
    expect(await ids({ issuerUnitId: 'office' })).toEqual(['followed']);
    expect(await ids({ text: 'lũ lụt' })).toEqual(['given']);
    expect(await ids({ text: 'LU LUT phong' })).toEqual(['given']);
    expect(await ids({ text: 'recalled-CT/TU' })).toEqual(['recalled']);
    expect(await ids({ text: 'bão' })).toEqual([]);
  });

  it.each<[string, VisibleTo, string[]]>([
    ['everything', 'everything', ['recalled', 'draft', 'followed', 'given']],
    ['what a unit below was handed', { unitIds: ['north-1'] }, ['given']],
    ['what is held in a subtree', { subtreeOf: 'north' }, ['given']],
    ['what a unit follows, once it is issued', { unitIds: ['south-1'] }, ['followed']],
    ['what a unit drafted or issued', { unitIds: ['office'] }, ['recalled', 'draft', 'followed', 'given']],
    ['nothing to nobody', { unitIds: [] }, []],
  ])('shows %s', async (_what, visibleTo, expected) => {
    expect(await ids({ visibleTo })).toEqual(expected);
    const visible = ['recalled', 'draft', 'followed', 'given'].map((id) =>
      isDirectiveVisible(database.db, id, visibleTo),
    );
    expect((await Promise.all(visible)).filter(Boolean)).toHaveLength(expected.length);
  });

  it('says how many assignments are given and where they stand', async () => {
    expect(await progressOf(database.db, 'given', NOW)).toEqual({
      assignmentCount: 4,
      given: 3,
      cascaded: 1,
      periodic: 0,
      byStatus: { given: 3, accepted: 1 },
      sums: {
        total: 4,
        done: { total: 1, onTime: 1, late: 0 },
        open: { total: 3, inTerm: 0, overdue: 2, withoutDeadline: 1 },
        suspended: 0,
        withdrawn: 0,
      },
    });
    const { items } = await listDirectives(database.db, { visibleTo: 'everything', now: NOW, text: 'lu lut' });
    expect(items[0]).toMatchObject({ issuerName: 'Tỉnh ủy', progress: { given: 3, assignmentCount: 4 } });
    expect(await progressOf(database.db, 'unknown', NOW)).toBeNull();
  });

  it('shows one directive with its tasks, and its source apart', async () => {
    const directive = await findDirective(database.db, 'given', NOW);
    expect(directive).toMatchObject({ status: 'issued', hasSource: true, progress: { given: 3 }, revision: 2 });
    expect(directive!.tasks.map(({ text }) => text)).toEqual(['Việc một', 'Việc hai']);
    expect(directive!.content).toMatchObject({ title: 'Về phòng chống lũ lụt' });
    expect(await findDirectiveSource(database.db, 'given')).toMatchObject({ text: 'Văn bản given' });
    expect(await findDirective(database.db, 'unknown', NOW)).toBeNull();
  });
});
