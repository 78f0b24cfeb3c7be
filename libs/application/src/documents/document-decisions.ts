import { Inject, Injectable } from '@nestjs/common';
import { decideAndAppend, type Decider, type Decision, type DomainEvent, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { unwritten } from '../unwritten-store.js';

type Asked<Command, State, Event extends DomainEvent> = readonly [
  asked: Pick<ApplicationCommand<object>, 'meta' | 'options'>,
  ownerUnitId: string,
  decider: Decider<Command, State, Event>,
  stream: string,
  command: Command,
];

/** The way of every command that keeps the record of a document: the right of its owner, the rule, then the log. */
@Injectable()
export class DocumentDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
  ) {}

  carryOut<Command, State, Event extends DomainEvent>(...asked: Asked<Command, State, Event>): Promise<Decision> {
    return this.decide(this.store, ...asked);
  }

  /** The same without writing: refuses what would be refused, and answers what would be written. */
  tryOut<Command, State, Event extends DomainEvent>(...asked: Asked<Command, State, Event>): Promise<Decision> {
    return this.decide(unwritten(this.store), ...asked);
  }

  private async decide<Command, State, Event extends DomainEvent>(
    store: EventStore,
    ...[{ meta, options }, ownerUnitId, decider, stream, command]: Asked<Command, State, Event>
  ): Promise<Decision> {
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('keep', 'Document', { ownerUnitId });
    return decideAndAppend(store, decider, stream, command, meta, options);
  }
}
