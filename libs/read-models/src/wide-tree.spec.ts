import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitStream } from '#domain';
import { complianceOf } from './compliance/compliance.queries.js';
import { projectedDatabase, type ProjectedDatabase } from './database.fixture.js';
import { listDirectives } from './directive-register/directive-register.queries.js';
import { isDirectiveVisible, WIDE } from './directive-register/visibility.js';
import { isWholeTree, unitIdsOfSubtree } from './organisation/subtree.js';
import { deadline, Province } from './province.fixture.js';

const NOW = '2026-03-15T02:00:00.000Z';
const VILLAGES = WIDE + 20;

describe('a tree so wide that it is read in another way', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    province.issue('d1', ['Việc']);
    province.issue('d2', ['Việc']);
    province.give('d2', '1', 'south');
    for (let n = 0; n < VILLAGES; n++) {
      const unitId = `village-${n}`;
      const parentId = n % 2 === 0 ? 'north-1' : 'north-2';
      const data = { unitId, code: unitId, name: `Xóm ${n}`, kind: 'commune-committee' as const, parentId };
      province.record(unitStream(unitId), {
        type: 'UnitEstablished.v1',
        data: { ...data, establishedOn: '2020-01-01' },
      });
      province.give('d1', '1', unitId, { deadline: deadline(n % 4 === 0 ? '2026-03-10' : '2026-03-20') });
    }
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('adds up all the same', async () => {
    const { subtree, children } = (await complianceOf(database.db, 'north', NOW))!;
    expect(subtree.open).toEqual({
      total: VILLAGES,
      overdue: VILLAGES / 4,
      inTerm: (3 * VILLAGES) / 4,
      withoutDeadline: 0,
    });
    expect(children.map((child) => child.subtree.open.overdue)).toEqual([VILLAGES / 4, 0]);
    expect(await unitIdsOfSubtree(database.db, 'north')).toHaveLength(VILLAGES + 3);
    expect(await isWholeTree(database.db, 'north')).toBe(false);
    expect(await isWholeTree(database.db, 'province')).toBe(true);
  });

  it('shows the same directives', async () => {
    const visibleTo = { subtreeOf: 'north' };
    const { items } = await listDirectives(database.db, { visibleTo, now: NOW });
    expect(items.map(({ directiveId }) => directiveId)).toEqual(['d1']);
    expect(await isDirectiveVisible(database.db, 'd1', visibleTo)).toBe(true);
    expect(await isDirectiveVisible(database.db, 'd2', visibleTo)).toBe(false);
    const all = await listDirectives(database.db, { visibleTo: { subtreeOf: 'province' }, now: NOW });
    expect(all.items.map(({ directiveId }) => directiveId)).toEqual(['d2', 'd1']);
    expect(await isDirectiveVisible(database.db, 'd2', { subtreeOf: 'province' })).toBe(true);
  });
});
