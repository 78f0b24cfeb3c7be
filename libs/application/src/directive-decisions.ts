import { Inject, Injectable } from '@nestjs/common';
import { directive, directiveStream, DirectiveUnknown, type DirectiveCommand, type DirectiveState } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from './application-command.js';
import { followsPeople } from './authorisation/ability.js';
import type { Action } from './authorisation/actions.js';
import { Authority } from './authorisation/authority.js';
import { EVENT_STORE } from './ports/tokens.js';
import { unwritten } from './unwritten-store.js';

/** The way of every command to a drafted or issued directive: rights on what it is now, then the rule, then the log. */
@Injectable()
export class DirectiveDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
  ) {}

  /** The same without writing: refuses what would be refused, and answers what would be written. */
  tryOut<Data extends { readonly directiveId: string }>(
    action: Action,
    asked: ApplicationCommand<Data>,
    command: DirectiveCommand | ((state: DirectiveState) => DirectiveCommand),
  ): Promise<Decision> {
    return this.decide(unwritten(this.store), action, asked, command);
  }

  carryOut<Data extends { readonly directiveId: string }>(
    action: Action,
    asked: ApplicationCommand<Data>,
    command: DirectiveCommand | ((state: DirectiveState) => DirectiveCommand),
  ): Promise<Decision> {
    return this.decide(this.store, action, asked, command);
  }

  private async decide<Data extends { readonly directiveId: string }>(
    store: EventStore,
    action: Action,
    { data, meta, options }: ApplicationCommand<Data>,
    command: DirectiveCommand | ((state: DirectiveState) => DirectiveCommand),
  ): Promise<Decision> {
    const rights = await this.authority.rightsOf(meta.actor);
    const demanded = (state: DirectiveState): DirectiveCommand => {
      if (!state.ownerUnitId) throw new DirectiveUnknown(data.directiveId);
      const { issuerUnitId } = state.content;
      // A draft without an issuer may be tried by its owner, who is then told what is missing.
      const issuing = action === 'issue' ? state.ownerUnitId : null;
      rights.demand(action, 'Directive', { ownerUnitId: state.ownerUnitId, issuerUnitId: issuerUnitId ?? issuing });
      return typeof command === 'function' ? command(state) : command;
    };
    return decideAndAppend(store, directive, directiveStream(data.directiveId), demanded, meta, {
      ...options,
      follows: followsPeople,
    });
  }
}
