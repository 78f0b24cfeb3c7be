import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { checkProgramme, programmeIdOf, programmeStream, type CheckProgramme } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** What an inspecting unit means to check in one year; said again, it replaces what was said. */
export class DeclareCheckProgramme extends ApplicationCommand<Omit<CheckProgramme, 'programmeId'>> {}

@CommandHandler(DeclareCheckProgramme)
export class DeclareCheckProgrammeHandler implements ICommandHandler<DeclareCheckProgramme> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
  ) {}

  async execute({ data, meta, options }: DeclareCheckProgramme): Promise<Decision> {
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('inspect', 'Check', { inspectorUnitIds: [data.unitId] });
    const programmeId = programmeIdOf(data.unitId, data.year);
    const command = { type: 'DeclareCheckProgramme', data: { ...data, programmeId } } as const;
    return decideAndAppend(this.store, checkProgramme, programmeStream(programmeId), command, meta, options);
  }
}
