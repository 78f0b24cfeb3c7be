import type { LocalDate } from '#domain';

/** Something open that stands with a unit which is not its holder any more, and where it belongs. */
export interface MisplacedAssignment {
  readonly assignmentId: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly decreeId: string;
  /** What made it so; the same again later, after a correction, is another cause. */
  readonly cause: string;
}

export interface MisplacedPerson {
  readonly userId: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly decreeId: string;
  readonly cause: string;
}

/** What the read models know to be at the wrong place, or due. May be a moment behind the log. */
export interface Misplaced {
  /** Adopted decrees whose day has come, oldest first. */
  dueDecrees(today: LocalDate): Promise<readonly { readonly decreeId: string; readonly revision: number }[]>;
  /** Page by page; nothing where everything is in its place, at the cost of a look. */
  assignments(): AsyncIterable<readonly MisplacedAssignment[]>;
  people(): Promise<readonly MisplacedPerson[]>;
}

export const MISPLACED = Symbol('Misplaced');
