import { deriveId, unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import { localDate, yearOf, type LocalDate } from '../calendar/local-date.js';
import { isSame } from '../directive/same.js';
import { CheckUntitled, ProgrammeApprovedTooLate } from './refusals.js';

/** What an inspecting unit means to look at in one year. The checks in it name it. */
export interface CheckProgramme {
  readonly programmeId: string;
  readonly unitId: string;
  readonly year: number;
  readonly title: string;
  /** The decision that approves it; null while it is prepared. */
  readonly approval: { readonly number: string; readonly on: LocalDate } | null;
}

export type CheckProgrammeEvent = DomainEvent<'CheckProgrammeDeclared.v1', CheckProgramme>;

export interface CheckProgrammeCommand {
  readonly type: 'DeclareCheckProgramme';
  readonly data: CheckProgramme;
}

/** null: none yet. */
export type CheckProgrammeState = CheckProgramme | null;

export const checkProgramme: Decider<CheckProgrammeCommand, CheckProgrammeState, CheckProgrammeEvent> = {
  initialState: null,
  decide: (command, state) => {
    switch (command.type) {
      case 'DeclareCheckProgramme': {
        const { data } = command;
        if (data.title.trim() === '') throw new CheckUntitled();
        const { approval, year } = data;
        if (approval && yearOf(localDate(approval.on)) > year) throw new ProgrammeApprovedTooLate(year, approval.on);
        return state && isSame(state, data) ? [] : [{ type: 'CheckProgrammeDeclared.v1', data }];
      }
      default:
        return unreachable(command.type);
    }
  },
  evolve: (_state, event) => event.data,
};

/** One programme a unit and year. */
export const programmeIdOf = (unitId: string, year: number): string => deriveId('check-programme', unitId, year);

export const programmeStream = (programmeId: string): string => `programme-${programmeId}`;
