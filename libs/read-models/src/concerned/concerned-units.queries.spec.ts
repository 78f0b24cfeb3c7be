import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceStream } from '#domain';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { isDirectiveVisible } from '../directive-register/visibility.js';
import { Province } from '../province.fixture.js';
import { referencesAmong, unitsOfAssignments, unitsOfDirectives } from './concerned-units.queries.js';

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
    const head = { symbol: '25-NQ/TW', type: 'NQ', title: null, issuerNamed: null, issuerUnitId: null };
    province.record(referenceStream('outside'), {
      type: 'ReferenceEntered.v1',
      data: { ...head, documentId: 'outside', documentDate: null, ownerUnitId: 'office' },
    });
    assignmentId = province.give('given', '1', 'north-2');
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('is everybody, of a document of another system', async () => {
    expect(await referencesAmong(database.db, ['given', 'outside', 'nothing'])).toEqual(new Set(['outside']));
    expect(await referencesAmong(database.db, [])).toEqual(new Set());
  });

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
