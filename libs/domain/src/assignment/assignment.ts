import { deriveId, unreachable, type Decider } from '#event-sourcing';
import type { Deadline } from '../calendar/deadline.js';
import type { Told } from '../calendar/ladder.js';
import { dateOf } from '../calendar/local-time.js';
import { ReportPeriodAhead } from '../reporting/refusals.js';
import { cascade } from './cascade.js';
import type { AssignmentCommand, ParentFacts } from './commands.js';
import type { AssignmentEvent, AssignmentTerms } from './events.js';
import * as refusals from './refusals.js';
import { transfer } from './transfer.js';
import { orderOf, undo } from './undo.js';
import { evolve, holderOf, nothingGiven, rankOf, type AssignmentState } from './state.js';

/** One task given to one unit: from the giving to the acceptance by somebody other than the doer. */
export const assignment: Decider<AssignmentCommand, AssignmentState, AssignmentEvent> = {
  initialState: nothingGiven,
  evolve,
  decide: (command, state) => {
    if (command.type === 'GiveAssignment') {
      if (state.status !== 'none') throw new refusals.AssignmentGivenAlready(command.data.assignmentId);
      return [{ type: 'AssignmentGiven.v1', data: command.data }];
    }
    const { assignmentId } = command.data;
    if (!state.terms) throw new refusals.AssignmentUnknown(assignmentId);
    const terms = state.terms;

    switch (command.type) {
      case 'ConfirmDelivery':
        if (state.delivered || state.status === 'withdrawn') return [];
        return [{ type: 'AssignmentDelivered.v1', data: { assignmentId } }];
      case 'AcknowledgeAssignment':
        running(command.type, state, 'given', 'refused');
        return [{ type: 'AssignmentAcknowledged.v1', data: { assignmentId } }];
      case 'RefuseAssignment':
        running(command.type, state, 'given');
        return [{ type: 'AssignmentRefused.v1', data: { assignmentId, reason: reasonOf(command) } }];
      case 'CascadeAssignment':
        running(command.type, state, 'in-work');
        return cascade(command, state, terms);
      case 'SubmitReport': {
        // Who took the task on need not take on each of its periods: reporting does it.
        running(command.type, state, 'in-work', ...(terms.reportPeriod ? (['given'] as const) : []));
        const { byUnitId: _doer, ...report } = command.data;
        const { reportPeriod } = terms;
        if (reportPeriod && dateOf(report.submittedAt) < reportPeriod.from) {
          throw new ReportPeriodAhead(reportPeriod.key, reportPeriod.from);
        }
        if (report.narrative.results.trim() === '') throw new refusals.ReportEmpty();
        if (terms.productRequired && report.evidence.length === 0) throw new refusals.EvidenceMissing();
        return [{ type: 'ReportSubmitted.v1', data: report }];
      }
      case 'ReturnReport': {
        const { reportId } = waitingReport(command, state, terms);
        return [{ type: 'ReportReturned.v1', data: { assignmentId, reportId, reason: reasonOf(command) } }];
      }
      case 'AcceptReport': {
        const { reportId } = waitingReport(command, state, terms);
        return [{ type: 'ReportAccepted.v1', data: { assignmentId, reportId, remark: command.data.remark } }];
      }
      case 'RequestExtension': {
        running(command.type, state, 'given', 'in-work');
        const { deadline } = command.data;
        if (!state.deadline) throw new refusals.NoDeadlineToExtend();
        if (state.extensionAsked) throw new refusals.ExtensionAskedAlready();
        if (deadline.dueAt <= state.deadline.dueAt) {
          throw new refusals.ExtensionNotLater(deadline.lastDay, state.deadline.lastDay);
        }
        return [{ type: 'ExtensionRequested.v1', data: { assignmentId, reason: reasonOf(command), deadline } }];
      }
      case 'GrantExtension': {
        running(command.type, state, ...OPEN);
        if (!state.extensionAsked || !state.deadline) throw new refusals.NoExtensionAsked();
        const { reason, lastDay, dueAt, statedLastDay } = state.extensionAsked;
        const to = command.data.deadline ?? { lastDay, dueAt, statedLastDay };
        if (to.dueAt <= state.deadline.dueAt) throw new refusals.ExtensionNotLater(to.lastDay, state.deadline.lastDay);
        notAfterParent(to, command.parent);
        return [{ type: 'ExtensionGranted.v1', data: { assignmentId, from: state.deadline, to, reason } }];
      }
      case 'ExtendAssignment': {
        running(command.type, state, ...OPEN);
        const { deadline: to } = command.data;
        if (!state.deadline) throw new refusals.NoDeadlineToExtend();
        if (to.dueAt <= state.deadline.dueAt) throw new refusals.ExtensionNotLater(to.lastDay, state.deadline.lastDay);
        notAfterParent(to, command.parent);
        const moved = { assignmentId, from: state.deadline, to, reason: reasonOf(command) };
        return [{ type: 'ExtensionGranted.v1', data: { ...moved, ...orderOf(command) } }];
      }
      case 'DenyExtension':
        running(command.type, state, ...OPEN);
        if (!state.extensionAsked) throw new refusals.NoExtensionAsked();
        return [{ type: 'ExtensionDenied.v1', data: { assignmentId, reason: reasonOf(command) } }];
      case 'SuspendAssignment':
        running(command.type, state, ...OPEN);
        return [
          { type: 'AssignmentSuspended.v1', data: { assignmentId, reason: reasonOf(command), ...orderOf(command) } },
        ];
      case 'ResumeAssignment':
        if (!state.suspended) throw new refusals.NotSuspended();
        return [{ type: 'AssignmentResumed.v1', data: { assignmentId, ...orderOf(command) } }];
      case 'WithdrawAssignment':
        if (state.status === 'withdrawn') return [];
        if (state.status === 'accepted') throw new refusals.AssignmentClosed(command.type);
        return [
          { type: 'AssignmentWithdrawn.v1', data: { assignmentId, reason: reasonOf(command), ...orderOf(command) } },
        ];
      case 'TransferAssignment':
        return transfer(command, state, terms);
      case 'UndoStep':
        return undo({ ...command.data, reason: reasonOf(command) }, state);
      case 'ChaseAssignment':
        return chase(command, state, terms);
      default:
        return unreachable(command);
    }
  },
};

/** Where an assignment stands while its clock runs. */
const OPEN = ['given', 'refused', 'in-work', 'reported'] as const;

type Command<Type extends AssignmentCommand['type']> = Extract<AssignmentCommand, { type: Type }>;

/** A suspended assignment takes no step but resuming and withdrawing. */
function running(step: string, state: AssignmentState, ...allowed: AssignmentState['status'][]): void {
  if (state.status === 'withdrawn') throw new refusals.AssignmentWithdrawnAlready(step);
  if (state.status === 'accepted') throw new refusals.AssignmentClosed(step);
  if (state.suspended) throw new refusals.AssignmentIsSuspended(step);
  if (!allowed.includes(state.status)) throw new refusals.StepOutOfTurn(step, state.status);
}

/** What holds when a cascade hands on holds for an extension: no child's deadline is after its parent's. */
function notAfterParent({ dueAt, lastDay }: Deadline, parent: ParentFacts | undefined): void {
  if (!parent?.deadline || dueAt <= parent.deadline.dueAt) return;
  throw new refusals.ChildDeadlineAfterParent(parent.childName, lastDay, parent.deadline.lastDay);
}

function reasonOf({ type, data }: { type: string; data: { reason: string } }): string {
  const reason = data.reason.trim();
  if (reason === '') throw new refusals.ReasonMissing(type);
  return reason;
}

/** Neither the doing unit nor the person who wrote the report may judge it, whatever unit he acts for now. */
function waitingReport(
  { type, data }: Command<'ReturnReport' | 'AcceptReport'>,
  state: AssignmentState,
  terms: AssignmentTerms,
) {
  if (state.status === 'withdrawn') throw new refusals.AssignmentWithdrawnAlready(type);
  if (state.status === 'accepted') throw new refusals.AssignmentClosed(type);
  if (state.suspended) throw new refusals.AssignmentIsSuspended(type);
  if (!state.report || state.status !== 'reported') throw new refusals.NoReportWaits();
  if (data.byUnitId === terms.unitId || data.byUserId === state.report.byUserId) throw new refusals.AcceptanceByDoer();
  if (terms.remedy && data.byUnitId !== terms.giverUnitId) throw new refusals.RemedyVerifiedByInspector();
  return state.report;
}

/**
 * Whether a rung still applies is decided here, on the log, not where the queue found it due: the deadline may
 * have moved, the report may have come. A repeated or late job finds nothing to do and writes nothing.
 */
function chase({ data }: Command<'ChaseAssignment'>, state: AssignmentState, terms: AssignmentTerms) {
  const { assignmentId, rung, dueAt, tells, superiorUnitId } = data;
  const open = state.status !== 'withdrawn' && state.status !== 'accepted' && !state.suspended;
  if (!open || state.deadline?.dueAt !== dueAt || rankOf(rung) <= rankOf(state.chased)) return [];
  // The approver's delay is not the doer's lateness: what waits and came in time is in term, as the taxonomy has it.
  if (state.report && state.report.submittedAt < dueAt) return [];
  const holder = holderOf(state) === 'doer' ? terms.unitId : terms.giverUnitId;
  const units: Readonly<Record<Told, string | null>> = {
    holder,
    doer: terms.unitId,
    superior: superiorUnitId,
    giver: terms.giverUnitId,
    monitor: terms.monitorUnitId,
  };
  const toldUnitIds = [...new Set(tells.map((told) => units[told]).filter((unitId) => unitId !== null))];
  return [{ type: 'AssignmentChased.v1' as const, data: { assignmentId, rung, dueAt, toldUnitIds } }];
}

/** Giving the same task to the same unit twice is giving it once. */
export const assignmentIdOf = (directiveId: string, taskNo: string, unitId: string): string =>
  deriveId('assignment', directiveId, taskNo, unitId);

export const cascadedAssignmentIdOf = (parentAssignmentId: string, unitId: string): string =>
  deriveId('cascaded-assignment', parentAssignmentId, unitId);

export const assignmentStream = (assignmentId: string): string => `assignment-${assignmentId}`;
