import { Inject, Injectable } from '@nestjs/common';
import { unitStream, UnitUnknown } from '#domain';
import { decideAndAppend, type Decider, type Decision, type DomainEvent, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from './application-command.js';
import { Authority } from './authorisation/authority.js';
import { EVENT_STORE } from './ports/tokens.js';

/** The way of every command of an administrator: his right, the units it mentions, the rule, then the log. */
@Injectable()
export class AdministrativeDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
  ) {}

  async carryOut<Command, State, Event extends DomainEvent>(
    { meta, options }: ApplicationCommand<object>,
    decider: Decider<Command, State, Event>,
    stream: string,
    command: Command,
    mentionedUnitIds: readonly string[] = [],
  ): Promise<Decision> {
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('administer', 'System', {});
    for (const unitId of new Set(mentionedUnitIds)) {
      // Asked of the log and not of the tree: a register is imported faster than the tree follows.
      if ((await this.store.readStream(unitStream(unitId))).length === 0) throw new UnitUnknown(unitId);
    }
    return decideAndAppend(this.store, decider, stream, command, meta, options);
  }
}
