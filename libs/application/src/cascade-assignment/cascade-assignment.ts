import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  cascadedAssignmentIdOf,
  ChildDeadlinePast,
  dateOf,
  deadlineFrom,
  UnitUnknown,
  type AssignmentCommand,
  type AssignmentState,
  type LocalDate,
  type ShareFacts,
} from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';

/** The unit hands its assignment on to units below it; a share without `lastDay` has the parent's deadline. */
export class CascadeAssignment extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly shares: readonly {
    readonly unitId: string;
    readonly content: string | null;
    readonly lastDay: LocalDate | null;
  }[];
}> {}

@CommandHandler(CascadeAssignment)
export class CascadeAssignmentHandler implements ICommandHandler<CascadeAssignment> {
  constructor(
    private readonly decisions: AssignmentDecisions,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
  ) {}

  async execute(command: CascadeAssignment): Promise<Decision> {
    const { assignmentId } = command.data;
    const [{ tree }, calendar] = await Promise.all([this.organisation.present(), this.time.calendar()]);
    const today = dateOf(command.meta.occurredAt);
    const shares = command.data.shares.map(({ unitId, content, lastDay }) => ({
      assignmentId: cascadedAssignmentIdOf(assignmentId, unitId),
      unitId,
      content,
      // Taken as stated: moving a child's day to the next working day could carry it past the parent's.
      deadline: lastDay ? deadlineFrom({ kind: 'date', lastDay }, today, calendar, { moveToWorkingDay: false }) : null,
    }));
    const withFacts = ({ terms }: AssignmentState): AssignmentCommand => {
      const facts: Record<string, ShareFacts> = {};
      for (const { unitId, lastDay } of command.data.shares) {
        const unit = tree.get(unitId);
        if (!unit) throw new UnitUnknown(unitId);
        const isBelow = terms !== null && tree.isBelow(unitId, terms.unitId);
        if (lastDay && lastDay < today) throw new ChildDeadlinePast(unit.name, lastDay, today);
        facts[unitId] = { unitName: unit.name, isBelow, exists: tree.existsOn(unitId, today) };
      }
      return { type: 'CascadeAssignment', data: { assignmentId, shares }, facts };
    };
    return this.decisions.carryOut('cascade', command, withFacts);
  }
}
