import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import { SearchSaysNothing } from '../search-words.js';
import { searchAssignments, type AssignmentSearch } from './assignment-search.queries.js';

describe('finding assignments by words', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    const terms = { deadline: deadline('2026-03-10') };
    province.issue('older', ['Kiện toàn tổ hòa giải', 'Báo cáo kết quả'], { title: 'Về công tác dân vận' });
    province.give('older', '1', 'north', terms);
    province.give('older', '2', 'south', terms);
    province.issue('newer', ['Tổ chức đối thoại, hòa giải'], { title: 'Về phòng chống lũ lụt' });
    province.give('newer', '1', 'south-1', terms);
    await database.project(province.events);
  });
  afterAll(() => database.close());

  const found = async (search: Partial<AssignmentSearch>) => {
    const all = await allPages((cursor) =>
      searchAssignments(database.db, { visibleTo: 'everything', text: '', limit: 1, cursor, ...search }),
    );
    return all.map(({ directiveId, taskNo, unitId }) => `${directiveId}/${taskNo}/${unitId}`);
  };

  it('looks at the words of the task and of its directive, with or without marks, the newest first', async () => {
    expect(await found({ text: 'hoa giai' })).toEqual(['newer/1/south-1', 'older/1/north']);
    expect(await found({ text: 'Hòa giải dân vận' })).toEqual(['older/1/north']);
    expect(await found({ text: 'lũ lụt' })).toEqual(['newer/1/south-1']);
    expect(await found({ text: 'không có' })).toEqual([]);
    await expect(found({ text: '***' })).rejects.toThrow(SearchSaysNothing);
  });

  it('stays in scope, and within a unit and what lies below it', async () => {
    expect(await found({ text: 'hoa giai', visibleTo: { subtreeOf: 'north' } })).toEqual(['older/1/north']);
    expect(await found({ text: 'hoa giai', visibleTo: { unitIds: ['south-1'] } })).toEqual(['newer/1/south-1']);
    expect(await found({ text: 'hoa giai', unitId: 'south' })).toEqual(['newer/1/south-1']);
  });
});
