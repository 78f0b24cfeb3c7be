import {
  AcceptReport,
  AcknowledgeAssignment,
  CascadeAssignment,
  DecideSuccession,
  DenyExtension,
  EditCalendar,
  GrantExtension,
  OrderSteps,
  RecallDirective,
  RefuseAssignment,
  RegisterUser,
  RequestExtension,
  ResumeAssignment,
  ReturnReport,
  SetCommitteeTerm,
  SubmitJointReport,
  SubmitReport,
  SuspendAssignment,
  UndoOrder,
  unitIdOf,
  WithdrawAssignment,
} from '#application';
import { AssignmentUnknown, userIdOf } from '#domain';
import { unreachable, type Actor } from '#event-sourcing';
import { calendarCommands } from '#hosting';
import type { AssignmentAt, StoryStep } from '#sample';
import type { EvidencePool } from './evidence-pool.js';
import { playCheck } from './play-check.js';
import { adoptDecree, draftDecree } from './play-decree.js';
import { draftDirective, issueDirective } from './play-directive.js';
import { enterReference, linkDocuments } from './play-document.js';
import { playRating } from './play-rating.js';
import { playReview } from './play-review.js';
import type { StoryIds } from './story-ids.js';
import type { StoryOffice, UseCase } from './story-office.js';

/** What steps are played with. */
export interface Stage {
  readonly office: StoryOffice;
  readonly ids: StoryIds;
  readonly evidence: EvidencePool;
}

/** One step, given to the use case that a person would have used. @throws Refusal */
export async function playStep(stage: Stage, step: StoryStep): Promise<void> {
  const { office, ids } = stage;
  const act = new Acts(stage, step);
  switch (step.do) {
    case 'found':
      return found(stage, step);
    case 'calendar':
      for (const [index, command] of calendarCommands(step.year).entries()) {
        await act.as(act.named(), EditCalendar, command, index);
      }
      return;
    case 'register-people':
      for (const { unitCode, ...person } of step.people) {
        const data = { ...person, unitId: unitIdOf(unitCode), email: null };
        await act.as(act.named(), RegisterUser, data, person.login);
      }
      return;
    case 'draft':
      return draftDirective(act, ids, step.directive);
    case 'issue':
      return issueDirective(act, ids, step.directive);
    case 'recall': {
      const directiveId = ids.directive(step.directive.key);
      return act.as(act.named(), RecallDirective, { directiveId, reason: step.reason });
    }
    case 'acknowledge':
      return act.asDoer(AcknowledgeAssignment, step.of, {});
    case 'refuse':
      return act.asDoer(RefuseAssignment, step.of, { reason: step.reason });
    case 'share': {
      const { lastDay } = step;
      const shares = step.units.map((code) => ({ unitId: unitIdOf(code), content: null, lastDay }));
      return act.asDoer(CascadeAssignment, step.of, { shares });
    }
    case 'report':
      return act.asDoer(SubmitReport, step.of, act.report(step.report));
    case 'ask-extension':
      return act.asDoer(RequestExtension, step.of, { reason: step.reason, lastDay: step.lastDay });
    case 'return':
      return act.asGiver(ReturnReport, step.of, { reason: step.reason });
    case 'accept':
      return act.asGiver(AcceptReport, step.of, { remark: null });
    case 'grant-extension':
      return act.asGiver(GrantExtension, step.of, { lastDay: null });
    case 'deny-extension':
      return act.asGiver(DenyExtension, step.of, { reason: step.reason });
    case 'suspend':
      return act.asGiver(SuspendAssignment, step.of, { reason: step.reason });
    case 'resume':
      return act.asGiver(ResumeAssignment, step.of, {});
    case 'withdraw':
      return act.asGiver(WithdrawAssignment, step.of, { reason: step.reason });
    case 'programme':
    case 'plan-check':
    case 'open-check':
    case 'find':
    case 'conclude-check':
    case 'demand-remedy':
    case 'close-check':
      return playCheck(act, ids, step);
    case 'draft-decree':
      return draftDecree(act, ids, step.decree);
    case 'adopt-decree':
      return adoptDecree(act, ids, step.decree);
    case 'decide-succession': {
      const { decree, from, to, text } = step.decision;
      const passing = { fromUnitId: unitIdOf(from), toUnitId: unitIdOf(to), assignmentIds: null, number: null, text };
      return act.as(act.named(), DecideSuccession, { decreeId: ids.decree(decree), ...passing });
    }
    case 'report-jointly': {
      const [first] = step.of;
      const assignmentIds = step.of.map((of) => ids.assignment(of));
      return act.as(act.officerOf(first!.unit), SubmitJointReport, { assignmentIds, ...act.report(step.report) });
    }
    case 'enter-reference':
      return enterReference(act, step.reference);
    case 'link':
      return linkDocuments(act, ids, step.link);
    case 'order': {
      const { key, step: ordered, of } = step.order;
      const assignmentIds = of.map((one) => ids.assignment(one));
      return act.as(act.named(), OrderSteps, { orderId: ids.order(key), step: ordered, assignmentIds });
    }
    case 'undo-order':
      return act.as(act.named(), UndoOrder, { orderId: ids.order(step.order), reason: step.reason });
    case 'open-round':
    case 'self-rate':
    case 'appraise':
    case 'decide-rating':
    case 'close-round':
    case 'commend':
      return playRating(act, step);
    case 'open-review':
    case 'conclude-review':
      return playReview(act, ids, step);
    case 'open-periods':
      return office.openPeriods();
    case 'pass-on':
      return office.passOn();
    case 'chase':
      return office.chase();
    default:
      return unreachable(step);
  }
}

/** Units, groups, the administrator and then everybody else, and the terms of the committee. */
async function found({ office, ids }: Stage, { key, register }: Extract<StoryStep, { do: 'found' }>): Promise<void> {
  const { units, unitGroups, people, terms } = register;
  await office.enter({ units, unitGroups });
  const system = { userId: 'system', unitId: unitIdOf('VPTU'), role: 'system' };
  for (const { unitCode, ...person } of people) {
    const data = { ...person, unitId: unitIdOf(unitCode), email: null };
    await office.as(system, RegisterUser, data, { commandId: ids.command(key, person.login) });
  }
  for (const { unitCode, ...term } of terms) {
    const data = { ...term, unitId: unitIdOf(unitCode) };
    await office.as(system, SetCommitteeTerm, data, { commandId: ids.command(key, term.termId) });
  }
}

/** Who takes a step, and under which command. */
export class Acts {
  constructor(
    private readonly stage: Stage,
    private readonly step: StoryStep,
  ) {}

  /** The one whom the step names. */
  named(): Actor {
    return this.stage.office.organisation.person(userIdOf(this.step.by ?? 'quantri'));
  }

  /** Whoever acts for a unit now. */
  officerOf(unit: string): Actor {
    return this.stage.office.organisation.officerOf(unitIdOf(unit));
  }

  as<Data extends object>(actor: Actor, useCase: UseCase<Data>, data: NoInfer<Data>, part?: string | number) {
    const { key, happenedAt } = this.step;
    return this.stage.office.as(actor, useCase, data, { commandId: this.stage.ids.command(key, part), happenedAt });
  }

  asDoer<Data extends { readonly assignmentId: string }>(
    useCase: UseCase<Data>,
    of: AssignmentAt,
    data: NoInfer<Omit<Data, 'assignmentId'>>,
  ): Promise<void> {
    return this.asParty('unitId', useCase, of, data);
  }

  asGiver<Data extends { readonly assignmentId: string }>(
    useCase: UseCase<Data>,
    of: AssignmentAt,
    data: NoInfer<Omit<Data, 'assignmentId'>>,
  ): Promise<void> {
    return this.asParty('giverUnitId', useCase, of, data);
  }

  report({ narrative, indicators, evidence }: Extract<StoryStep, { do: 'report' }>['report']) {
    const file = evidence === null ? undefined : this.stage.evidence.files[evidence];
    return { narrative, indicators, evidence: file ? [{ sha256: file.sha256, name: file.name }] : [] };
  }

  /** The unit that is the party now: after a reform that is its successor. */
  private asParty<Data extends { readonly assignmentId: string }>(
    party: 'unitId' | 'giverUnitId',
    useCase: UseCase<Data>,
    of: AssignmentAt,
    data: Omit<Data, 'assignmentId'>,
  ): Promise<void> {
    const { office, ids } = this.stage;
    const assignmentId = ids.assignment(of);
    const terms = office.standing.stateOf(assignmentId)?.terms;
    if (!terms) throw new AssignmentUnknown(assignmentId);
    const actor = this.step.by ? this.named() : office.organisation.officerOf(terms[party]);
    return this.as(actor, useCase, { ...data, assignmentId } as NoInfer<Data>);
  }
}
