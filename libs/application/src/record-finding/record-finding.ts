import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { concernedUnit, dateOf, type FindingWeight } from '#domain';
import { deriveId, type Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { CheckDecisions } from '../checks/check-decisions.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { FoundReferences, type NamedReference } from './found-references.js';

/** What the team found at a unit, with what proves it. */
export class RecordFinding extends ApplicationCommand<{
  readonly checkId: string;
  readonly unitId: string;
  readonly weight: FindingWeight;
  readonly text: string;
  readonly references: readonly NamedReference[];
}> {}

/** The same command records the same finding. */
export const findingIdOf = (commandId: string): string => deriveId('finding', commandId);

@CommandHandler(RecordFinding)
export class RecordFindingHandler implements ICommandHandler<RecordFinding> {
  constructor(
    private readonly decisions: CheckDecisions,
    private readonly references: FoundReferences,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  execute(command: RecordFinding): Promise<Decision> {
    const { data, meta } = command;
    return this.decisions.carryOut(command, async ({ plan }) => {
      const { tree } = await this.organisation.present();
      const unit = concernedUnit(plan.unitIds, data.unitId, tree, dateOf(meta.occurredAt));
      const references = await this.references.of(plan, data.references, meta.occurredAt);
      const findingId = findingIdOf(meta.commandId);
      return { type: 'RecordFinding', data: { ...data, findingId, references }, unit };
    });
  }
}
