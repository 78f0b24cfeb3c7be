import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dateOf,
  UnitUnknown,
  type AssignmentCommand,
  type AssignmentState,
  type LocalDate,
  type TransferFacts,
  type UnitTree,
} from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { committeeOf } from '../authorisation/ability.js';
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
    const on = dateOf(command.meta.occurredAt);
    return this.decisions.carryOut('transfer', command, (state): AssignmentCommand => {
      const to = unitToPassTo(tree, toUnitId, on, state);
      const fromUnitId = state.terms?.unitId ?? '';
      const data = { assignmentId, fromUnitId, toUnitId, reason: { kind: 'decision' as const, ...reason } };
      return { type: 'TransferAssignment', data, to };
    });
  }
}

/** What the rule asks of the unit that something passes to. @throws UnitUnknown */
export function unitToPassTo(
  tree: UnitTree,
  unitId: string,
  on: LocalDate,
  { terms }: Pick<AssignmentState, 'terms'>,
): TransferFacts {
  const unit = tree.get(unitId);
  if (!unit) throw new UnitUnknown(unitId);
  const inReach = terms !== null && tree.isWithin(unitId, committeeOf(terms.giverUnitId, tree));
  return { unitName: unit.name, exists: tree.existsOn(unitId, on), inReach };
}
