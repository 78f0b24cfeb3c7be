import { describe, expect, it } from '@jest/globals';
import type { StoryLine, StoryStep } from '#read-models';
import { standInWords, storyInWords } from './story-in-words.js';

const unitNames = new Map([
  ['tu', 'Ban Thường vụ Tỉnh ủy'],
  ['du', 'Đảng ủy xã Nông Hạ'],
  ['new', 'Đảng ủy xã Thanh Thịnh'],
]);
const deadline = (lastDay: string) => ({ lastDay, statedLastDay: lastDay, dueAt: `${lastDay}T17:00:00.000Z` });
const a = { assignmentId: 'a' };

function line(step: StoryStep, on: string, change: Partial<StoryLine> = {}): StoryLine {
  const at = `${on}T02:00:00.000Z`;
  const entry = { position: 1, occurredAt: at, recordedAt: at, backEntry: false, actorName: null, actorUnitName: null };
  const known = { doerUnitId: 'du', giverUnitId: 'tu', givenOn: '2026-03-02', lastDay: '2026-03-31', reportedOn: null };
  return { ...entry, ...known, step, ...change };
}

const said = (one: StoryLine, language: 'vi' | 'en' = 'vi') => storyInWords({ lines: [one], unitNames }, language)[0];

describe('the story of an assignment', () => {
  it('counts from the giving', () => {
    const taken = { type: 'AssignmentAcknowledged.v1', data: a } as const;
    expect(said(line(taken, '2026-03-05'))).toBe('Đảng ủy xã Nông Hạ tiếp nhận 3 ngày sau khi giao');
    expect(said(line(taken, '2026-03-02'))).toBe('Đảng ủy xã Nông Hạ tiếp nhận ngay trong ngày giao');
    expect(said(line(taken, '2026-03-03'), 'en')).toBe('Đảng ủy xã Nông Hạ took it on, 1 day after it was given');
  });

  it('says by how many days a report was late or early', () => {
    const report = { type: 'ReportSubmitted.v1', data: { submittedAt: '', evidence: [{}] } } as const;
    expect(said(line(report, '2026-04-04'))).toBe('Đảng ủy xã Nông Hạ báo cáo, quá hạn 4 ngày, kèm 1 minh chứng');
    expect(said(line(report, '2026-03-30'))).toMatch(/1 ngày trước khi hết hạn/);
    expect(said(line(report, '2026-03-31'))).toMatch(/đúng ngày hết hạn/);
    expect(said(line(report, '2026-04-01'), 'en')).toMatch(/1 day late, with 1 file/);
    expect(said(line(report, '2026-04-01', { lastDay: null }))).toBe('Đảng ủy xã Nông Hạ báo cáo, kèm 1 minh chứng');
  });

  it('names deadlines, units and reasons', () => {
    const { ...from } = deadline('2026-03-31');
    const granted = { ...a, from, to: deadline('2026-04-15'), reason: 'Mưa lũ' };
    expect(said(line({ type: 'ExtensionGranted.v1', data: granted }, '2026-03-20'))).toBe(
      'Ban Thường vụ Tỉnh ủy gia hạn từ 31/03/2026 đến 15/04/2026; lý do: Mưa lũ',
    );
    const decree = { kind: 'decree', decreeId: 'd' } as const;
    const passed = { ...a, fromUnitId: 'du', toUnitId: 'new', reason: decree, keepsClock: true } as const;
    expect(said(line({ type: 'AssignmentTransferred.v1', data: passed }, '2026-07-01'))).toBe(
      'Chuyển từ Đảng ủy xã Nông Hạ sang Đảng ủy xã Thanh Thịnh do sắp xếp đơn vị',
    );
    const byWord = { ...passed, reason: { ...decree, number: '9-QĐ/TU', text: 'Theo địa bàn' } };
    expect(said(line({ type: 'AssignmentTransferred.v1', data: byWord }, '2026-07-01'))).toMatch(
      / do sắp xếp đơn vị, theo quyết định 9-QĐ\/TU: Theo địa bàn$/,
    );
    const back = { ...passed, reason: { ...decree, back: 'withdrawal' } } as const;
    expect(said(line({ type: 'AssignmentTransferred.v1', data: back }, '2026-07-02'))).toMatch(
      / do thu hồi nghị quyết sắp xếp đơn vị$/,
    );
    const chased = { ...a, rung: 'overdue', dueAt: '', toldUnitIds: ['du', 'tu'] } as const;
    expect(said(line({ type: 'AssignmentChased.v1', data: chased }, '2026-04-01'), 'en')).toBe(
      'Reminded that it is overdue; told: Đảng ủy xã Nông Hạ, Ban Thường vụ Tỉnh ủy',
    );
  });

  it('says what was entered afterwards', () => {
    const taken = { type: 'AssignmentAcknowledged.v1', data: a } as const;
    const late = { backEntry: true, recordedAt: '2026-03-20T02:00:00.000Z' };
    expect(said(line(taken, '2026-03-05', late))).toMatch(/ \(ghi bổ sung ngày 20\/03\/2026\)$/);
  });

  it('ends with where it stood', () => {
    const asOf = { at: '2026-03-15T03:00:00.000Z', sense: 'known' } as const;
    const at = { since: asOf.at, recordedAt: asOf.at, backEntry: false, enteredLater: false };
    const stood = { unitId: 'du', unitName: 'Đảng ủy xã Nông Hạ', status: 'in-work', class: 'open-overdue' } as const;
    const overdue = { ...stood, dueAt: '2026-03-10T17:00:00.000Z', ...at };
    expect(standInWords({ stood: overdue }, asOf, 'vi')).toBe(
      'Đến 10:00 ngày 15/03/2026: quá hạn, ở Đảng ủy xã Nông Hạ, hạn 10/03/2026',
    );
    expect(standInWords({ stood: null }, asOf, 'en')).toBe('At 10:00 on 15 March 2026: not given yet');
  });
});
