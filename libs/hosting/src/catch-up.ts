import type { Position, RunnerStatus, SkippedEvent } from '#event-sourcing';

/** How far the read models are. In a process without runners it looks at the checkpoints in the database. */
export interface CatchUp {
  statuses(): Promise<readonly RunnerStatus[]>;
  /** Whether any process runs them; absent where this one does. */
  hasWorkers?(): Promise<boolean>;
  /** Events that a person told one of them to pass over. */
  skips(): Promise<readonly SkippedEvent[]>;
  /**
   * Resolves when every projection has reached `position`.
   * @throws NotCaughtUp after `timeout` milliseconds
   */
  reached(position: Position, timeout: number): Promise<void>;
}
