import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, UnitUnknown, type AssignmentCommand, type LocalDate, type UnitTree } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';

/** The giver passes an assignment on to another unit, by a decision that is stated with its number where it has one. */
export class TransferAssignment extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly toUnitId: string;
  readonly reason: { readonly number?: string; readonly text: string };
}> {}

@CommandHandler(TransferAssignment)
export class TransferAssignmentHandler implements ICommandHandler<TransferAssignment> {
  constructor(
    private readonly decisions: AssignmentDecisions,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async execute(command: TransferAssignment): Promise<Decision> {
    const { assignmentId, toUnitId, reason } = command.data;
    const { tree } = await this.organisation.present();
    const to = unitToPassTo(tree, toUnitId, dateOf(command.meta.occurredAt));
    return this.decisions.carryOut('transfer', command, ({ terms }): AssignmentCommand => {
      const fromUnitId = terms?.unitId ?? '';
      const data = { assignmentId, fromUnitId, toUnitId, reason: { kind: 'decision' as const, ...reason } };
      return { type: 'TransferAssignment', data, to };
    });
  }
}

/** What the rule asks of the unit that something passes to. @throws UnitUnknown */
export function unitToPassTo(tree: UnitTree, unitId: string, on: LocalDate) {
  const unit = tree.get(unitId);
  if (!unit) throw new UnitUnknown(unitId);
  return { unitName: unit.name, exists: tree.existsOn(unitId, on) };
}
