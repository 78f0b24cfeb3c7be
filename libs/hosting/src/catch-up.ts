import type { Position, RunnerStatus } from '#event-sourcing';

/** How far the read models are. In a process without runners it looks at the checkpoints in the database. */
export interface CatchUp {
  statuses(): Promise<readonly RunnerStatus[]>;
  /**
   * Resolves when every projection has reached `position`.
   * @throws NotCaughtUp after `timeout` milliseconds
   */
  reached(position: Position, timeout: number): Promise<void>;
}
