import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dateOf,
  type DirectiveCommand,
  type DirectiveEvent,
  type DirectiveState,
  type RegisteredNumber,
  type UnitTree,
} from '#domain';
import { Refusal, type Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DirectiveDecisions } from '../directive-decisions.js';
import { registeredNumber } from '../number-register/numbered.js';
import { doubleFor, NumberDesk } from '../number-register/number-desk.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { REPORT_RULES, type ReportRules } from '../ports/report-rules.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';
import { reportObstacles } from '../report-schedule/report-obstacles.js';
import { resolveTasks } from './resolve-tasks.js';

/** Issues the draft: addressees become the units they are on that day, deadlines days on the calendar in force. */
export class IssueDirective extends ApplicationCommand<{
  readonly directiveId: string;
  /** Why it is issued under a number that another document of the term has; absent, that is refused. */
  readonly doubleNumberReason?: string | null;
}> {}

@CommandHandler(IssueDirective)
export class IssueDirectiveHandler implements ICommandHandler<IssueDirective> {
  constructor(
    private readonly decisions: DirectiveDecisions,
    private readonly numbers: NumberDesk,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    @Inject(REPORT_RULES) private readonly rules: ReportRules,
  ) {}

  async execute(command: IssueDirective): Promise<Decision> {
    const { directiveId } = command.data;
    const [{ tree, groups }, calendar] = await Promise.all([this.organisation.present(), this.time.calendar()]);
    const issuedOn = dateOf(command.meta.occurredAt);
    const seen: { status: DirectiveState['status'] } = { status: 'none' };
    const resolving = ({ content, status }: DirectiveState): DirectiveCommand => {
      seen.status = status;
      const inForce = { tree, groups, calendar, policy: this.time.deadlinePolicy };
      const { resolved, obstacles } = resolveTasks(content, issuedOn, inForce);
      const [obstacle] = [...obstacles, ...reportObstacles(content, issuedOn, this.rules.days)];
      if (obstacle && status === 'draft') throw obstacle.refusal;
      return { type: 'IssueDirective', data: { directiveId, issuedOn, resolved } };
    };
    const tried = await this.decisions.tryOut('issue', command, resolving);
    const number = tried.repeated ? null : numberOf(tried, tree);
    if (!number) return this.decisions.carryOut('issue', command, resolving);
    const taken = await this.numbers.take(number, doubleFor(command.data.doubleNumberReason), command.meta);
    try {
      return await this.decisions.carryOut('issue', command, resolving);
    } catch (refusal) {
      // It changed in between. Whoever is stopped before this line finds the number taken by this directive already.
      // Whoever issued it meanwhile did so under this number, which stays with it.
      const wasIssued = seen.status === 'issued' || seen.status === 'recalled';
      if (taken && !wasIssued && refusal instanceof Refusal) await this.numbers.release(number, command.meta);
      throw refusal;
    }
  }
}

function numberOf({ events }: Decision, tree: UnitTree): RegisteredNumber | null {
  const [issued] = events as readonly DirectiveEvent[];
  if (issued?.type !== 'DirectiveIssued.v1') return null;
  const { directiveId, number } = issued.data;
  return registeredNumber({ ...issued.data, documentId: directiveId, documentKind: 'directive', symbol: number }, tree);
}
