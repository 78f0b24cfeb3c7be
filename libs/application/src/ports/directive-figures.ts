import type { FollowUpSums, Instant } from '#domain';
import type { Position } from '#event-sourcing';

/** What the boards of past instants say of a directive. */
export interface DirectiveFigures {
  /**
   * Its figures as they stood at an instant, told from everything up to the position.
   * @throws NotCaughtUp while the read models are not there
   */
  at(directiveId: string, at: Instant, upTo: Position): Promise<FollowUpSums>;
}

export const DIRECTIVE_FIGURES = Symbol('DirectiveFigures');
