import { describe, expect, it } from '@jest/globals';
import { blankContent, directiveStream, filesStream, lineageStream, numbersStream } from '#domain';
import { rowsOf } from '../log.fixture.js';
import { Province } from '../province.fixture.js';
import { history } from './history.projection.js';

const LONG = 'Nội dung dài. '.repeat(500);

describe('the history', () => {
  it('tells of every event who, for whom, of what, when it happened and when it was recorded', async () => {
    const province = new Province();
    const by = { userId: 'an', unitId: 'north', role: 'unit-officer' };
    const times = { at: '2026-03-02T01:00:00.000Z', recordedAt: '2026-03-04T01:00:00.001Z' };
    const assignmentId = province.give('d1', '1', 'north', {}, { ...times, by });
    province.step({ type: 'AssignmentAcknowledged.v1', data: { assignmentId } }, { at: times.recordedAt });
    const rows = await rowsOf(history, province.events);
    expect(rows.toSorted((one, other) => one.position - other.position)).toMatchObject([
      {
        type: 'AssignmentGiven.v1',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        directiveId: 'd1',
        unitId: 'north',
        actorUserId: 'an',
        actorUnitId: 'north',
        actorRole: 'unit-officer',
        occurredAt: times.at,
        recordedAt: times.recordedAt,
        backEntry: true,
      },
      { type: 'AssignmentAcknowledged.v1', directiveId: null, backEntry: false, data: { assignmentId } },
    ]);
  });

  it('tells of what was taken back of a directive, with the directive', async () => {
    const province = new Province();
    const reason = null;
    const link = { fromId: 'd1', fromKind: 'directive', relation: 'basis', toId: 'r1', toKind: 'reference' } as const;
    province.record(lineageStream('d1'), { type: 'DocumentUnlinked.v1', data: { ...link, reason } });
    const file = { documentId: 'd1', documentKind: 'directive', sha256: 'ab' } as const;
    province.record(filesStream('d1'), { type: 'FileDetached.v1', data: { ...file, reason } });
    const number = { registerId: 'ct-tu', documentId: 'd1', documentKind: 'directive', unitId: 'province' } as const;
    province.record(numbersStream('ct-tu'), { type: 'NumberReleased.v1', data: number });
    // As they were written before their events named the kind.
    const { documentKind: _kind, unitId: _unit, ...before } = number;
    province.record(numbersStream('ct-tu'), { type: 'NumberReleased.v1', data: before });
    const rows = await rowsOf(history, province.events);
    const told = rows.toSorted((one, other) => one.position - other.position);
    expect(told.map(({ directiveId, unitId }) => [directiveId, unitId])).toEqual([
      ['d1', null],
      ['d1', null],
      ['d1', 'province'],
      [null, null],
    ]);
  });

  it('is not filled with the texts it tells of', async () => {
    const province = new Province();
    const content = { ...blankContent, title: 'Chỉ thị', tasks: [] };
    const source = { text: LONG, asRead: { text: LONG } };
    province.record(directiveStream('d1'), {
      type: 'DirectiveDrafted.v1',
      data: { directiveId: 'd1', content, source, ownerUnitId: 'office' },
    });
    const correction = { title: 'Khác', tasks: [{ no: '1', text: LONG }] };
    province.record(directiveStream('d1'), { type: 'DraftCorrected.v1', data: { directiveId: 'd1', correction } });
    province.issue('d1', [LONG]);
    const assignmentId = province.give('d1', '1', 'north', { content: LONG });
    const narrative = { results: LONG, limits: LONG };
    const report = { assignmentId, reportId: 'r1', narrative, indicators: [], evidence: [], byUserId: 'an' };
    province.step({ type: 'ReportSubmitted.v1', data: { ...report, submittedAt: '2026-03-05T01:00:00.000Z' } });
    const rows = await rowsOf(history, province.events);
    expect(rows).toHaveLength(province.events.length);
    for (const { data } of rows) expect(JSON.stringify(data).length).toBeLessThan(1_000);
    const corrected = rows.find(({ type }) => type === 'DraftCorrected.v1');
    expect(corrected!.data).toEqual({
      fields: ['title'],
      tasks: [{ no: '1', added: false, removed: false, fields: ['text'] }],
    });
  });
});
