import { Inject, Injectable } from '@nestjs/common';
import {
  assignment,
  assignmentStream,
  AssignmentUnknown,
  RemedyVerifiedByInspector,
  type AssignmentCommand,
  type AssignmentState,
} from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from './application-command.js';
import { followsPeople } from './authorisation/ability.js';
import type { Action } from './authorisation/actions.js';
import { Authority } from './authorisation/authority.js';
import { EVENT_STORE } from './ports/tokens.js';

/** Steps by which it is said whether a remedial demand is met. */
const VERIFYING: ReadonlySet<Action> = new Set(['accept', 'return']);

/** The way of every command to an assignment: rights on what it is now, then the rule, then the log. */
@Injectable()
export class AssignmentDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
  ) {}

  async carryOut<Data extends { readonly assignmentId: string }>(
    action: Action,
    { data, meta, options }: Pick<ApplicationCommand<Data>, 'data' | 'meta' | 'options'>,
    command: AssignmentCommand | ((state: AssignmentState) => AssignmentCommand),
  ): Promise<Decision> {
    const rights = await this.authority.rightsOf(meta.actor);
    const demanded = (state: AssignmentState): AssignmentCommand => {
      if (!state.terms) throw new AssignmentUnknown(data.assignmentId);
      // Who judges all else that his office gave is told whose this is to judge.
      const isForInspectors = state.terms.remedy && VERIFYING.has(action);
      if (isForInspectors && !rights.may(action, 'Assignment', state.terms)) throw new RemedyVerifiedByInspector();
      rights.demand(action, 'Assignment', state.terms);
      return typeof command === 'function' ? command(state) : command;
    };
    return decideAndAppend(this.store, assignment, assignmentStream(data.assignmentId), demanded, meta, {
      follows: followsPeople,
      ...options,
    });
  }
}
