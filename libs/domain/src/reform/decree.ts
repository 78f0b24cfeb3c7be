import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import { isSame } from '../directive/same.js';
import type { UnitTree } from '../organisation/unit-tree.js';
import type { DecreeContent } from './changes.js';
import type { Decided, NamedAssignment } from './decided.js';
import { decideSuccession } from './decide-succession.js';
import { obstaclesToReform } from './obstacles.js';
import * as refusals from './refusals.js';
import { beforeOf, stepsBack, stepsBetween, stepsOf, type Before, type ReformStep } from './steps.js';

/** `draft`: may be changed at will; `adopted`: waits for its day; `in-force`: carried out, or being so. */
export const DECREE_STATUSES = ['draft', 'adopted', 'in-force', 'withdrawn'] as const;
export type DecreeStatus = (typeof DECREE_STATUSES)[number];

/** A step that the unit refused, by the code of the refusal. */
export interface RefusedStep {
  readonly unitId: string;
  readonly step: ReformStep['type'];
  readonly code: string;
}

/** A person's word on what passes to whom where a decree leaves it open. */
export interface SuccessionDecision {
  readonly decreeId: string;
  readonly fromUnitId: string;
  /** The unit itself where it goes on and keeps them. */
  readonly toUnitId: string;
  /** null: everything that is still undecided, and what may still turn up. */
  readonly assignmentIds: readonly string[] | null;
  readonly number: string | null;
  readonly text: string;
}

/** What a correction of a decree in force does. */
export interface CorrectedEffect {
  /** What leads from what was done to what is now right. */
  readonly taken: readonly ReformStep[];
  /** As if the decree had read so from the beginning. */
  readonly steps: readonly ReformStep[];
  readonly before: Before;
}

interface Of {
  readonly decreeId: string;
}

export type DecreeEvent =
  | DomainEvent<'DecreeDrafted.v1', Of & { readonly content: DecreeContent }>
  | DomainEvent<
      'DecreeCorrected.v1',
      Of & { readonly content: DecreeContent; readonly reason: string | null; readonly effect: CorrectedEffect | null }
    >
  | DomainEvent<'DecreeAdopted.v1', Of & { readonly inForceOn: LocalDate }>
  | DomainEvent<
      'DecreeEnforced.v1',
      Of & { readonly on: LocalDate; readonly steps: readonly ReformStep[]; readonly before: Before }
    >
  | DomainEvent<'DecreeExecuted.v1', Of & { readonly refused: readonly RefusedStep[] }>
  | DomainEvent<'SuccessionDecided.v1', SuccessionDecision>
  | DomainEvent<
      'DecreeWithdrawn.v1',
      Of & { readonly reason: string; readonly inForceOn: LocalDate; readonly steps: readonly ReformStep[] }
    >;

/** `tree` is the tree as it would be without the decree. */
export type DecreeCommand =
  | { readonly type: 'DraftDecree'; readonly data: Of & { content: DecreeContent } }
  | {
      readonly type: 'CorrectDecree';
      readonly data: Of & { content: DecreeContent; reason: string | null };
      readonly tree: UnitTree;
      readonly builtUpon: string | null;
    }
  | { readonly type: 'AdoptDecree'; readonly data: Of; readonly tree: UnitTree }
  | { readonly type: 'PutDecreeInForce'; readonly data: Of & { on: LocalDate }; readonly tree: UnitTree }
  | { readonly type: 'NoteCarriedOut'; readonly data: Of & { refused: readonly RefusedStep[] } }
  | {
      readonly type: 'DecideSuccession';
      readonly data: SuccessionDecision;
      readonly tree: UnitTree;
      /** Those of `assignmentIds` that exist. */
      readonly named: ReadonlyMap<string, NamedAssignment>;
    }
  | { readonly type: 'WithdrawDecree'; readonly data: Of & { reason: string }; readonly builtUpon: string | null };

export interface DecreeState {
  readonly status: 'none' | DecreeStatus;
  readonly content: DecreeContent | null;
  /** What was done, while it is in force. */
  readonly steps: readonly ReformStep[];
  readonly before: Before;
  readonly decided: Decided | null;
  /** How often it was corrected while in force. */
  readonly corrections: number;
}

/** A reform of units: drafted and looked at, adopted, in force from its day on; corrected or withdrawn by a further event. */
export const decree: Decider<DecreeCommand, DecreeState, DecreeEvent> = {
  initialState: { status: 'none', content: null, steps: [], before: {}, decided: null, corrections: 0 },
  decide: (command, state) => {
    const { decreeId } = command.data;
    if (command.type === 'DraftDecree') {
      if (state.status !== 'none') throw new refusals.DecreeExists(decreeId);
      return [{ type: 'DecreeDrafted.v1', data: command.data }];
    }
    const { content, status } = state;
    if (!content || status === 'none') throw new refusals.DecreeUnknown(decreeId);
    const demand = (...allowed: readonly DecreeStatus[]) => {
      if (!allowed.includes(status)) throw new refusals.DecreeOutOfTurn(content.number, status);
    };
    switch (command.type) {
      case 'CorrectDecree':
        demand('draft', 'adopted', 'in-force');
        return correct(command, state, content);
      case 'AdoptDecree':
        if (status === 'adopted') return [];
        demand('draft');
        demandNoObstacle(content, command.tree);
        return [{ type: 'DecreeAdopted.v1', data: { decreeId, inForceOn: content.inForceOn } }];
      case 'PutDecreeInForce': {
        if (status !== 'adopted' || command.data.on < content.inForceOn) return [];
        const steps = stepsOf(content, command.tree);
        const before = beforeOf(steps, command.tree);
        return [{ type: 'DecreeEnforced.v1', data: { decreeId, on: content.inForceOn, steps, before } }];
      }
      case 'NoteCarriedOut':
        return [{ type: 'DecreeExecuted.v1', data: command.data }];
      case 'DecideSuccession':
        demand('in-force');
        return [{ type: 'SuccessionDecided.v1', data: decideSuccession(command, state) }];
      case 'WithdrawDecree': {
        if (status === 'withdrawn') return [];
        const reason = reasonOf(command.data.reason);
        const inForce = status === 'in-force';
        if (inForce && command.builtUpon) throw new refusals.DecreeBuiltUpon(command.builtUpon);
        const steps = inForce ? stepsBack(state.steps, state.before) : [];
        return [{ type: 'DecreeWithdrawn.v1', data: { decreeId, reason, inForceOn: content.inForceOn, steps } }];
      }
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'DecreeDrafted.v1':
        return { ...state, status: 'draft', content: event.data.content };
      case 'DecreeCorrected.v1':
        return { ...state, content: event.data.content, ...effectOf(event.data.effect, state) };
      case 'DecreeAdopted.v1':
        return { ...state, status: 'adopted' };
      case 'DecreeEnforced.v1':
        return { ...state, status: 'in-force', steps: event.data.steps, before: event.data.before };
      case 'DecreeExecuted.v1':
        return state;
      case 'SuccessionDecided.v1': {
        const { fromUnitId, assignmentIds } = event.data;
        const { corrections, decided: earlier } = state;
        return { ...state, decided: { fromUnitId, assignmentIds, corrections, earlier } };
      }
      case 'DecreeWithdrawn.v1':
        return { ...state, status: 'withdrawn', steps: [] };
      default:
        return unreachable(event);
    }
  },
};

export const decreeStream = (decreeId: string): string => `reform-${decreeId}`;

type Correct = Extract<DecreeCommand, { type: 'CorrectDecree' }>;

/** A draft is corrected at will; what was adopted with a reason, and into something that can take effect. */
function correct({ data, tree, builtUpon }: Correct, state: DecreeState, content: DecreeContent): DecreeEvent[] {
  if (isSame(data.content, content)) return [];
  const { status } = state;
  if (status === 'draft') return [{ type: 'DecreeCorrected.v1', data: { ...data, reason: data.reason, effect: null } }];
  const reason = reasonOf(data.reason ?? '');
  demandNoObstacle(data.content, tree);
  if (status === 'adopted') return [{ type: 'DecreeCorrected.v1', data: { ...data, reason, effect: null } }];
  if (data.content.inForceOn !== content.inForceOn) throw new refusals.DecreeDateFixed(content.inForceOn);
  if (builtUpon) throw new refusals.DecreeBuiltUpon(builtUpon);
  const steps = stepsOf(data.content, tree);
  const before = beforeOf(steps, tree);
  const taken = stepsBetween(state.steps, steps, { ...before, ...state.before });
  return [{ type: 'DecreeCorrected.v1', data: { ...data, reason, effect: { taken, steps, before } } }];
}

function effectOf(effect: CorrectedEffect | null, { corrections }: DecreeState) {
  return effect && { steps: effect.steps, before: effect.before, corrections: corrections + 1 };
}

/** @throws the first of what stands in the way */
function demandNoObstacle(content: DecreeContent, tree: UnitTree): void {
  const [first] = obstaclesToReform(content, tree);
  if (first) throw first.refusal;
}

function reasonOf(asked: string): string {
  const reason = asked.trim();
  if (reason === '') throw new refusals.DecreeReasonMissing();
  return reason;
}
