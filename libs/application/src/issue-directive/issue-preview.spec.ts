import { describe, expect, it } from '@jest/globals';
import { blankContent, PLAIN_CALENDAR, UnitTree, type DirectiveContent, type StatedDeadline } from '#domain';
import { ruleDays } from '#adapters/recurrence';
import { someTask } from '../fixtures/directives.js';
import { districts, provinceUnits, someUnit } from '../fixtures/province.js';
import { issuePreview } from './issue-preview.js';

const tree = new UnitTree([
  ...provinceUnits,
  someUnit('gone', 'province', { dissolvedOn: '2025-01-01' }),
  someUnit('elsewhere', null),
]);
const inForce = {
  tree,
  groups: new Map([[districts.groupId, districts]]),
  calendar: PLAIN_CALENDAR,
  policy: { moveToWorkingDay: true },
  days: ruleDays,
};
const unit = (unitId: string) => ({ kind: 'unit', unitId }) as const;
const impossible: StatedDeadline = { kind: 'date', lastDay: '2026-02-30' };
const complete: DirectiveContent = {
  ...blankContent,
  type: 'CT',
  number: '17-CT/TU',
  issuerUnitId: 'standing-committee',
  title: 'về công tác dân vận',
  documentDate: '2026-03-02',
  tasks: [someTask('1')],
};
const previewOf = (content: Partial<DirectiveContent>) =>
  issuePreview({ ...complete, ...content }, '2026-03-02', inForce);

describe('the preview of an issue', () => {
  it('has no obstacle where the issue goes through', () => {
    const { resolved, obstacles } = previewOf({});
    expect(obstacles).toEqual([]);
    expect(resolved['1']).toMatchObject({ unitIds: ['ba-be', 'cho-moi'], deadline: { lastDay: '2026-03-13' } });
  });

  it('tells every obstacle with its field, and what can be resolved all the same', () => {
    const tasks = [
      someTask('1', { addressees: [unit('gone'), unit('nowhere'), unit('ba-be')] }),
      someTask('2', { addressees: [unit('elsewhere')], deadline: impossible }),
      someTask('3', { addressees: [{ kind: 'group', groupId: 'nobody' }] }),
      someTask('I.4', { addressees: [], deadline: { kind: 'date', lastDay: '2026-02-27' } }),
    ];
    const { resolved, obstacles } = previewOf({ number: null, tasks });
    expect(obstacles.map(({ path, refusal }) => [path, refusal.code])).toEqual([
      ['tasks.1.addressees', 'unit-dissolved'],
      ['tasks.1.addressees', 'unit-unknown'],
      ['tasks.2.addressees', 'addressee-out-of-scope'],
      ['tasks.2.deadline', 'date-invalid'],
      ['tasks.3.addressees', 'group-unknown'],
      ['number', 'draft-incomplete'],
      ['tasks.I.4.addressees', 'draft-incomplete'],
      ['tasks.I.4.deadline', 'deadline-before-issue'],
    ]);
    expect(resolved['1']!.unitIds).toEqual(['ba-be']);
  });
});
