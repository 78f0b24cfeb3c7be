import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { GroupUnknown, localDate, UnitUnknown, type Correction, type UnitGroup, type UnitTree } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DirectiveDecisions } from '../directive-decisions.js';
import { demandOpenWording } from '../open-wording.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';

/** The clerk corrects the draft and fills in what the text left blank. */
export class CorrectDraft extends ApplicationCommand<{
  readonly directiveId: string;
  readonly correction: Correction;
}> {}

@CommandHandler(CorrectDraft)
export class CorrectDraftHandler implements ICommandHandler<CorrectDraft> {
  constructor(
    private readonly decisions: DirectiveDecisions,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async execute(command: CorrectDraft): Promise<Decision> {
    const { correction } = command.data;
    demandOpenWording([correction.title]);
    const { tree, groups } = await this.organisation.present();
    demandKnownUnits(correction, tree, groups);
    demandRealDates(correction);
    return this.decisions.carryOut('correct', command, { type: 'CorrectDraft', data: command.data });
  }
}

function demandKnownUnits(correction: Correction, tree: UnitTree, groups: ReadonlyMap<string, UnitGroup>): void {
  const { jointIssuerIds = [] } = correction;
  const unitIds = [correction.issuerUnitId, correction.followUp?.monitorUnitId, ...jointIssuerIds];
  for (const { addressees = [], coordinatorIds = [] } of correction.tasks ?? []) {
    unitIds.push(...coordinatorIds);
    for (const addressee of addressees) {
      if (addressee.kind === 'unit') unitIds.push(addressee.unitId);
      else if (!groups.has(addressee.groupId)) throw new GroupUnknown(addressee.groupId);
    }
  }
  for (const unitId of unitIds) if (unitId && !tree.get(unitId)) throw new UnitUnknown(unitId);
}

function demandRealDates({ documentDate, tasks }: Correction): void {
  if (documentDate) localDate(documentDate);
  for (const { deadline } of tasks ?? []) if (deadline?.kind === 'date') localDate(deadline.lastDay);
}
