import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { localDate, unit, unitStream, type LocalDate, type UnitEvent } from '#domain';
import { fold, type Decision, type EventStore } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** The unit is no more from a day on; its history stays. */
export class DissolveUnit extends ApplicationCommand<{ readonly unitId: string; readonly on: LocalDate }> {}

@CommandHandler(DissolveUnit)
export class DissolveUnitHandler implements ICommandHandler<DissolveUnit> {
  constructor(
    private readonly decisions: AdministrativeDecisions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async execute(command: DissolveUnit): Promise<Decision> {
    const { data } = command;
    localDate(data.on);
    const dissolve = { type: 'DissolveUnit', data, left: await this.unitsLeft(data) } as const;
    return this.decisions.carryOut(command, unit, unitStream(data.unitId), dissolve);
  }

  private async unitsLeft({ unitId, on }: DissolveUnit['data']): Promise<string[]> {
    const { tree } = await this.organisation.present();
    const left: string[] = [];
    for (const child of tree.childrenOf(unitId)) {
      // Asked of the log as well: who ends the units below one after another does not wait for the tree.
      const now = fold(unit, (await this.store.readStream(unitStream(child.unitId))) as unknown as UnitEvent[]);
      if (now?.parentId === unitId && (!now.dissolvedOn || on < now.dissolvedOn)) left.push(now.name);
    }
    return left;
  }
}
