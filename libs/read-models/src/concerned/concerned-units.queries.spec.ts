import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { isDirectiveVisible } from '../directive-register/visibility.js';
import { Province } from '../province.fixture.js';
import { unitsOfAssignments, unitsOfDirectives } from './concerned-units.queries.js';

const followUp = {
  monitorUnitId: 'south-1',
  monitorNamed: null,
  coordinators: [],
  reportsTo: null,
  recurrence: null,
};

describe('whom a change concerns', () => {
  let database: ProjectedDatabase;
  let assignmentId: string;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    province.draft('joint', { jointIssuerIds: ['north', 'south'] });
    province.issue('joint', ['Việc'], { issuerUnitId: 'office', followUp });
    province.draft('draft', { issuerUnitId: 'province', jointIssuerIds: ['north-1'], followUp });
    province.issue('given', ['Việc'], {});
    assignmentId = province.give('given', '1', 'north-2');
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('is, of a directive, exactly the units that may see it', async () => {
    const directiveIds = ['joint', 'draft', 'given'];
    const concerned = await unitsOfDirectives(database.db, directiveIds);
    const units = await database.db.selectFrom('units').select('unitId').execute();
    for (const directiveId of directiveIds) {
      const seeing: string[] = [];
      for (const { unitId } of units) {
        if (await isDirectiveVisible(database.db, directiveId, { unitIds: [unitId] })) seeing.push(unitId);
      }
      expect(seeing.length).toBeGreaterThan(0);
      expect([...(concerned.get(directiveId) ?? [])].toSorted()).toEqual(seeing.toSorted());
    }
    expect(concerned.get('joint')).toEqual(expect.arrayContaining(['north', 'south']));
  });

  it('is, of an assignment, its doer and its giver among others', async () => {
    const units = (await unitsOfAssignments(database.db, [assignmentId])).get(assignmentId);
    expect(units).toContain('north-2');
    expect(units?.length).toBeGreaterThan(1);
  });
});
