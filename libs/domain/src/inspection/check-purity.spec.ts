import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { until } from '../fixtures/assignment-steps.js';
import { isPure } from '../fixtures/is-pure.js';
import type { CheckCommand } from './check-commands.js';
import { check } from './check.js';

const day = fc.constantFrom('2026-03-12', '2026-03-13', '2026-03-20');
const wording = fc.constantFrom('', ' ', 'có lý do', 'có lý do');
const unitId = fc.constantFrom('district', 'commune');

const checkCommands: fc.Arbitrary<CheckCommand> = fc
  .record({ day, wording, unitId, findingId: fc.constantFrom('f1', 'f2'), exists: fc.boolean() })
  .chain(({ day: on, wording: text, unitId: whose, findingId, exists }) => {
    const of = { checkId: 'c' };
    const reason = { ...of, reason: text };
    const days = { startsOn: '2026-03-12', endsOn: on };
    const plan = { kind: 'check-regular', title: text, directiveIds: [], programmeId: null } as const;
    const scope = { inspectorUnitId: 'inspection', unitIds: [whose], periodFrom: null, periodTo: on };
    const opening = { number: text, decidedOn: on, leaderUserId: 'a', memberUserIds: ['b', 'a'], ...days };
    const unit = { unitName: whose, inScope: true, exists, successors: [{ unitId: 'new', name: 'new', whole: true }] };
    const references = [{ kind: 'assignment', assignmentId: 'a' }] as const;
    const finding = { ...of, findingId, unitId: whose, weight: 'violation', text, references } as const;
    const wanted = { assignmentId: 'a', unitId: whose, inspectorUnitId: 'inspection', productRequired: true };
    const remedy = { ...of, ...wanted, text, findingIds: [findingId], deadline: until(on) };
    return fc.constantFrom<CheckCommand>(
      { type: 'PlanCheck', data: { ...of, ...plan, ...scope, ...days, title: 'có' }, programme: null },
      { type: 'CorrectCheckPlan', data: { ...of, change: { title: text } }, programme: null },
      {
        type: 'OpenCheck',
        data: { ...of, ...opening },
        team: { b: { name: 'b', ofCheckedUnit: text === ' ' } },
        today: on,
      },
      { type: 'RecordFinding', data: finding, unit },
      { type: 'WithdrawFinding', data: { ...reason, findingId } },
      { type: 'ConcludeCheck', data: { ...of, number: text, concludedOn: on, text }, today: on },
      { type: 'DemandRemedy', data: remedy, unit },
      { type: 'CloseCheck', data: { ...of, remark: null }, settled: exists ? [1, 2, 3] : [] },
      { type: 'CancelCheck', data: reason },
    );
  });

describe('deciding and evolving of a check, over random commands on frozen states', () => {
  it('is pure', () => isPure(check, checkCommands));
});
