import { expect } from '@jest/globals';
import { fold, type Decider, type DomainEvent, type Refusal } from '#event-sourcing';

type RefusalClass = abstract new (...args: never[]) => Refusal;

/** What is expected of a command. */
export interface Outcome<Event extends DomainEvent, State> {
  /** Exactly these events, in this order. */
  thenRecords(...events: readonly Event[]): void;
  /** Nothing is left to do: no event, no refusal. */
  thenNothing(): void;
  /** The rule says no, with a refusal of this class; `fields`, where given, are among its fields. */
  thenRefuses(refusal: RefusalClass, fields?: Readonly<Record<string, unknown>>): void;
  /** Looks at the state after the command. */
  thenState(look: (state: State) => void): void;
  /** The events themselves, for a history that goes on. */
  events(): readonly Event[];
}

export interface Given<Command, State, Event extends DomainEvent> {
  (...history: readonly Event[]): { when(command: Command): Outcome<Event, State> };
}

/**
 * Specs of a decider that read like its rules:
 * `given(assignmentGiven(), acknowledged()).when(submitReport({ evidence: [] })).thenRefuses(EvidenceMissing)`.
 */
export function specOf<Command, State, Event extends DomainEvent>(
  decider: Decider<Command, State, Event>,
): Given<Command, State, Event> {
  return (...history) => ({
    when: (command) => {
      const before = fold(decider as Decider<never, State, Event>, history);
      const decide = () => decider.decide(command, before);
      return {
        thenRecords: (...events) => expect(decide()).toEqual(events),
        thenNothing: () => expect(decide()).toEqual([]),
        thenRefuses: (refusal, fields) => {
          const error = thrownBy(decide);
          expect(error).toBeInstanceOf(refusal);
          if (fields) expect((error as Refusal).fields).toMatchObject(fields);
        },
        thenState: (look) => look(fold(decider as Decider<never, State, Event>, [...history, ...decide()])),
        events: decide,
      };
    },
  });
}

function thrownBy(work: () => unknown): unknown {
  let result: unknown;
  try {
    result = work();
  } catch (error) {
    return error;
  }
  throw new Error(`No refusal, but ${JSON.stringify(result)}`);
}
