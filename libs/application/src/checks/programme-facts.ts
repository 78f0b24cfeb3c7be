import { Inject, Injectable } from '@nestjs/common';
import { checkProgramme, programmeStream, ProgrammeUnknown, type CheckProgrammeEvent } from '#domain';
import { fold, type EventStore } from '#event-sourcing';
import { EVENT_STORE } from '../ports/tokens.js';

/** What a plan must agree with of the programme that it names. */
@Injectable()
export class ProgrammeFacts {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** @throws ProgrammeUnknown */
  async of(programmeId: string | null) {
    if (programmeId === null) return null;
    const history = await this.store.readStream(programmeStream(programmeId));
    const programme = fold(checkProgramme, history as unknown as CheckProgrammeEvent[]);
    if (!programme) throw new ProgrammeUnknown(programmeId);
    return { year: programme.year, unitId: programme.unitId };
  }
}
