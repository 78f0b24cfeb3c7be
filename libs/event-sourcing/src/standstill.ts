import type { Position } from './event.js';

/** An event at which a projection or policy stands, because it cannot be dealt with. */
export interface Standstill {
  readonly runner: string;
  readonly eventId: string;
  readonly position: Position;
  /** What went wrong, in words for the operator. */
  readonly reason: string;
  /** ISO instant; the store's own. */
  readonly notedAt: string;
}

/** An event that a runner passes over because a person said so. */
export interface SkippedEvent {
  readonly runner: string;
  readonly eventId: string;
  readonly position: Position;
  /** The person's own words. */
  readonly reason: string;
  readonly skippedBy: string;
  /** ISO instant; the store's own. */
  readonly skippedAt: string;
}

/**
 * Where runners stand still, and what they were told to pass over. Kept beside the checkpoints, for whoever looks from
 * another process; no decision of the business, so not in the log.
 */
export interface Standstills {
  /** The latest note of a runner counts. */
  noteStandstill(standstill: Omit<Standstill, 'notedAt'>): Promise<void>;
  /** Of the runners whose checkpoints have not got past the event since; in order of their names. */
  standstills(): Promise<Standstill[]>;
  /** From its next beginning on the runner passes over the event; what fails begins again by itself. */
  skip(skipped: Omit<SkippedEvent, 'skippedAt'>): Promise<void>;
  /** All that were told and not forgotten over a rebuild, in order of runners and positions. */
  skips(): Promise<SkippedEvent[]>;
}
