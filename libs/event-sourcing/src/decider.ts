import type { DomainEvent } from './event.js';

/**
 * A business rule as three pure values: no clock, no randomness, no mutation, no await.
 * `decide` throws a {@link Refusal} where the rule says no and answers `[]` where nothing is left to do.
 */
export interface Decider<Command, State, Event extends DomainEvent> {
  readonly initialState: State;
  readonly decide: (command: Command, state: State) => readonly Event[];
  readonly evolve: (state: State, event: Event) => State;
}

/** Folds a history into the state that the next decision is made on. */
export function fold<State, Event extends DomainEvent>(
  decider: Decider<never, State, Event>,
  events: Iterable<Event>,
): State {
  let state = decider.initialState;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}

/** Makes a forgotten case of a switch a compile error. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
