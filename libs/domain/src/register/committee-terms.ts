import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import { localDate, type LocalDate } from '../calendar/local-date.js';
import { TermEndsBeforeStart, TermHasNumbers, TermNotOfCommittee, TermOverlaps, TermUnknown } from './refusals.js';

/** The time between two congresses of a committee; its documents are numbered anew in each. */
export interface CommitteeTerm {
  readonly unitId: string;
  readonly termId: string;
  readonly name: string;
  readonly startsOn: LocalDate;
  /** Last day; null for one whose end is not known yet. */
  readonly endsOn: LocalDate | null;
}

export type CommitteeTermEvent =
  | DomainEvent<'CommitteeTermDeclared.v1', CommitteeTerm>
  | DomainEvent<'CommitteeTermRemoved.v1', { readonly unitId: string; readonly termId: string }>;

/** That a unit is an organ of a committee, by their names: its numbers stand in the committee's registers. */
export interface OrganOf {
  readonly unit: string;
  readonly committee: string;
  readonly committeeId: string;
}

export type CommitteeTermCommand =
  | {
      readonly type: 'SetCommitteeTerm';
      readonly data: CommitteeTerm;
      /** null for a unit that has registers of its own. */
      readonly organOf: OrganOf | null;
    }
  | {
      readonly type: 'RemoveCommitteeTerm';
      readonly data: { readonly unitId: string; readonly termId: string };
      /** How many numbers were taken in the term. */
      readonly numbers: number;
      /** It is taken out although there are some. */
      readonly confirmed: boolean;
    };

/** A committee's terms by id. */
export type CommitteeTerms = ReadonlyMap<string, CommitteeTerm>;

/** The terms of one committee, as an administrator keeps them. Numbers given out stay when they change. */
export const committeeTerms: Decider<CommitteeTermCommand, CommitteeTerms, CommitteeTermEvent> = {
  initialState: new Map(),
  decide: (command, state) => {
    switch (command.type) {
      case 'SetCommitteeTerm':
        return set(command, state);
      case 'RemoveCommitteeTerm': {
        const { data, numbers, confirmed } = command;
        const term = state.get(data.termId);
        if (!term) throw new TermUnknown(data.termId);
        if (numbers > 0 && !confirmed) throw new TermHasNumbers(term.name, numbers);
        return [{ type: 'CommitteeTermRemoved.v1', data }];
      }
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'CommitteeTermDeclared.v1':
        return new Map([...state, [event.data.termId, event.data]]);
      case 'CommitteeTermRemoved.v1':
        return new Map([...state].filter(([termId]) => termId !== event.data.termId));
      default:
        return unreachable(event);
    }
  },
};

/** The term that a day lies in; null where none is kept for it. */
export function termOn(terms: Iterable<CommitteeTerm>, day: LocalDate): CommitteeTerm | null {
  for (const term of terms) if (isWithinTerm(day, term)) return term;
  return null;
}

export function isWithinTerm(
  day: LocalDate,
  { startsOn, endsOn }: Pick<CommitteeTerm, 'startsOn' | 'endsOn'>,
): boolean {
  return startsOn <= day && (endsOn === null || day <= endsOn);
}

export const termsStream = (unitId: string): string => `terms-${unitId}`;

type SetTerm = Extract<CommitteeTermCommand, { type: 'SetCommitteeTerm' }>;

function set({ data: term, organOf }: SetTerm, state: CommitteeTerms): readonly CommitteeTermEvent[] {
  if (organOf) throw new TermNotOfCommittee(organOf.unit, organOf.committee, organOf.committeeId);
  const { termId, name, startsOn, endsOn } = term;
  localDate(startsOn);
  if (endsOn !== null && localDate(endsOn) < startsOn) throw new TermEndsBeforeStart(name, startsOn, endsOn);
  for (const other of state.values()) {
    if (other.termId === termId) continue;
    const apart = (endsOn !== null && endsOn < other.startsOn) || (other.endsOn !== null && other.endsOn < startsOn);
    if (!apart) throw new TermOverlaps(name, other.name, other.startsOn, other.endsOn);
  }
  const known = state.get(termId);
  const same = known?.name === name && known.startsOn === startsOn && known.endsOn === endsOn;
  return same ? [] : [{ type: 'CommitteeTermDeclared.v1', data: term }];
}
