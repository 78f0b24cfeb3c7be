import { Inject, Injectable } from '@nestjs/common';
import { decideAndAppend, type Decider, type Decision, type DomainEvent, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** The way of every command that keeps the record of a document: the right of its owner, the rule, then the log. */
@Injectable()
export class DocumentDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
  ) {}

  async carryOut<Command, State, Event extends DomainEvent>(
    { meta, options }: ApplicationCommand<object>,
    ownerUnitId: string,
    decider: Decider<Command, State, Event>,
    stream: string,
    command: Command,
  ): Promise<Decision> {
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('keep', 'Document', { ownerUnitId });
    return decideAndAppend(this.store, decider, stream, command, meta, options);
  }
}
