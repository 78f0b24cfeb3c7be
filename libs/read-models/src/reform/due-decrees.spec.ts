import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decreeStream } from '#domain';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { Province } from '../province.fixture.js';
import { dueDecrees } from './misplaced.queries.js';

let database: ProjectedDatabase;
beforeAll(async () => {
  database = await projectedDatabase();
});
afterAll(() => database.close());

it('decrees fall due day by day, and none before those of an earlier day are carried out', async () => {
  const province = Province.withUnits();
  const adopted = (decreeId: string, inForceOn: string) => {
    const content = { number: decreeId, title: 't', inForceOn, changes: [] };
    province.record(decreeStream(decreeId), { type: 'DecreeDrafted.v1', data: { decreeId, content } });
    province.record(decreeStream(decreeId), { type: 'DecreeAdopted.v1', data: { decreeId, inForceOn } });
  };
  const enforced = (decreeId: string, on: string) =>
    province.record(decreeStream(decreeId), {
      type: 'DecreeEnforced.v1',
      data: { decreeId, on, steps: [], before: {} },
    });
  const due = async (today = '2026-08-01') => {
    await database.clear();
    await database.project(province.events);
    return (await dueDecrees(database.db, today)).map(({ decreeId }) => decreeId);
  };
  adopted('later', '2026-07-02');
  adopted('one', '2026-07-01');
  adopted('two', '2026-07-01');
  expect(await due('2026-06-30')).toEqual([]);
  expect(await due()).toEqual(['one', 'two']);
  enforced('one', '2026-07-01');
  expect(await due()).toEqual(['two']);
  enforced('two', '2026-07-01');
  expect(await due()).toEqual([]);
  for (const decreeId of ['one', 'two']) {
    province.record(decreeStream(decreeId), { type: 'DecreeExecuted.v1', data: { decreeId, refused: [] } });
  }
  expect(await due()).toEqual(['later']);
});
