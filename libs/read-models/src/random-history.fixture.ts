import fc from 'fast-check';
import { fold, Refusal } from '#event-sourcing';
import {
  assignment,
  assignmentIdOf,
  assignmentStream,
  cascadedAssignmentIdOf,
  type AssignmentCommand,
  type AssignmentEvent,
  type AssignmentState,
} from '#domain';
import { deadline, Province, UNIT_IDS } from './province.fixture.js';

/** One try at something, as numbers; which command they mean depends on what there is by then. */
export interface Attempt {
  readonly what: number;
  readonly which: number;
  readonly how: number;
  readonly hours: number;
}

export const attempts = fc.array(
  fc.record({ what: fc.nat(30), which: fc.nat(1_000), how: fc.nat(1_000), hours: fc.nat(80) }),
  { minLength: 1, maxLength: 150 },
);

const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T01:00:00.000Z');
const LAST_DAYS = ['2026-03-03', '2026-03-10', '2026-03-20', '2026-04-30', '2026-08-01'];
const QUARTER = { key: '2026-Q1', from: '2026-01-01', to: '2026-03-31' };
const NARRATIVE = { results: 'Đã làm xong' };

/** Some are entered up to so many hours after they happened. */
const LATE_BY = [0, 0, 1, 0, 30, 200];

/**
 * Lives through the attempts with the real deciders; what they refuse does not happen. With `late`, some of what people
 * do is entered afterwards, also after what came later.
 */
export function lived(
  tries: readonly Attempt[],
  { late = false } = {},
): { province: Province; states: ReadonlyMap<string, AssignmentState> } {
  const province = Province.withUnits();
  const streams = new Map<string, AssignmentEvent[]>();
  const stateOf = (assignmentId: string) => fold(assignment, streams.get(assignmentId) ?? []);
  let time = START;

  const carryOut = (assignmentId: string, command: AssignmentCommand, at = new Date(time).toISOString()) => {
    try {
      for (const event of assignment.decide(command, stateOf(assignmentId))) {
        province.record(assignmentStream(assignmentId), event, { at, recordedAt: new Date(time).toISOString() });
        streams.set(assignmentId, [...(streams.get(assignmentId) ?? []), event]);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  };

  for (const attempt of tries) {
    time += attempt.hours * HOUR;
    const known = [...streams.keys()];
    const chosen = known[attempt.which % (known.length || 1)];
    if (!chosen || attempt.what < 6) {
      const command = giving(attempt);
      carryOut(command.data.assignmentId, command);
      continue;
    }
    const terms = stateOf(chosen).terms!;
    const lateBy = late ? LATE_BY[attempt.how % LATE_BY.length]! : 0;
    const happened = new Date(time - lateBy * HOUR).toISOString();
    carryOut(chosen, commandFor(chosen, stateOf(chosen), attempt, happened), happened);
    for (const event of streams.get(chosen)!) {
      if (event.type !== 'AssignmentCascaded.v1') continue;
      for (const share of event.data.shares) {
        const parent = { ...terms, giverUnitId: terms.unitId, parentAssignmentId: chosen };
        if (!streams.has(share.assignmentId)) {
          carryOut(share.assignmentId, { type: 'GiveAssignment', data: { ...parent, ...share } });
        }
      }
    }
  }
  return { province, states: new Map([...streams.keys()].map((id) => [id, stateOf(id)])) };
}

function giving({ which, how }: Attempt): Extract<AssignmentCommand, { type: 'GiveAssignment' }> {
  const unitId = UNIT_IDS[which % UNIT_IDS.length]!;
  const directiveId = `directive-${how % 3}`;
  const taskNo = String((which % 4) + 1);
  const lastDay = LAST_DAYS[how % (LAST_DAYS.length + 1)];
  const data = {
    assignmentId: assignmentIdOf(directiveId, taskNo, unitId),
    directiveId,
    taskNo,
    unitId,
    coordinatorIds: [],
    giverUnitId: 'province',
    monitorUnitId: null,
    parentAssignmentId: null,
    content: null,
    productRequired: how % 2 === 0,
    deadline: lastDay ? deadline(lastDay) : null,
    ...(how % 7 === 0 && { reportPeriod: { periodId: `period-${taskNo}`, ...QUARTER } }),
  };
  return { type: 'GiveAssignment', data };
}

function commandFor(assignmentId: string, state: AssignmentState, attempt: Attempt, now: string): AssignmentCommand {
  const { what, how } = attempt;
  const later = deadline(LAST_DAYS[how % LAST_DAYS.length]!);
  const approver = { byUnitId: 'approving', byUserId: 'approver' };
  const evidence = how % 3 === 0 ? [] : [{ sha256: 'ab', name: 'a.pdf', size: 1, mediaType: 'application/pdf' }];
  const report = { reportId: `report-${assignmentId}-${now}`, narrative: NARRATIVE, indicators: [], evidence };
  const unitId = UNIT_IDS[how % UNIT_IDS.length]!;
  const share = { assignmentId: cascadedAssignmentIdOf(assignmentId, unitId), unitId, content: null, deadline: null };
  const facts = { [unitId]: { unitName: unitId, isBelow: true, exists: true } };
  const rung = (['due-soon', 'overdue', 'escalated'] as const)[how % 3]!;
  const dueAt = state.deadline?.dueAt ?? '';
  const data = { assignmentId };
  const orderId = 'order-1';
  const passing = { ...data, fromUnitId: state.terms?.unitId ?? '', toUnitId: unitId };
  const to = { unitName: unitId, exists: true, inReach: true };
  const withReason = { assignmentId, reason: 'Có lý do' };
  const commands: readonly AssignmentCommand[] = [
    { type: 'ConfirmDelivery', data },
    { type: 'AcknowledgeAssignment', data },
    { type: 'AcknowledgeAssignment', data },
    { type: 'RefuseAssignment', data: withReason },
    { type: 'CascadeAssignment', data: { ...data, shares: [share] }, facts },
    { type: 'SubmitReport', data: { ...data, ...report, submittedAt: now, byUnitId: 'doing', byUserId: 'doer' } },
    { type: 'SubmitReport', data: { ...data, ...report, submittedAt: now, byUnitId: 'doing', byUserId: 'doer' } },
    { type: 'ReturnReport', data: { ...withReason, ...approver } },
    { type: 'AcceptReport', data: { ...data, ...approver, remark: null } },
    { type: 'AcceptReport', data: { ...data, ...approver, remark: 'Tốt' } },
    { type: 'RequestExtension', data: { ...withReason, deadline: later } },
    { type: 'GrantExtension', data: { ...data, deadline: how % 2 === 0 ? null : later } },
    { type: 'DenyExtension', data: withReason },
    { type: 'SuspendAssignment', data: withReason },
    { type: 'ResumeAssignment', data },
    { type: 'WithdrawAssignment', data: withReason },
    { type: 'ExtendAssignment', data: { ...withReason, deadline: later, orderId } },
    { type: 'SuspendAssignment', data: { ...withReason, orderId } },
    { type: 'WithdrawAssignment', data: { ...withReason, orderId } },
    { type: 'TransferAssignment', data: { ...passing, reason: { kind: 'decision', text: 'Có lý do' }, orderId }, to },
    { type: 'TransferAssignment', data: { ...passing, reason: { kind: 'decree', decreeId: 'decree-1' } }, to },
    { type: 'UndoStep', data: { ...withReason, orderId } },
    { type: 'UndoStep', data: { ...withReason, orderId } },
    {
      type: 'ChaseAssignment',
      data: { ...data, rung, dueAt, tells: ['doer', 'superior', 'giver'], superiorUnitId: 'north' },
    },
  ];
  return commands[what % commands.length]!;
}
