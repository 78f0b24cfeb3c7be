import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitStream } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { Province, UNIT_IDS } from '../province.fixture.js';
import { SearchSaysNothing } from '../search-words.js';
import { findUnit, findUnits, loadGroups, loadTree } from './organisation.queries.js';

describe('the organisation', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    const renamed = { unitId: 'south-1', name: 'Đảng ủy xã Đông Hải', on: '2026-01-01' };
    province.record(unitStream('south-1'), { type: 'UnitRenamed.v1', data: renamed });
    province.record(unitStream('north-2'), { type: 'UnitDissolved.v1', data: { unitId: 'north-2', on: '2025-07-01' } });
    province.group('communes', 'các xã', ['commune-committee']);
    province.group('communes', 'các xã, phường', ['commune-committee']);
    await database.project(province.events);
  });
  afterAll(() => database.close());

  const names = async (text: string) => (await findUnits(database.db, { text })).items.map(({ name }) => name);

  it('is the tree that deciders are asked with: names as they are now, and when each unit existed', async () => {
    const tree = await loadTree(database.db);
    expect([...tree.all()].map(({ unitId }) => unitId).toSorted()).toEqual(UNIT_IDS.toSorted());
    expect(tree.isBelow('north-2', 'province')).toBe(true);
    expect([tree.existsOn('north-2', '2025-06-30'), tree.existsOn('north-2', '2025-07-01')]).toEqual([true, false]);
    expect(await findUnit(database.db, 'south-1')).toMatchObject({ name: 'Đảng ủy xã Đông Hải', revision: 1 });
  });

  it('expands groups as they were defined last', async () => {
    const [group, ...others] = await loadGroups(database.db);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ name: 'các xã, phường', revision: 1 });
    const tree = await loadTree(database.db);
    expect(tree.expand(group!, '2026-01-01').toSorted()).toEqual(['north-1', 'south-1']);
  });

  it('finds units by the beginnings of words, with or without marks, in any spelling, or by code', async () => {
    expect(await names('đảng uỷ hòa')).toEqual(['Đảng ủy xã Hòa Bình']);
    expect(await names('hoa binh')).toEqual(['Đảng ủy xã Hòa Bình']);
    expect(await names('hoà')).toEqual(['Đảng ủy xã Hòa Bình']);
    expect(await names('SOUTH-1')).toEqual(['Đảng ủy xã Đông Hải']);
    expect(await names('không có')).toEqual([]);
    expect(await names('')).toHaveLength(UNIT_IDS.length);
    await expect(names("') | !(*:&")).rejects.toBeInstanceOf(SearchSaysNothing);
  });

  it('is listed page by page in the order of names', async () => {
    const found = await allPages((cursor) => findUnits(database.db, { limit: 2, cursor }));
    expect(found.map(({ unitId }) => unitId)).toEqual([
      'south-1',
      'north-1',
      'north-2',
      'north',
      'south',
      'province',
      'office',
    ]);
    const below = await findUnits(database.db, { parentId: 'north', kind: 'commune-committee' });
    expect(below.items.map(({ unitId }) => unitId)).toEqual(['north-1', 'north-2']);
  });
});
