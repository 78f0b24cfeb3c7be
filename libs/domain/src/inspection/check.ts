import { deriveId, unreachable, type Decider } from '#event-sourcing';
import { demandDecidedOn, isAhead } from '../calendar/decided-on.js';
import { localDate } from '../calendar/local-date.js';
import { isSame } from '../directive/same.js';
import type { CheckCommand } from './check-commands.js';
import type { CheckEvent } from './check-events.js';
import { demandOrder, demandPlan, eachOnce } from './check-plan.js';
import { evolve, notPlanned, type CheckState, type CheckStatus } from './check-state.js';
import { demandRemedy } from './demand-remedy.js';
import * as refusals from './refusals.js';

const MOST_MEMBERS = 50;
const MOST_FINDINGS = 500;
const MOST_REFERENCES = 50;

/** An inspection from its plan to the last verified remedy. What it changes is itself. */
export const check: Decider<CheckCommand, CheckState, CheckEvent> = {
  initialState: notPlanned,
  evolve,
  decide: (command, state) => {
    if (command.type === 'PlanCheck') {
      if (state.status !== 'none') throw new refusals.CheckExists(command.data.checkId);
      const data = eachOnce(command.data);
      demandPlan(data, command.programme);
      return [{ type: 'CheckPlanned.v1', data }];
    }
    const { plan } = state;
    if (!plan) throw new refusals.CheckUnknown(command.data.checkId);

    switch (command.type) {
      case 'CorrectCheckPlan': {
        inTurn(command.type, state, 'planned');
        const { checkId } = command.data;
        const change = eachOnce(command.data.change);
        const changed = { ...plan, ...change };
        demandPlan(changed, command.programme);
        return isSame(changed, plan) ? [] : [{ type: 'CheckPlanCorrected.v1', data: { checkId, change } }];
      }
      case 'OpenCheck':
        inTurn(command.type, state, 'planned');
        return open(command);
      case 'RecordFinding':
        inTurn(command.type, state, 'opened');
        return record(command, state);
      case 'WithdrawFinding': {
        inTurn(command.type, state, 'opened');
        const { checkId, findingId } = command.data;
        if (!state.findings.has(findingId)) throw new refusals.FindingUnknown(findingId);
        return [{ type: 'FindingWithdrawn.v1', data: { checkId, findingId, reason: reasonOf(command) } }];
      }
      case 'ConcludeCheck': {
        inTurn(command.type, state, 'opened');
        const { number, concludedOn, text } = command.data;
        if (number.trim() === '') throw new refusals.DecisionNumberMissing();
        if (text.trim() === '') throw new refusals.ConclusionEmpty();
        const { startsOn } = state.opening!;
        if (localDate(concludedOn) < startsOn) throw new refusals.ConcludedBeforeStart(concludedOn, startsOn);
        if (isAhead(concludedOn, command.today)) throw new refusals.ConcludedAhead(concludedOn, command.today);
        return [{ type: 'CheckConcluded.v1', data: command.data }];
      }
      case 'DemandRemedy':
        inTurn(command.type, state, 'concluded');
        return demandRemedy(command, state);
      case 'CloseCheck': {
        inTurn(command.type, state, 'concluded');
        const waiting = state.demands.filter(({ demandNo }) => !command.settled.includes(demandNo));
        if (waiting.length > 0) throw new refusals.RemediesOpen(waiting.map(({ demandNo }) => demandNo));
        return [{ type: 'CheckClosed.v1', data: command.data }];
      }
      case 'CancelCheck': {
        inTurn(command.type, state, 'planned', 'opened');
        const { checkId } = command.data;
        return [{ type: 'CheckCancelled.v1', data: { checkId, reason: reasonOf(command) } }];
      }
      default:
        return unreachable(command);
    }
  },
};

type Command<Type extends CheckCommand['type']> = Extract<CheckCommand, { type: Type }>;

function inTurn(step: string, { status }: CheckState, ...allowed: CheckStatus[]): void {
  if (status === 'none' || !allowed.includes(status)) throw new refusals.CheckOutOfTurn(step, status);
}

function open({ data, team, today }: Command<'OpenCheck'>): CheckEvent[] {
  if (data.number.trim() === '') throw new refusals.DecisionNumberMissing();
  demandOrder('check', data.startsOn, data.endsOn);
  demandDecidedOn(data.decidedOn, today);
  if (data.startsOn < data.decidedOn) throw new refusals.OpenedBeforeDecision(data.startsOn, data.decidedOn);
  const memberUserIds = [...new Set(data.memberUserIds)].filter((userId) => userId !== data.leaderUserId);
  if (memberUserIds.length >= MOST_MEMBERS) {
    throw new refusals.CheckTooWide('members', memberUserIds.length + 1, MOST_MEMBERS);
  }
  for (const userId of [data.leaderUserId, ...memberUserIds]) {
    const member = team[userId];
    if (member?.ofCheckedUnit) throw new refusals.MemberOfCheckedUnit(member.name);
  }
  return [{ type: 'CheckOpened.v1', data: { ...data, memberUserIds } }];
}

function record({ data, unit }: Command<'RecordFinding'>, state: CheckState): CheckEvent[] {
  if (data.text.trim() === '') throw new refusals.FindingEmpty();
  if (data.references.length === 0) throw new refusals.FindingWithoutReference();
  if (data.references.length > MOST_REFERENCES) {
    throw new refusals.CheckTooWide('references', data.references.length, MOST_REFERENCES);
  }
  if (!unit.inScope) throw new refusals.UnitOutsideCheck(unit.unitName);
  if (state.findings.size >= MOST_FINDINGS)
    throw new refusals.CheckTooWide('findings', MOST_FINDINGS + 1, MOST_FINDINGS);
  return [{ type: 'FindingRecorded.v1', data }];
}

function reasonOf({ type, data }: { type: string; data: { reason: string } }): string {
  const reason = data.reason.trim();
  if (reason === '') throw new refusals.CheckReasonMissing(type);
  return reason;
}

export const checkStream = (checkId: string): string => `check-${checkId}`;

/** A demand given twice is given once. */
export const remedyIdOf = (checkId: string, commandId: string): string => deriveId('remedy', checkId, commandId);
