import { describe, expect, it } from '@jest/globals';
import { blankContent, directiveStream } from '#domain';
import { rowsOf } from '../log.fixture.js';
import { Province } from '../province.fixture.js';
import { directiveSources } from './directive-sources.projection.js';
import { directives } from './directives.projection.js';
import { tasks } from './tasks.projection.js';

const MONITORED = {
  monitorUnitId: 'office',
  monitorNamed: 'Văn phòng',
  coordinators: [],
  reportsTo: null,
  recurrence: { period: null },
};

describe('the row of a directive', () => {
  it('follows the draft through its corrections', async () => {
    const province = new Province();
    province.draft('d1', { title: 'Về công tác dân vận' }, { at: '2026-03-01T01:00:00.000Z' });
    const correction = { number: '25-CT/TU', followUp: MONITORED };
    province.record(directiveStream('d1'), { type: 'DraftCorrected.v1', data: { directiveId: 'd1', correction } });
    const [row] = await rowsOf(directives, province.events);
    expect(row).toMatchObject({
      status: 'draft',
      title: 'Về công tác dân vận',
      number: '25-CT/TU',
      monitorUnitId: 'office',
    });
    expect(row).toMatchObject({ searchText: 'ct 25 ct tu ve cong tac dan van', periodMissing: true, revision: 1 });
    expect(row).toMatchObject({
      draftedAt: '2026-03-01T01:00:00.000Z',
      draftedPosition: 1,
      position: 2,
      issuedOn: null,
    });
    expect(row).not.toHaveProperty('source');
  });

  it('keeps a field that is no date out of its column of dates, and in the draft', async () => {
    const province = new Province();
    province.draft('d1', { documentDate: '2026-02-30', signedAt: 'sáng nay' });
    const [row] = await rowsOf(directives, province.events);
    expect(row).toMatchObject({ documentDate: null, signedAt: null, content: { documentDate: '2026-02-30' } });
  });

  it('knows when it was issued, for how many, and why it was recalled', async () => {
    const province = new Province();
    province.issue('d1', ['Việc một', 'Việc hai'], { assignmentCount: 12 }, { at: '2026-03-02T02:00:00.000Z' });
    province.record(directiveStream('d1'), {
      type: 'AddresseesNamed.v1',
      data: { directiveId: 'd1', taskNo: '1', chunk: 0, unitIds: ['north'] },
    });
    province.record(directiveStream('d1'), {
      type: 'DirectiveRecalled.v1',
      data: { directiveId: 'd1', reason: 'Thay thế' },
    });
    const [row] = await rowsOf(directives, province.events);
    expect(row).toMatchObject({ status: 'recalled', issuedAt: '2026-03-02T02:00:00.000Z', issuedOn: '2026-03-02' });
    expect(row).toMatchObject({ assignmentCount: 12, recallReason: 'Thay thế', revision: 4 });
  });
});

describe('what is kept apart from the register', () => {
  it('is the source, where there is one', async () => {
    const province = new Province();
    province.draft('d1');
    const typed = { directiveId: 'd2', content: blankContent, source: null, ownerUnitId: 'office' };
    province.record(directiveStream('d2'), { type: 'DirectiveDrafted.v1', data: typed });
    expect(await rowsOf(directiveSources, province.events)).toEqual([
      { directiveId: 'd1', text: 'Văn bản d1', asRead: { fields: 1 } },
    ]);
  });

  it('is the tasks as issued, in order, with the day each deadline became', async () => {
    const province = new Province();
    province.issue('d1', ['Việc một', 'Việc hai']);
    const rows = await rowsOf(tasks, province.events);
    expect(rows).toMatchObject([
      { taskKey: 'd1/1', taskNo: '1', ordinal: 0, text: 'Việc một', dueAt: null, recurring: false, period: null },
      { taskKey: 'd1/2', taskNo: '2', ordinal: 1, text: 'Việc hai' },
    ]);
  });
});
