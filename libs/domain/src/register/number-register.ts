import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import { isWithinTerm, type CommitteeTerm } from './committee-terms.js';
import { DoubleReasonMissing, NumberTakenAlready } from './refusals.js';

export const DOCUMENT_KINDS = ['directive', 'reference'] as const;
/** A directive of this system, or a document of another one that is only referred to. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A number in the register of one committee, one type and one organ: 17 of "17-CT/TU". */
export interface RegisteredNumber {
  readonly registerId: string;
  readonly documentId: string;
  readonly documentKind: DocumentKind;
  /** The committee whose register it is, whichever of its organs issued the document. */
  readonly unitId: string;
  readonly type: string;
  readonly organ: string;
  readonly ordinal: number;
  /** "a" of "17a-CT/TU"; empty for most. */
  readonly suffix: string;
  readonly symbol: string;
  readonly documentDate: LocalDate;
}

/** Says that a number is a double: of which documents, and why all the same. */
export interface DoubleNumber {
  readonly documentIds: readonly string[];
  /** null for a document of the past that only came to be known here. */
  readonly reason: string | null;
}

export type NumberRegisterEvent =
  | DomainEvent<
      'NumberTaken.v1',
      RegisteredNumber & { readonly termId: string | null; readonly double: DoubleNumber | null }
    >
  | DomainEvent<
      'NumberReleased.v1',
      {
        readonly registerId: string;
        readonly documentId: string;
        readonly documentKind?: DocumentKind;
        readonly unitId?: string;
      }
    >;

/** What becomes of a number that somebody has: it is refused, or taken all the same, by one who says why. */
export type Double = 'refused' | 'kept' | { readonly reason: string };

export type NumberRegisterCommand =
  | {
      readonly type: 'TakeNumber';
      readonly data: RegisteredNumber;
      /** The committee's term on the document's date; without one nothing can be told to be a double. */
      readonly term: CommitteeTerm | null;
      /** `kept` for a document of the past that only comes to be known here. */
      readonly double: Double;
    }
  | { readonly type: 'ReleaseNumber'; readonly data: { readonly registerId: string; readonly documentId: string } };

/** Numbers taken, by document. */
export type NumberRegister = ReadonlyMap<string, RegisteredNumber>;

export const numberRegister: Decider<NumberRegisterCommand, NumberRegister, NumberRegisterEvent> = {
  initialState: new Map(),
  decide: (command, state) => {
    switch (command.type) {
      case 'TakeNumber':
        return take(command, state);
      case 'ReleaseNumber': {
        const held = state.get(command.data.documentId);
        if (!held) return [];
        const { documentKind, unitId } = held;
        return [{ type: 'NumberReleased.v1', data: { ...command.data, documentKind, unitId } }];
      }
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'NumberTaken.v1':
        return new Map([...state, [event.data.documentId, event.data]]);
      case 'NumberReleased.v1':
        return new Map([...state].filter(([documentId]) => documentId !== event.data.documentId));
      default:
        return unreachable(event);
    }
  },
};

export const numbersStream = (registerId: string): string => `numbers-${registerId}`;

type Take = Extract<NumberRegisterCommand, { type: 'TakeNumber' }>;

function take({ data, term, double }: Take, state: NumberRegister): readonly NumberRegisterEvent[] {
  const held = state.get(data.documentId);
  if (held && isSameNumber(held, data) && held.documentDate === data.documentDate) return [];
  const inTerm = term ? [...state.values()].filter(({ documentDate }) => isWithinTerm(documentDate, term)) : [];
  const others = inTerm.filter(({ documentId }) => documentId !== data.documentId);
  const doubles = others.filter((other) => isSameNumber(other, data));
  const reason = typeof double === 'object' ? double.reason.trim() : null;
  if (reason === '') throw new DoubleReasonMissing();
  const [first] = doubles;
  if (term && first && double === 'refused') {
    throw new NumberTakenAlready(data.symbol, term.name, first.documentId, first.documentDate, nextOrdinal(others));
  }
  const known = first ? { documentIds: doubles.map(({ documentId }) => documentId), reason } : null;
  return [{ type: 'NumberTaken.v1', data: { ...data, termId: term?.termId ?? null, double: known } }];
}

const isSameNumber = (one: RegisteredNumber, other: RegisteredNumber) =>
  one.ordinal === other.ordinal && one.suffix === other.suffix;

/** After the highest that is taken: a gap below it may be a document that was never entered. */
export function nextOrdinal(taken: Iterable<Pick<RegisteredNumber, 'ordinal'>>): number {
  let highest = 0;
  for (const { ordinal } of taken) if (ordinal > highest) highest = ordinal;
  return highest + 1;
}

/** Numbers below the highest that nobody has, lowest first, `most` at most. */
export function gapsIn(taken: Iterable<Pick<RegisteredNumber, 'ordinal'>>, most: number): number[] {
  const known = new Set([...taken].map(({ ordinal }) => ordinal));
  const highest = nextOrdinal(taken) - 1;
  const gaps: number[] = [];
  for (let ordinal = 1; ordinal < highest && gaps.length < most; ordinal++) {
    if (!known.has(ordinal)) gaps.push(ordinal);
  }
  return gaps;
}
