import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkStream, reviewStream } from '#domain';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import { demandOf } from './demand.queries.js';
import { noticesOf } from './notices.queries.js';

describe('what letters say of an assignment', () => {
  let database: ProjectedDatabase;
  let share: string;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    province.issue('d1', ['Việc']);
    province.give('d1', '1', 'north', { assignmentId: 'task', deadline: deadline('2026-03-10') });

    const days = { startsOn: '2026-03-02', endsOn: '2026-03-20', periodFrom: null, periodTo: null };
    const plan = { kind: 'check-thematic', title: 'Kiểm tra công tác dân vận', directiveIds: [], ...days } as const;
    const planned = { checkId: 'c1', inspectorUnitId: 'office', unitIds: ['north'], programmeId: null, ...plan };
    province.record(checkStream('c1'), { type: 'CheckPlanned.v1', data: planned });
    province.give('c1', '1', 'north', { assignmentId: 'remedy', content: 'Chấn chỉnh' });

    const period = { periodFrom: '2026-01-01', periodTo: '2026-06-30', figuresOn: '2026-06-30' };
    const what = { directiveId: 'd1', kind: 'interim', title: 'Sơ kết 6 tháng', text: '', ...period } as const;
    const by = { issuerUnitId: 'province', monitorUnitId: null, deadline: deadline('2026-06-25') };
    const opened = { reviewId: 'v1', unitIds: ['south'], openedOn: '2026-06-10', ...what, ...by };
    province.record(reviewStream('v1'), { type: 'ReviewOpened.v1', data: opened });
    const whole = { assignmentId: 'report', directiveId: 'v1', taskNo: 'sơ kết', unitId: 'south' };
    const review = { reviewId: 'v1', kind: 'interim', directiveId: 'd1' } as const;
    province.give('v1', 'sơ kết', 'south', { assignmentId: 'report', content: 'Báo cáo sơ kết', review });
    share = province.handOn(whole, 'south-1');

    province.give('elsewhere', '1', 'north', { assignmentId: 'unknown' });
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('is of its directive, its check, or the directive that is reviewed', async () => {
    const directive = { number: 'd1-CT/TU', title: 'Chỉ thị d1' };
    expect(await demandOf(database.db, 'task')).toEqual({
      demandedBy: 'directive',
      ...directive,
      taskNo: '1',
      lastDay: '2026-03-10',
      unitName: 'Huyện ủy Bắc Sơn',
    });
    expect(await demandOf(database.db, 'remedy')).toMatchObject({
      demandedBy: 'check',
      number: null,
      title: 'Kiểm tra công tác dân vận',
    });
    expect(await demandOf(database.db, 'report')).toMatchObject({
      demandedBy: 'review',
      taskNo: 'sơ kết',
      ...directive,
    });
  });

  it('is told of what a unit handed on of its report too', async () => {
    expect(await demandOf(database.db, share)).toMatchObject({ demandedBy: 'review', number: 'd1-CT/TU' });
  });

  it('waits for what demands it to be known', async () => {
    expect(await demandOf(database.db, 'unknown')).toBeNull();
    expect(await demandOf(database.db, 'nothing')).toBeNull();
  });

  it('is what notices name, where that is a directive', async () => {
    const [ofShare] = (await noticesOf(database.db, 'south-1')).items;
    expect(ofShare).toMatchObject({ assignmentId: share, directiveId: 'd1', directiveNumber: 'd1-CT/TU' });
  });
});
