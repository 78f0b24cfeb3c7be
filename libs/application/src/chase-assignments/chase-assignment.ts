import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assignment, assignmentStream, type AssignmentState, type Rung, type Told } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** A rung of the ladder was found due for one assignment; whether it still applies is decided on the log. */
export class ChaseAssignment extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly rung: Rung;
  readonly dueAt: string;
  readonly tells: readonly Told[];
}> {}

@CommandHandler(ChaseAssignment)
export class ChaseAssignmentHandler implements ICommandHandler<ChaseAssignment> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async execute({ data, meta, options }: ChaseAssignment): Promise<Decision> {
    const tree = await this.organisation.tree();
    const withSuperior = ({ terms }: AssignmentState) => {
      const superiorUnitId = terms && tree.superiorOf(terms.unitId);
      return { type: 'ChaseAssignment', data: { ...data, superiorUnitId } } as const;
    };
    return decideAndAppend(this.store, assignment, assignmentStream(data.assignmentId), withSuperior, meta, options);
  }
}
