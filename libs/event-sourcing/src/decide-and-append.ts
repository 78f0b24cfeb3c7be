import type { Decider } from './decider.js';
import { fold } from './decider.js';
import type { CommandMeta, DomainEvent, NewEvent, Position, RecordedEvent } from './event.js';
import { NO_STREAM, StaleRevision, type EventStore } from './event-store.js';
import { eventIdOf } from './ids.js';
import { CommandIdReused, HappenedTooEarly, StaleScreen, TooMuchContention } from './refusal.js';
import { resting } from './resting.js';
import { stopPoint } from './stop-point.js';
import { isTakenInTurns, takeTurn } from './stream-turns.js';

/** Enough for every honest race of processes on one stream; within a process its writers take turns. */
const MAX_ATTEMPTS = 12;

/** After so many attempts in vain other processes are let by, each time for up to so many milliseconds more. */
const BACK_OFF = { after: 2, step: 10 };

export interface Decision {
  readonly stream: string;
  /** Revision of the stream after the command; {@link NO_STREAM} when it still does not exist. */
  readonly revision: number;
  /** Position of the last event this command wrote; null when it wrote nothing. */
  readonly position: Position | null;
  /** Events this command wrote, now or at its first arrival. */
  readonly events: readonly DomainEvent[];
  /** True when the command had been carried out before and nothing was written now. */
  readonly repeated: boolean;
}

export interface DecideOptions {
  /** Revision the person's screen showed (If-Match); another one is refused. */
  readonly seenRevision?: number;
  /** Events that the command cannot have happened before; none unless told. */
  readonly follows?: (event: RecordedEvent) => boolean;
}

/** Two people's clocks, or two requests under way at once, may differ by so much, in milliseconds. */
const SAME_TIME = 60_000;

/**
 * Reads, stops if this command wrote here before, folds, decides, appends at the revision it read.
 * A command that depends on the state (who may give it, what it resolves to) is made from it, each time anew.
 * Decides again only when the revision went stale, a bounded number of times; from then on in turns with the others
 * of this process who write to the stream.
 * @throws Refusal from the decider, or StaleScreen, CommandIdReused, TooMuchContention
 */
export async function decideAndAppend<Command, State, Event extends DomainEvent>(
  store: EventStore,
  decider: Decider<Command, State, Event>,
  stream: string,
  command: Command | ((state: State) => Command),
  meta: CommandMeta,
  options: DecideOptions = {},
): Promise<Decision> {
  let endTurn = isTakenInTurns(store, stream) ? await takeTurn(store, stream) : null;
  try {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const decision = await attempted(store, decider, stream, command, meta, options);
      if (decision) return decision;
      endTurn ??= await takeTurn(store, stream);
      if (attempt > BACK_OFF.after) await resting(Math.random() * BACK_OFF.step * (attempt - BACK_OFF.after));
    }
  } finally {
    endTurn?.();
  }
  throw new TooMuchContention(stream, MAX_ATTEMPTS);
}

/** One attempt; null where the revision went stale meanwhile. */
async function attempted<Command, State, Event extends DomainEvent>(
  store: EventStore,
  decider: Decider<Command, State, Event>,
  stream: string,
  command: Command | ((state: State) => Command),
  meta: CommandMeta,
  options: DecideOptions,
): Promise<Decision | null> {
  const history = await store.readStream(stream);
  stopPoint('command:read');
  const earlier = writtenBy(meta, history);
  if (earlier) return { stream, ...earlier, repeated: true };

  const revision = history.at(-1)?.revision ?? NO_STREAM;
  const state = fold(decider as Decider<never, State, Event>, history as unknown as Iterable<Event>);
  // First what is asked for, which is where rights are looked at: who may not act is not told revisions.
  const asked = isFunction(command) ? command(state) : command;
  if (options.seenRevision !== undefined && options.seenRevision !== revision) {
    throw new StaleScreen(options.seenRevision, revision);
  }
  const events = decider.decide(asked, state);
  if (events.length === 0) return { stream, revision, position: null, events, repeated: false };
  demandOrder(meta, history, options);
  stopPoint('command:decided');
  try {
    const appended = await store.append({ stream, expectedRevision: revision, events: recordable(events, meta) });
    stopPoint('command:appended');
    // Another command under the same id, at the same instant, gives its events the same ids: to the store it is a
    // repeat. Only the log says whose events they are.
    if (meta.fingerprint && appended.repeated !== false) writtenBy(meta, await store.readStream(stream));
    return { stream, revision: appended.revision, position: appended.position, events, repeated: false };
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    return null;
  }
}

/** Gives each event the id by which a repeat of its command is recognised. */
export function recordable(events: readonly DomainEvent[], meta: CommandMeta): NewEvent[] {
  return events.map(({ type, data }, index) => ({ id: eventIdOf(meta.commandId, index), type, data, meta }));
}

/** A step may be entered late, and is then shown as a back-entry; it cannot have happened before what it follows. */
function demandOrder({ occurredAt }: CommandMeta, history: readonly RecordedEvent[], { follows }: DecideOptions): void {
  if (!follows) return;
  for (const event of history) {
    const previousAt = event.meta.occurredAt;
    if (follows(event) && Date.parse(occurredAt) < Date.parse(previousAt) - SAME_TIME) {
      throw new HappenedTooEarly(occurredAt, previousAt);
    }
  }
}

function isFunction<Command, State>(
  command: Command | ((state: State) => Command),
): command is (state: State) => Command {
  return typeof command === 'function';
}

/** @throws CommandIdReused when it was another command that wrote under this id */
function writtenBy(meta: CommandMeta, history: readonly RecordedEvent[]) {
  const events = history.filter((event) => event.meta.commandId === meta.commandId);
  const last = events.at(-1);
  if (!last) return null;
  if (meta.fingerprint && last.meta.fingerprint && meta.fingerprint !== last.meta.fingerprint) {
    throw new CommandIdReused(meta.commandId);
  }
  return { revision: last.revision, position: last.position, events };
}
