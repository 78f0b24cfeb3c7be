import { decideAndAppend, recordable, type Decision } from './decide-and-append.js';
import type { Decider } from './decider.js';
import type { CommandMeta, DomainEvent } from './event.js';
import { NO_STREAM, type EventStore } from './event-store.js';

/** A command that is expected to be the first of its stream. */
export interface NewStreamCommand<Command> {
  readonly stream: string;
  readonly command: Command;
  readonly meta: CommandMeta;
}

/**
 * Carries out many first commands in few round trips: decided on the initial state, appended to streams that
 * must not exist. Where one exists after all, that command alone goes the ordinary way. Safe to repeat.
 */
export async function decideAndAppendNew<Command, State, Event extends DomainEvent>(
  store: EventStore,
  decider: Decider<Command, State, Event>,
  commands: readonly NewStreamCommand<Command>[],
): Promise<Decision[]> {
  const decided = commands.map(({ stream, command, meta }) => {
    const events = decider.decide(command, decider.initialState);
    return { events, append: { stream, expectedRevision: NO_STREAM, events: recordable(events, meta) } };
  });
  const outcomes = await store.appendMany(decided.map(({ append }) => append));
  return Promise.all(
    commands.map(async ({ stream, command, meta }, index) => {
      const outcome = outcomes[index]!;
      if (!outcome.ok) return decideAndAppend(store, decider, stream, command, meta);
      const { events } = decided[index]!;
      const { revision, position } = outcome.appended;
      return { stream, revision, position: events.length > 0 ? position : null, events, repeated: false };
    }),
  );
}
