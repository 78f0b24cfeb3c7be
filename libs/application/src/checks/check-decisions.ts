import { Inject, Injectable } from '@nestjs/common';
import {
  check,
  checkStream,
  CheckUnknown,
  dateOf,
  type CheckCommand,
  type CheckEvent,
  type CheckPlan,
  type CheckState,
} from '#domain';
import { decideAndAppend, fold, type Decision, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from '../application-command.js';
import { followsPeople } from '../authorisation/ability.js';
import { Authority } from '../authorisation/authority.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { inspectorsOf } from './check-actions.js';

/** The way of every command to a check: the right of its inspectors, the rule, then the log. */
@Injectable()
export class CheckDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** The check as it is now, for what must be looked up before its command is made. */
  async known(checkId: string): Promise<CheckState & { readonly plan: CheckPlan }> {
    const { plan, ...state } = fold(
      check,
      (await this.store.readStream(checkStream(checkId))) as unknown as CheckEvent[],
    );
    if (!plan) throw new CheckUnknown(checkId);
    return { ...state, plan };
  }

  async carryOut<Data extends { readonly checkId: string }>(
    asked: ApplicationCommand<Data>,
    commandOf: (state: CheckState & { readonly plan: CheckPlan }) => CheckCommand | Promise<CheckCommand>,
  ): Promise<Decision> {
    const { data, meta } = asked;
    const known = await this.known(data.checkId);
    const rights = await this.authority.rightsOf(meta.actor);
    const { inspectorUnitId } = known.plan;
    // Where the inspecting unit was merged into another, its checks go on there.
    const tree = await this.organisation.tree();
    const inspectorUnitIds = inspectorsOf(inspectorUnitId, tree, dateOf(meta.occurredAt));
    rights.demand('inspect', 'Check', { inspectorUnitIds });
    return this.append(asked, await commandOf(known));
  }

  async append({ data, meta, options }: ApplicationCommand<{ checkId: string }>, command: CheckCommand) {
    const stream = checkStream(data.checkId);
    return decideAndAppend(this.store, check, stream, command, meta, { ...options, follows: followsPeople });
  }
}
