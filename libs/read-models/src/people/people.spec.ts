import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { userIdOf, userStream } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { Province } from '../province.fixture.js';
import { findUserByLogin, listUsers } from './people.queries.js';

describe('people', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    province.user('an', 'Nguyễn Văn An', 'office', 'issuer');
    province.user('binh', 'Trần Thị Bình', 'north', 'unit-officer');
    province.user('chi', 'Lê Chi', 'north', 'inspector');
    const [binh, chi] = [userIdOf('binh'), userIdOf('chi')];
    province.record(userStream(binh), {
      type: 'UserReassigned.v1',
      data: { userId: binh, unitId: 'south', role: 'monitor' },
    });
    province.record(userStream(chi), { type: 'UserDisabled.v1', data: { userId: chi, reason: 'Nghỉ hưu' } });
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('are found by login name however it is typed', async () => {
    const found = await findUserByLogin(database.db, ' Binh ');
    expect(found).toMatchObject({
      displayName: 'Trần Thị Bình',
      unitId: 'south',
      role: 'monitor',
      disabled: false,
      revision: 1,
    });
    expect(await findUserByLogin(database.db, 'nobody')).toBeNull();
  });

  it('are listed by unit, role and standing, page by page', async () => {
    const all = await allPages((cursor) => listUsers(database.db, { limit: 1, cursor }));
    expect(all.map(({ login }) => login)).toEqual(['an', 'binh', 'chi']);
    const disabled = await listUsers(database.db, { unitId: 'north', role: 'inspector', disabled: true });
    expect(disabled.items.map(({ login }) => login)).toEqual(['chi']);
  });
});
