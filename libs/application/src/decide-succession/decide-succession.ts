import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decree, decreeStream, UnitUnknown, type SuccessionDecision } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { namedAssignments } from './named-assignments.js';

/** A person says what of a divided or dissolved unit passes to whom: single assignments, or everything that is left. */
export class DecideSuccession extends ApplicationCommand<SuccessionDecision> {}

@CommandHandler(DecideSuccession)
export class DecideSuccessionHandler implements ICommandHandler<DecideSuccession> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly authority: Authority,
  ) {}

  async execute({ data, meta, options }: DecideSuccession): Promise<Decision> {
    const [{ tree }, rights] = await Promise.all([this.organisation.present(), this.authority.rightsOf(meta.actor)]);
    if (!tree.get(data.fromUnitId)) throw new UnitUnknown(data.fromUnitId);
    // A committee above the old unit decides; the unit itself does not.
    rights.demand('decide-succession', 'Unit', { path: tree.superiorsOf(data.fromUnitId) });
    const { successors } = tree.get(data.fromUnitId)?.succession ?? {};
    // Of a dissolved unit the decree names no successor: nobody burdens units outside his own reach with it.
    if (successors?.length === 0) {
      rights.demand('decide-succession', 'Unit', { path: [data.toUnitId, ...tree.superiorsOf(data.toUnitId)] });
    }
    const named = await namedAssignments(this.store, data.assignmentIds ?? []);
    const command = { type: 'DecideSuccession', data, tree, named } as const;
    return decideAndAppend(this.store, decree, decreeStream(data.decreeId), command, meta, options);
  }
}
