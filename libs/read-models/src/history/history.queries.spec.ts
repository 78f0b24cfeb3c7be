import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { userIdOf } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { Province } from '../province.fixture.js';
import { historyOf, type HistorySubject } from './history.queries.js';

describe('the history of anything', () => {
  let database: ProjectedDatabase;
  let assignmentId: string;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    province.user('an', 'Nguyễn Văn An', 'north', 'unit-officer');
    const an = { userId: userIdOf('an'), unitId: 'north', role: 'unit-officer' };
    province.issue('d1', ['Việc']);
    assignmentId = province.give('d1', '1', 'north');
    province.give('d2', '1', 'north');
    province.step({ type: 'AssignmentAcknowledged.v1', data: { assignmentId } }, { by: an });
    await database.project(province.events);
  });
  afterAll(() => database.close());

  const typesOf = async (subject: HistorySubject, order: 'newest-first' | 'oldest-first' = 'oldest-first') => {
    const entries = await allPages((cursor) => historyOf(database.db, subject, { order, limit: 2, cursor }));
    return entries.map(({ type }) => type.replace('.v1', ''));
  };

  it('tells a directive together with its assignments, from either end', async () => {
    const told = ['DirectiveDrafted', 'DraftCorrected', 'DirectiveIssued', 'AssignmentGiven', 'AssignmentAcknowledged'];
    expect(await typesOf({ kind: 'directive', id: 'd1' })).toEqual(told);
    expect(await typesOf({ kind: 'directive', id: 'd1' }, 'newest-first')).toEqual(told.toReversed());
  });

  it('tells an assignment alone', async () => {
    const told = ['AssignmentGiven', 'AssignmentAcknowledged'];
    expect(await typesOf({ kind: 'assignment', id: assignmentId })).toEqual(told);
  });

  it('tells a unit with its assignments and what was done in its name, each once', async () => {
    const told = ['UnitEstablished', 'AssignmentGiven', 'AssignmentGiven', 'AssignmentAcknowledged'];
    expect(await typesOf({ kind: 'unit', id: 'north' })).toEqual(told);
  });

  it('tells a user with what he did, under his name', async () => {
    const subject = { kind: 'user', id: userIdOf('an') } as const;
    expect(await typesOf(subject)).toEqual(['UserRegistered', 'AssignmentAcknowledged']);
    const [newest] = (await historyOf(database.db, subject)).items;
    expect(newest).toMatchObject({ actorName: 'Nguyễn Văn An', actorUnitName: 'Huyện ủy Bắc Sơn', backEntry: false });
  });

  it('tells nothing of what never was', async () => {
    expect(await typesOf({ kind: 'directive', id: 'unknown' })).toEqual([]);
  });
});
