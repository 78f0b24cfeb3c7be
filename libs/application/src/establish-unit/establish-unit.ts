import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { localDate, rootBeside, unit, unitStream, type NewUnit, type Unit, type UnitEvent } from '#domain';
import { fold, type Decision, type EventStore } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** A unit enters the register. */
export class EstablishUnit extends ApplicationCommand<NewUnit> {}

@CommandHandler(EstablishUnit)
export class EstablishUnitHandler implements ICommandHandler<EstablishUnit> {
  constructor(
    private readonly decisions: AdministrativeDecisions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async execute(command: EstablishUnit): Promise<Decision> {
    const { data } = command;
    localDate(data.establishedOn);
    const establish = { type: 'EstablishUnit', data, ...(await this.standingOf(data)) } as const;
    return this.decisions.carryOut(command, unit, unitStream(data.unitId), establish);
  }

  private async standingOf(data: NewUnit) {
    const { parentId } = data;
    // Asked of the log and not of the tree: a register is imported faster than the tree follows.
    const history = parentId === null ? [] : await this.store.readStream(unitStream(parentId));
    const superior = fold(unit, history as unknown as UnitEvent[]);
    // A moment old is enough of it, and all that an import of thousands can wait for: it looks at its codes before it begins.
    const alike = (await this.organisation.tree()).alike(data);
    return { superior, alike, head: parentId === null ? await this.headBeside(data) : null };
  }

  /** Of the tree, which a register of hundreds of units changes with every step: asked only for what may come to its head. */
  private async headBeside(data: NewUnit): Promise<string | null> {
    const { tree } = await this.organisation.present();
    const stands = ({ dissolvedOn }: Unit) => !dissolvedOn || data.establishedOn < dissolvedOn;
    return rootBeside(data, tree.all(), stands)?.name ?? null;
  }
}
